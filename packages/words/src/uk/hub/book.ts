import type { BookWords } from '../../hub/book-words.ts';
import type { Written } from '../../written.ts';

export const book: Written<BookWords> = {
  what: 'Що',
  when: 'Коли',
  who: 'Хто',
  type: 'Вид бронювання',
  duration: 'Тривалість',
  host: 'Ведучий',
  whoeverIsNext: 'Чия черга',
  name: 'Ім’я',
  email: 'Ел. пошта',
  phone: 'Телефон',
  told: 'Підтвердження буде таке саме, як після власного бронювання.',
  book: 'Забронювати',
  bookAt: (a) => `Забронювати: ${a}`,
  booked: (a) => `Заброньовано: ${a}`,
  chooseTime: 'Оберіть час.',
  noType: 'Ще немає чого бронювати',
  noTypeMore: 'Спершу опублікуйте вид бронювання.',
  day: 'День',
  dayBefore: 'Попередній день',
  dayAfter: 'Наступний день',
  time: 'Час',
  noneOnDay: 'Цього дня ніхто не вільний.',
  nextDay: 'Наступний день із вільним часом',
  noneAhead: 'У найближчі два місяці вільного часу немає.',
};
