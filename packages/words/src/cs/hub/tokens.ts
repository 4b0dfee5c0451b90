import type { TokensWords } from '../../hub/tokens-words.ts';
import type { Written } from '../../written.ts';

export const tokens: Written<TokensWords> = {
  count: { one: '# token', few: '# tokeny', many: '# tokenu', other: '# tokenů' },
  make: 'Nový token',
  name: 'K čemu je',
  nameHint: 'např. Noční přehled',
  may: 'Smí',
  scopes: {
    read: 'Číst',
    bookings: 'Rezervace',
    settings: 'Nastavení',
  },
  scopeMore: {
    read: 'prohlížet a nic neměnit',
    bookings: 'přijímat, přesouvat, předávat, rušit',
    settings: 'měnit, jak tým pracuje',
  },
  ends: 'Vyprší',
  days: { one: 'za # den', few: 'za # dny', many: 'za # dne', other: 'za # dní' },
  year: 'za rok',
  noEnd: 'nikdy',
  makeIt: 'Vytvořit token',
  made: (a) => `Token ${a}`,
  how: 'Programy ho posílají jako „Authorization: Bearer …“.',
  until: (a) => `do ${a}`,
  endless: 'bez konce',
  used: (a) => `naposledy použit ${a}`,
  unused: 'nikdy nepoužit',
  revoke: 'Ukončit',
  revokeTitle: (a) => `Ukončit ${a}?`,
  revokeMore:
    'Programy, které ho používají, budou od té chvíle odmítány. Nelze to vzít zpět; nový token lze vytvořit kdykoli.',
  revoked: (a) => `Ukončeno: ${a}`,
  none: 'Zatím žádné tokeny',
  noneMore: 'S tokenem smí váš program dělat to, co vy, v mezích, které určíte.',
  oneScope: 'Vyberte alespoň jedno.',
  overSoon: (a) => `vyprší ${a}`,
};
