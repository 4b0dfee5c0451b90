import type { BookWords } from '../../hub/book-words.ts';
import type { Written } from '../../written.ts';

export const book: Written<BookWords> = {
  what: 'What',
  when: 'When',
  who: 'Who',
  type: 'Booking type',
  duration: 'Duration',
  host: 'Host',
  whoeverIsNext: 'Whoever is next in turn',
  name: 'Name',
  email: 'E-mail',
  phone: 'Phone',
  told: 'They get the same confirmation as if they had booked themselves.',
  book: 'Book',
  bookAt: (a) => `Book ${a}`,
  booked: (a) => `${a} is booked`,
  chooseTime: 'Choose a time.',
  noType: 'Nothing can be booked yet',
  noTypeMore: 'Publish a booking type first.',
  day: 'Day',
  dayBefore: 'Day before',
  dayAfter: 'Day after',
  time: 'Time',
  noneOnDay: 'Nobody is free on this day.',
  nextDay: 'Next day with free times',
  noneAhead: 'No free time in the next two months.',
};
