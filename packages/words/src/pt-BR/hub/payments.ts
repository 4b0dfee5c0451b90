import type { PaymentsWords } from '../../hub/payments-words.ts';
import type { Written } from '../../written.ts';

export const payments: Written<PaymentsWords> = {
  takers: 'Quem recebe os pagamentos',
  testPage: 'Página de teste',
  ready: 'Pronto',
  notReady: 'Não configurado',
  live: 'Dinheiro real',
  test: 'Teste: sem dinheiro real',
  missing: (a) => `Para usar, defina ${a} no servidor e reinicie-o.`,
  webhook: 'Avisa dos pagamentos neste endereço',
  heard: 'Última mensagem',
  reached: 'Última resposta',
  refused: (a) =>
    `Uma mensagem em seu nome foi recusada (${a}). O segredo de assinatura do servidor provavelmente é outro: compare com o do provedor.`,
  unreached: (a) =>
    `Não respondeu (${a}). Pagamentos e reembolsos são repetidos automaticamente. Se continuar assim, verifique a chave no servidor.`,
  none: 'Aqui não há pagamentos',
  noneMore:
    'Ninguém recebe pagamentos por esta equipe, então tudo pode ser agendado de graça. Quem cuida do servidor pode mudar isso.',
  priced: 'O que tem preço',
  unpayable: 'Ninguém consegue pagar',
  unpayableMore: (a) => `Ninguém recebe aqui como ${a}. Configure, ou tire o preço.`,
  free: 'Tudo é gratuito',
  freeMore: (a) => `Dê um preço a um tipo de agendamento em “${a}”.`,
  refunds: 'Ainda não devolvido',
  refundStates: { asked: 'A caminho', failed: 'Recusado' },
  refundMore: 'O que o provedor recusa espera por você. Veja no painel dele e depois tente de novo ou descarte.',
  retried: 'Nova tentativa em andamento',
};
