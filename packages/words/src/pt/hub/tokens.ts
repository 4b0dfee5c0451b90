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
    bookings: 'Marcações',
    settings: 'Definições',
  },
  scopeMore: {
    read: 'ver, sem alterar nada',
    bookings: 'aceitar, remarcar, reatribuir, cancelar',
    settings: 'alterar a forma como a equipa trabalha',
  },
  ends: 'Termina',
  days: { one: 'após # dia', many: 'após # de dias', other: 'após # dias' },
  year: 'após um ano',
  noEnd: 'nunca',
  makeIt: 'Criar token',
  made: (a) => `Token ${a}`,
  how: 'Os programas enviam-no como «Authorization: Bearer …».',
  until: (a) => `até ${a}`,
  endless: 'sem fim',
  used: (a) => `última utilização: ${a}`,
  unused: 'nunca usado',
  revoke: 'Terminar',
  revokeTitle: (a) => `Terminar ${a}?`,
  revokeMore:
    'Os programas que o usam passam a ser recusados. Isto não pode ser anulado; pode criar um novo token a qualquer momento.',
  revoked: (a) => `${a} terminou`,
  none: 'Ainda sem tokens',
  noneMore: 'Um token permite que um programa seu faça o que pode fazer aqui, dentro dos limites que definir.',
  oneScope: 'Escolha pelo menos um.',
  overSoon: (a) => `termina: ${a}`,
};
