import type { TokensWords } from '../../hub/tokens-words.ts';
import type { Written } from '../../written.ts';

export const tokens: Written<TokensWords> = {
  count: { one: '# token', other: '# tokens' },
  make: 'Nieuw token',
  name: 'Waar het voor is',
  nameHint: 'bijv. Nachtelijk rapport',
  may: 'Mag',
  scopes: { read: 'Lezen', bookings: 'Afspraken', settings: 'Instellingen' },
  scopeMore: {
    read: 'kijken, en niets wijzigen',
    bookings: 'aannemen, verzetten, overdragen, annuleren',
    settings: 'wijzigen hoe het team werkt',
  },
  ends: 'Eindigt',
  days: { one: 'na # dag', other: 'na # dagen' },
  year: 'na een jaar',
  noEnd: 'nooit',
  makeIt: 'Token maken',
  made: (a) => `Token ${a}`,
  how: 'Programma’s sturen het mee als “Authorization: Bearer …”.',
  until: (a) => `tot ${a}`,
  endless: 'zonder einde',
  used: (a) => `laatst gebruikt ${a}`,
  unused: 'nooit gebruikt',
  revoke: 'Beëindigen',
  revokeTitle: (a) => `${a} beëindigen?`,
  revokeMore:
    'Programma’s die het gebruiken, worden vanaf dan geweigerd. Dit kan niet ongedaan worden gemaakt; een nieuw token kan altijd worden gemaakt.',
  revoked: (a) => `${a} is beëindigd`,
  none: 'Nog geen tokens',
  noneMore: 'Met een token mag een programma van u wat u mag, binnen grenzen die u stelt.',
  oneScope: 'Kies er minstens één.',
  overSoon: (a) => `eindigt ${a}`,
};
