import type { BookWords } from '../../hub/book-words.ts';
import type { Written } from '../../written.ts';

export const book: Written<BookWords> = {
  what: 'Hvad',
  when: 'Hvornår',
  who: 'Hvem',
  type: 'Bookingtype',
  duration: 'Varighed',
  host: 'Vært',
  whoeverIsNext: 'Den, der står for tur',
  name: 'Navn',
  email: 'E-mail',
  phone: 'Telefon',
  told: 'Den besøgende får samme bekræftelse som ved selv at booke.',
  book: 'Book',
  bookAt: (a) => `Book ${a}`,
  booked: (a) => `${a} er booket`,
  chooseTime: 'Vælg et tidspunkt.',
  noType: 'Intet kan bookes endnu',
  noTypeMore: 'Udgiv en bookingtype først.',
  day: 'Dag',
  dayBefore: 'Forrige dag',
  dayAfter: 'Næste dag',
  time: 'Tid',
  noneOnDay: 'Ingen er ledige på denne dag.',
  nextDay: 'Næste dag med ledige tider',
  noneAhead: 'Ingen ledig tid i de næste to måneder.',
};
