import type { BookWords } from '../../hub/book-words.ts';
import type { Written } from '../../written.ts';

export const book: Written<BookWords> = {
  what: 'Vad',
  when: 'När',
  who: 'Vem',
  type: 'Bokningstyp',
  duration: 'Längd',
  host: 'Värd',
  whoeverIsNext: 'Den som är på tur',
  name: 'Namn',
  email: 'E-post',
  phone: 'Telefon',
  told: 'Besökaren får samma bekräftelse som vid en egen bokning.',
  book: 'Boka',
  bookAt: (a) => `Boka ${a}`,
  booked: (a) => `${a} är bokad`,
  chooseTime: 'Välj en tid.',
  noType: 'Inget går att boka än',
  noTypeMore: 'Publicera en bokningstyp först.',
  day: 'Dag',
  dayBefore: 'Föregående dag',
  dayAfter: 'Nästa dag',
  time: 'Tid',
  noneOnDay: 'Ingen är ledig den här dagen.',
  nextDay: 'Nästa dag med lediga tider',
  noneAhead: 'Ingen ledig tid de närmaste två månaderna.',
};
