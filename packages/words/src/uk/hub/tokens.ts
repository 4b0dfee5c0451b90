import type { TokensWords } from '../../hub/tokens-words.ts';
import type { Written } from '../../written.ts';

export const tokens: Written<TokensWords> = {
  count: { one: '# токен', few: '# токени', many: '# токенів', other: '# токена' },
  make: 'Новий токен',
  name: 'Для чого він',
  nameHint: 'напр. Нічний звіт',
  may: 'Може',
  scopes: {
    read: 'Читання',
    bookings: 'Бронювання',
    settings: 'Налаштування',
  },
  scopeMore: {
    read: 'переглядати й нічого не змінювати',
    bookings: 'приймати, переносити, передавати, скасовувати',
    settings: 'змінювати, як працює команда',
  },
  ends: 'Діє',
  days: { one: '# день', few: '# дні', many: '# днів', other: '# дня' },
  year: 'рік',
  noEnd: 'завжди',
  makeIt: 'Створити токен',
  made: (a) => `Токен ${a}`,
  how: 'Програми надсилають його як «Authorization: Bearer …».',
  until: (a) => `до ${a}`,
  endless: 'безстроково',
  used: (a) => `востаннє використано ${a}`,
  unused: 'ще не використано',
  revoke: 'Припинити',
  revokeTitle: (a) => `Припинити ${a}?`,
  revokeMore:
    'Програми, які його використовують, відтоді отримуватимуть відмову. Цього не можна відмінити; новий токен можна створити будь-коли.',
  revoked: (a) => `Припинено: ${a}`,
  none: 'Токенів ще немає',
  noneMore: 'З токеном ваша програма може робити те, що й ви, у межах, які ви задасте.',
  oneScope: 'Оберіть хоча б одне.',
  overSoon: (a) => `діє до ${a}`,
};
