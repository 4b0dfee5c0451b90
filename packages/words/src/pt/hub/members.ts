import type { MembersWords } from '../../hub/members-words.ts';
import type { Written } from '../../written.ts';

export const members: Written<MembersWords> = {
  count: { one: '# membro', many: '# de membros', other: '# membros' },
  invite: 'Convidar alguém',
  name: 'Nome',
  email: 'Endereço de e-mail',
  role: 'Pode fazer',
  host: 'Recebe marcações como',
  noHost: 'Não recebe marcações',
  admin: 'Administração: tudo',
  hostRole: 'Equipa: o que é seu',
  lastSeen: (a) => `último início de sessão: ${a}`,
  invited: 'Convite enviado, ainda sem sessão iniciada',
  off: 'Não pode iniciar sessão',
  you: 'A sua conta',
  maySignIn: 'Pode iniciar sessão',
  again: 'Novo link',
  sendInvitation: 'Convidar',
  link: 'Link para iniciar sessão',
  linkMore: (a) =>
    `Daqui não saem e-mails; entregue este link diretamente a ${a}. Funciona uma vez, durante sete dias.`,
  mailed: (a) => `O link está a caminho: ${a}`,
  changed: (a) => `Dados alterados: ${a}`,
  removeTitle: (a) => `Remover ${a}?`,
  removeMore:
    'Todas as sessões, tokens e chaves de acesso desta pessoa terminam. Continua a poder receber marcações. Isto não pode ser anulado.',
  removed: (a) => `Acesso removido: ${a}`,
  lastAdmin: 'Mais ninguém administra a equipa. Dê primeiro esse papel a outra pessoa.',
  known: 'Já existe alguém com este endereço. Abra a linha dessa pessoa e dê-lhe um novo link.',
  notAccepted: 'Isto não é aceite. Verifique o que escreveu.',
};
