import type { BookWords } from '../../hub/book-words.ts';
import type { Written } from '../../written.ts';

export const book: Written<BookWords> = {
  what: 'Ce',
  when: 'Când',
  who: 'Cine',
  type: 'Tip de programare',
  duration: 'Durată',
  host: 'Persoană',
  whoeverIsNext: 'Cine este la rând',
  name: 'Nume',
  email: 'E-mail',
  phone: 'Telefon',
  told: 'Primește aceeași confirmare ca la o rezervare făcută personal.',
  book: 'Rezervă',
  bookAt: (a) => `Rezervă: ${a}`,
  booked: (a) => `Programare făcută: ${a}`,
  chooseTime: 'Alegeți un interval.',
  noType: 'Încă nu se poate rezerva nimic',
  noTypeMore: 'Publicați mai întâi un tip de programare.',
  day: 'Zi',
  dayBefore: 'Ziua precedentă',
  dayAfter: 'Ziua următoare',
  time: 'Ora',
  noneOnDay: 'Nimeni nu este liber în această zi.',
  nextDay: 'Următoarea zi cu intervale libere',
  noneAhead: 'Niciun interval liber în următoarele două luni.',
};
