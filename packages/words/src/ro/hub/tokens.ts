import type { TokensWords } from '../../hub/tokens-words.ts';
import type { Written } from '../../written.ts';

export const tokens: Written<TokensWords> = {
  count: { one: '# token', few: '# tokenuri', other: '# de tokenuri' },
  make: 'Token nou',
  name: 'La ce folosește',
  nameHint: 'de ex. Raport de noapte',
  may: 'Poate',
  scopes: {
    read: 'Citire',
    bookings: 'Programări',
    settings: 'Setări',
  },
  scopeMore: {
    read: 'vede, fără să modifice nimic',
    bookings: 'acceptă, reprogramează, repartizează, anulează',
    settings: 'modifică felul în care lucrează echipa',
  },
  ends: 'Încetează',
  days: { one: 'după # zi', few: 'după # zile', other: 'după # de zile' },
  year: 'după un an',
  noEnd: 'niciodată',
  makeIt: 'Creează tokenul',
  made: (a) => `Token ${a}`,
  how: 'Programele îl trimit ca „Authorization: Bearer …”.',
  until: (a) => `până la ${a}`,
  endless: 'fără sfârșit',
  used: (a) => `ultima folosire: ${a}`,
  unused: 'nefolosit niciodată',
  revoke: 'Încheie',
  revokeTitle: (a) => `Încheiați ${a}?`,
  revokeMore:
    'Programele care îl folosesc sunt refuzate de atunci. Nu se poate reveni; un token nou se poate crea oricând.',
  revoked: (a) => `Încheiat: ${a}`,
  none: 'Încă niciun token',
  noneMore: 'Un token lasă un program al dvs. să facă ce puteți face dvs., în limitele pe care le stabiliți.',
  oneScope: 'Alegeți cel puțin una.',
  overSoon: (a) => `încetează: ${a}`,
};
