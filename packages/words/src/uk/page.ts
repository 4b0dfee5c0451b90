import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  book: (team) => `Бронювання часу: ${team}`,
  noLinks: 'Зараз немає чого бронювати.',
  withOne: 'З кимось із команди',
  withAll: (names) => `Учасники: ${names}`,
  withPanel: 'З кількома людьми з команди',
  yourBooking: 'Ваше бронювання',
  missing: 'За цим посиланням нічого немає',
  missingText: 'Можливо, у ньому помилка або воно вже не діє.',
  allLinks: (team) => `Усе, що можна забронювати: ${team}`,
  plainHint: 'Тут нічого не з’являється?',
  plainLink: 'Обрати час на простій сторінці',
  manageNeedsScript:
    'Щоб перенести чи скасувати бронювання тут, дозвольте JavaScript для цієї сторінки й перезавантажте її.',
  lostLink: 'Загубили посилання на бронювання?',
  contact: (who) => `Або зв’яжіться з нами: ${who}.`,
  failed: 'Тут щось пішло не так',
  failedText: 'Спробуйте ще раз за мить.',
};
