import type { BookWords } from '../../hub/book-words.ts';
import type { Written } from '../../written.ts';

export const book: Written<BookWords> = {
  what: 'Hva',
  when: 'Når',
  who: 'Hvem',
  type: 'Bestillingstype',
  duration: 'Varighet',
  host: 'Vert',
  whoeverIsNext: 'Den som står for tur',
  name: 'Navn',
  email: 'E-post',
  phone: 'Telefon',
  told: 'Den besøkende får samme bekreftelse som ved egen bestilling.',
  book: 'Bestill',
  bookAt: (a) => `Bestill ${a}`,
  booked: (a) => `${a} er bestilt`,
  chooseTime: 'Velg et tidspunkt.',
  noType: 'Ingenting kan bestilles ennå',
  noTypeMore: 'Publiser en bestillingstype først.',
  day: 'Dag',
  dayBefore: 'Forrige dag',
  dayAfter: 'Neste dag',
  time: 'Tid',
  noneOnDay: 'Ingen er ledige denne dagen.',
  nextDay: 'Neste dag med ledige tider',
  noneAhead: 'Ingen ledig tid de neste to månedene.',
};
