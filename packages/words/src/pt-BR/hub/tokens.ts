import type { TokensWords } from '../../hub/tokens-words.ts';
import type { Written } from '../../written.ts';

export const tokens: Written<TokensWords> = {
  count: { one: '# token', many: '# de tokens', other: '# tokens' },
  make: 'Novo token',
  name: 'Para que serve',
  nameHint: 'p. ex. Relatório noturno',
  may: 'Pode',
  scopes: {
    read: 'Ler',
    bookings: 'Agendamentos',
    settings: 'Configurações',
  },
  scopeMore: {
    read: 'ver, sem alterar nada',
    bookings: 'aceitar, reagendar, reatribuir, cancelar',
    settings: 'alterar como a equipe trabalha',
  },
  ends: 'Termina',
  days: { one: 'após # dia', many: 'após # de dias', other: 'após # dias' },
  year: 'após um ano',
  noEnd: 'nunca',
  makeIt: 'Criar token',
  made: (a) => `Token ${a}`,
  how: 'Os programas o enviam como “Authorization: Bearer …”.',
  until: (a) => `até ${a}`,
  endless: 'sem fim',
  used: (a) => `último uso: ${a}`,
  unused: 'nunca usado',
  revoke: 'Encerrar',
  revokeTitle: (a) => `Encerrar ${a}?`,
  revokeMore:
    'Os programas que o usam passam a ser recusados. Isto não pode ser desfeito; você pode criar um novo token a qualquer momento.',
  revoked: (a) => `${a} foi encerrado`,
  none: 'Nenhum token ainda',
  noneMore: 'Um token permite que um programa seu faça o que você pode fazer, dentro dos limites que você definir.',
  oneScope: 'Escolha pelo menos um.',
  overSoon: (a) => `termina: ${a}`,
};
