import type { SettingsWords } from '../../hub/settings-words.ts';
import type { Written } from '../../written.ts';

export const settings: Written<SettingsWords> = {
  names: {
    team: 'Equipe',
    look: 'Aparência',
    messages: 'Mensagens',
    payments: 'Pagamentos',
    members: 'Membros',
    webhooks: 'Webhooks',
    tokens: 'Tokens',
    log: 'Registro de alterações',
    privacy: 'Privacidade',
    mine: 'Só para você',
  },
  leads: {
    team: 'O que os visitantes leem sobre a equipe, e com o que começam as pessoas novas',
    look: 'Sua cor e seu logotipo, em cada página e em cada e-mail',
    messages: 'O que visitantes, convidados e equipe recebem, com as suas palavras ou as nossas',
    payments: 'Quem recebe dinheiro por vocês, e o que precisa ser devolvido',
    members: 'Quem pode entrar e o que pode fazer',
    webhooks: 'Programas que são avisados do que acontece com os agendamentos',
    tokens: 'Chaves com que seus programas pedem o que você pode ver e fazer',
    log: 'Quem alterou o quê, e como estava antes',
    privacy: 'O que se sabe dos visitantes, e por quanto tempo é guardado',
    mine: 'Como estas páginas falam com você e o que mostram primeiro',
  },
  byFile: (a) => `Esta equipe é configurada pelo arquivo ${a}. Faça as alterações nele; aqui só é possível ler.`,
  saved: 'Salvo',
  save: 'Salvar',
  add: 'Adicionar',
  remove: 'Remover',
  never: 'Nunca',
  copy: 'Copiar',
  shownOnce: 'Só é exibido desta vez. Copie agora e guarde bem.',
  more: 'Mostrar mais',
};
