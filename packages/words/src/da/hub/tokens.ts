import type { TokensWords } from '../../hub/tokens-words.ts';
import type { Written } from '../../written.ts';

export const tokens: Written<TokensWords> = {
  count: { one: '# token', other: '# tokens' },
  make: 'Nyt token',
  name: 'Hvad det er til',
  nameHint: 'f.eks. Natlig rapport',
  may: 'Må',
  scopes: { read: 'Læse', bookings: 'Bookinger', settings: 'Indstillinger' },
  scopeMore: {
    read: 'se og ikke ændre noget',
    bookings: 'godkende, flytte, overdrage, aflyse',
    settings: 'ændre, hvordan teamet arbejder',
  },
  ends: 'Udløber',
  days: { one: 'efter # dag', other: 'efter # dage' },
  year: 'efter et år',
  noEnd: 'aldrig',
  makeIt: 'Opret token',
  made: (a) => `Token ${a}`,
  how: 'Programmer sender det som ”Authorization: Bearer …”.',
  until: (a) => `til ${a}`,
  endless: 'uden udløb',
  used: (a) => `sidst brugt ${a}`,
  unused: 'aldrig brugt',
  revoke: 'Afslut',
  revokeTitle: (a) => `Vil du afslutte ${a}?`,
  revokeMore:
    'Programmer, der bruger det, bliver afvist fra da af. Det kan ikke fortrydes; et nyt token kan oprettes når som helst.',
  revoked: (a) => `${a} er afsluttet`,
  none: 'Ingen tokens endnu',
  noneMore: 'Med et token må et af dine programmer gøre det, du må, inden for grænser, du sætter.',
  oneScope: 'Vælg mindst én.',
  overSoon: (a) => `udløber ${a}`,
};
