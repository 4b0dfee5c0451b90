import type { BookWords } from '../../hub/book-words.ts';
import type { Written } from '../../written.ts';

export const book: Written<BookWords> = {
  what: 'Co',
  when: 'Kiedy',
  who: 'Kto',
  type: 'Rodzaj rezerwacji',
  duration: 'Czas trwania',
  host: 'Prowadzący',
  whoeverIsNext: 'Następna osoba w kolejności',
  name: 'Imię i nazwisko',
  email: 'E-mail',
  phone: 'Telefon',
  told: 'Ta osoba dostanie takie samo potwierdzenie jak przy samodzielnej rezerwacji.',
  book: 'Rezerwuj',
  bookAt: (a) => `Rezerwuj: ${a}`,
  booked: (a) => `Zarezerwowano: ${a}`,
  chooseTime: 'Wybierz termin.',
  noType: 'Jeszcze niczego nie można rezerwować',
  noTypeMore: 'Najpierw opublikuj rodzaj rezerwacji.',
  day: 'Dzień',
  dayBefore: 'Poprzedni dzień',
  dayAfter: 'Następny dzień',
  time: 'Godzina',
  noneOnDay: 'W tym dniu nikt nie jest wolny.',
  nextDay: 'Następny dzień z wolnymi terminami',
  noneAhead: 'W najbliższych dwóch miesiącach nie ma wolnego terminu.',
};
