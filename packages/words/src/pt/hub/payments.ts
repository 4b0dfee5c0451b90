import type { PaymentsWords } from '../../hub/payments-words.ts';
import type { Written } from '../../written.ts';

export const payments: Written<PaymentsWords> = {
  takers: 'Quem recebe os pagamentos',
  testPage: 'Página de teste',
  ready: 'Pronto',
  notReady: 'Não configurado',
  live: 'Dinheiro real',
  test: 'Teste: sem dinheiro real',
  missing: (a) => `Para o usar, defina ${a} no servidor e reinicie-o.`,
  webhook: 'Avisa dos pagamentos neste endereço',
  heard: 'Última mensagem',
  reached: 'Última resposta',
  refused: (a) =>
    `Uma mensagem em seu nome foi recusada (${a}). O segredo de assinatura do servidor é provavelmente outro: compare-o com o do fornecedor.`,
  unreached: (a) =>
    `Não respondeu (${a}). Pagamentos e reembolsos são repetidos automaticamente. Se assim continuar, verifique a chave no servidor.`,
  none: 'Aqui não há pagamentos',
  noneMore:
    'Ninguém recebe pagamentos por esta equipa, por isso tudo se marca sem custos. Quem gere o servidor pode mudar isso.',
  priced: 'O que tem preço',
  unpayable: 'Ninguém pode pagar',
  unpayableMore: (a) => `Ninguém recebe aqui como ${a}. Configure-o, ou retire o preço.`,
  free: 'Tudo é gratuito',
  freeMore: (a) => `Dê um preço a um tipo de marcação em «${a}».`,
  refunds: 'Ainda por devolver',
  refundStates: { asked: 'A caminho', failed: 'Recusado' },
  refundMore: 'O que o fornecedor recusa espera por si. Veja no painel dele e depois tente novamente ou descarte.',
  retried: 'Nova tentativa em curso',
};
