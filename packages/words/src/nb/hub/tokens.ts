import type { TokensWords } from '../../hub/tokens-words.ts';
import type { Written } from '../../written.ts';

export const tokens: Written<TokensWords> = {
  count: { one: '# token', other: '# tokener' },
  make: 'Ny token',
  name: 'Hva den er til',
  nameHint: 'f.eks. Nattlig rapport',
  may: 'Kan',
  scopes: { read: 'Lese', bookings: 'Bestillinger', settings: 'Innstillinger' },
  scopeMore: {
    read: 'se, og ikke endre noe',
    bookings: 'godkjenne, flytte, overføre, avlyse',
    settings: 'endre hvordan teamet arbeider',
  },
  ends: 'Utløper',
  days: { one: 'etter # dag', other: 'etter # dager' },
  year: 'etter et år',
  noEnd: 'aldri',
  makeIt: 'Lag token',
  made: (a) => `Token ${a}`,
  how: 'Programmer sender den som «Authorization: Bearer …».',
  until: (a) => `til ${a}`,
  endless: 'uten utløp',
  used: (a) => `sist brukt ${a}`,
  unused: 'aldri brukt',
  revoke: 'Avslutt',
  revokeTitle: (a) => `Vil du avslutte ${a}?`,
  revokeMore:
    'Programmer som bruker den, blir avvist fra da av. Dette kan ikke angres; en ny token kan lages når som helst.',
  revoked: (a) => `${a} er avsluttet`,
  none: 'Ingen tokener ennå',
  noneMore: 'Med en token kan et av programmene dine gjøre det du kan, innenfor grenser du setter.',
  oneScope: 'Velg minst én.',
  overSoon: (a) => `utløper ${a}`,
};
