import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  book: (team) => `Запись: ${team}`,
  noLinks: 'Сейчас нечего бронировать.',
  withOne: 'С кем-то из команды',
  withAll: (names) => `Участники: ${names}`,
  withPanel: 'С несколькими людьми из команды',
  yourBooking: 'Ваша бронь',
  missing: 'По этой ссылке ничего нет',
  missingText: 'Возможно, в ней опечатка или она больше не действует.',
  allLinks: (team) => `Всё, что можно забронировать: ${team}`,
  plainHint: 'Здесь ничего не появляется?',
  plainLink: 'Выбрать время на простой странице',
  manageNeedsScript: 'Чтобы перенести или отменить бронь здесь, разрешите JavaScript для этой страницы и обновите её.',
  lostLink: 'Потеряли ссылку на бронь?',
  contact: (who) => `Или свяжитесь с нами: ${who}.`,
  failed: 'Что-то пошло не так',
  failedText: 'Повторите чуть позже.',
};
