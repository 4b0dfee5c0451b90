import type { TokensWords } from '../../hub/tokens-words.ts';
import type { Written } from '../../written.ts';

export const tokens: Written<TokensWords> = {
  count: {
    one: '# token',
    other: '# tokens',
  },
  make: 'New token',
  name: 'What it is for',
  nameHint: 'e.g. Nightly report',
  may: 'May',
  scopes: {
    read: 'Read',
    bookings: 'Bookings',
    settings: 'Settings',
  },
  scopeMore: {
    read: 'look, and change nothing',
    bookings: 'approve, move, reassign, cancel',
    settings: 'change how the team works',
  },
  ends: 'Ends',
  days: {
    one: 'after # day',
    other: 'after # days',
  },
  year: 'after a year',
  noEnd: 'never',
  makeIt: 'Make token',
  made: (a) => `Token ${a}`,
  how: 'Programs send it as “Authorization: Bearer …”.',
  until: (a) => `until ${a}`,
  endless: 'without end',
  used: (a) => `last used ${a}`,
  unused: 'never used',
  revoke: 'End',
  revokeTitle: (a) => `End ${a}?`,
  revokeMore:
    'Programs that use it are refused from then on. This cannot be taken back; a new token can be made at any time.',
  revoked: (a) => `${a} has ended`,
  none: 'No tokens yet',
  noneMore: 'A token lets a program of yours do what you may, within limits that you set.',
  oneScope: 'Choose at least one.',
  overSoon: (a) => `ends ${a}`,
};
