import type { BookWords } from '../../hub/book-words.ts';
import type { Written } from '../../written.ts';

export const book: Written<BookWords> = {
  what: 'Wat',
  when: 'Wanneer',
  who: 'Wie',
  type: 'Afspraaktype',
  duration: 'Duur',
  host: 'Host',
  whoeverIsNext: 'Wie aan de beurt is',
  name: 'Naam',
  email: 'E-mail',
  phone: 'Telefoon',
  told: 'De bezoeker krijgt dezelfde bevestiging als bij zelf boeken.',
  book: 'Boeken',
  bookAt: (a) => `${a} boeken`,
  booked: (a) => `${a} is geboekt`,
  chooseTime: 'Kies een tijd.',
  noType: 'Er valt nog niets te boeken',
  noTypeMore: 'Publiceer eerst een afspraaktype.',
  day: 'Dag',
  dayBefore: 'Vorige dag',
  dayAfter: 'Volgende dag',
  time: 'Tijd',
  noneOnDay: 'Niemand is vrij op deze dag.',
  nextDay: 'Volgende dag met vrije tijden',
  noneAhead: 'Geen vrije tijd in de komende twee maanden.',
};
