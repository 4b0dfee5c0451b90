import type { MembersWords } from '../../hub/members-words.ts';
import type { Written } from '../../written.ts';

export const members: Written<MembersWords> = {
  count: { one: '# membro', many: '# de membros', other: '# membros' },
  invite: 'Convidar alguém',
  name: 'Nome',
  email: 'Endereço de e-mail',
  role: 'Pode fazer',
  host: 'Atende como',
  noHost: 'Não atende',
  admin: 'Administração: tudo',
  hostRole: 'Equipe: o que é seu',
  lastSeen: (a) => `último acesso: ${a}`,
  invited: 'Convite enviado, ainda não entrou',
  off: 'Não pode entrar',
  you: 'Você',
  maySignIn: 'Pode entrar',
  again: 'Novo link',
  sendInvitation: 'Convidar',
  link: 'Link para entrar',
  linkMore: (a) =>
    `Daqui não saem e-mails; entregue este link diretamente a ${a}. Ele funciona uma vez, por sete dias.`,
  mailed: (a) => `O link está a caminho: ${a}`,
  changed: (a) => `Dados alterados: ${a}`,
  removeTitle: (a) => `Remover ${a}?`,
  removeMore:
    'Todas as sessões, tokens e chaves de acesso desta pessoa são encerrados. Ela continua podendo atender. Isto não pode ser desfeito.',
  removed: (a) => `Acesso removido: ${a}`,
  lastAdmin: 'Ninguém mais administra a equipe. Antes, dê esse papel a outra pessoa.',
  known: 'Já existe alguém com este endereço. Abra a linha dessa pessoa e envie um novo link.',
  notAccepted: 'Isto não é aceito. Verifique o que você digitou.',
};
