import type { BookWords } from '../../hub/book-words.ts';
import type { Written } from '../../written.ts';

export const book: Written<BookWords> = {
  what: 'Was',
  when: 'Wann',
  who: 'Wer',
  type: 'Terminart',
  duration: 'Dauer',
  host: 'Person',
  whoeverIsNext: 'Wer als Nächstes an der Reihe ist',
  name: 'Name',
  email: 'E-Mail',
  phone: 'Telefon',
  told: 'Es geht dieselbe Bestätigung hinaus, als wäre selbst gebucht worden.',
  book: 'Buchen',
  bookAt: (a) => `${a} buchen`,
  booked: (a) => `${a} ist gebucht`,
  chooseTime: 'Wählen Sie eine Zeit.',
  noType: 'Noch kann nichts gebucht werden',
  noTypeMore: 'Veröffentlichen Sie zuerst eine Terminart.',
  day: 'Tag',
  dayBefore: 'Tag davor',
  dayAfter: 'Tag danach',
  time: 'Uhrzeit',
  noneOnDay: 'An diesem Tag ist niemand frei.',
  nextDay: 'Nächster Tag mit freien Zeiten',
  noneAhead: 'In den nächsten zwei Monaten ist nichts frei.',
};
