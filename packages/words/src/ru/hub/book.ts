import type { BookWords } from '../../hub/book-words.ts';
import type { Written } from '../../written.ts';

export const book: Written<BookWords> = {
  what: 'Что',
  when: 'Когда',
  who: 'Кто',
  type: 'Вид брони',
  duration: 'Длительность',
  host: 'Ведущий',
  whoeverIsNext: 'Чья очередь',
  name: 'Имя',
  email: 'Эл. почта',
  phone: 'Телефон',
  told: 'Подтверждение будет таким же, как после самостоятельной брони.',
  book: 'Забронировать',
  bookAt: (a) => `Забронировать: ${a}`,
  booked: (a) => `Забронировано: ${a}`,
  chooseTime: 'Выберите время.',
  noType: 'Пока нечего бронировать',
  noTypeMore: 'Сначала опубликуйте вид брони.',
  day: 'День',
  dayBefore: 'Предыдущий день',
  dayAfter: 'Следующий день',
  time: 'Время',
  noneOnDay: 'В этот день никто не свободен.',
  nextDay: 'Следующий день со свободным временем',
  noneAhead: 'В ближайшие два месяца свободного времени нет.',
};
