import type { TokensWords } from '../../hub/tokens-words.ts';
import type { Written } from '../../written.ts';

export const tokens: Written<TokensWords> = {
  count: { one: '# token', other: '# token' },
  make: 'Ny token',
  name: 'Vad den är till för',
  nameHint: 't.ex. Nattlig rapport',
  may: 'Får',
  scopes: { read: 'Läsa', bookings: 'Bokningar', settings: 'Inställningar' },
  scopeMore: {
    read: 'titta, och inte ändra något',
    bookings: 'godkänna, boka om, lämna över, avboka',
    settings: 'ändra hur teamet arbetar',
  },
  ends: 'Upphör',
  days: { one: 'efter # dag', other: 'efter # dagar' },
  year: 'efter ett år',
  noEnd: 'aldrig',
  makeIt: 'Skapa token',
  made: (a) => `Token ${a}`,
  how: 'Program skickar den som ”Authorization: Bearer …”.',
  until: (a) => `till ${a}`,
  endless: 'utan slut',
  used: (a) => `senast använd ${a}`,
  unused: 'aldrig använd',
  revoke: 'Avsluta',
  revokeTitle: (a) => `Vill du avsluta ${a}?`,
  revokeMore:
    'Program som använder den nekas från och med nu. Det här går inte att ångra; en ny token kan skapas när som helst.',
  revoked: (a) => `${a} är avslutad`,
  none: 'Inga token än',
  noneMore: 'Med en token får ett av dina program göra det du får, inom gränser som du sätter.',
  oneScope: 'Välj minst en.',
  overSoon: (a) => `upphör ${a}`,
};
