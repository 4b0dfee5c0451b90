import type { TokensWords } from '../../hub/tokens-words.ts';
import type { Written } from '../../written.ts';

export const tokens: Written<TokensWords> = {
  count: { one: '# токен', few: '# токена', many: '# токенов', other: '# токена' },
  make: 'Новый токен',
  name: 'Для чего он',
  nameHint: 'напр. Ночной отчёт',
  may: 'Может',
  scopes: {
    read: 'Чтение',
    bookings: 'Брони',
    settings: 'Настройки',
  },
  scopeMore: {
    read: 'смотреть и ничего не менять',
    bookings: 'принимать, переносить, передавать, отменять',
    settings: 'менять, как работает команда',
  },
  ends: 'Действует',
  days: { one: '# день', few: '# дня', many: '# дней', other: '# дня' },
  year: 'год',
  noEnd: 'всегда',
  makeIt: 'Создать токен',
  made: (a) => `Токен ${a}`,
  how: 'Программы отправляют его как «Authorization: Bearer …».',
  until: (a) => `до ${a}`,
  endless: 'бессрочно',
  used: (a) => `использован ${a}`,
  unused: 'ещё не использован',
  revoke: 'Прекратить',
  revokeTitle: (a) => `Прекратить ${a}?`,
  revokeMore:
    'Программы, которые его используют, с этого момента будут получать отказ. Это необратимо; новый токен можно создать в любое время.',
  revoked: (a) => `Прекращено: ${a}`,
  none: 'Токенов ещё нет',
  noneMore: 'С токеном ваша программа может делать то же, что и вы, в границах, которые вы зададите.',
  oneScope: 'Выберите хотя бы одно.',
  overSoon: (a) => `действует до ${a}`,
};
