import type { BookWords } from '../../hub/book-words.ts';
import type { Written } from '../../written.ts';

export const book: Written<BookWords> = {
  what: 'Mi',
  when: 'Mikor',
  who: 'Ki',
  type: 'Foglalástípus',
  duration: 'Időtartam',
  host: 'Fogadó',
  whoeverIsNext: 'Aki soron következik',
  name: 'Név',
  email: 'E-mail',
  phone: 'Telefon',
  told: 'Ugyanazt a visszaigazolást kapja, mintha maga foglalt volna.',
  book: 'Foglalás',
  bookAt: (a) => `Foglalás: ${a}`,
  booked: (a) => `Lefoglalva: ${a}`,
  chooseTime: 'Válasszon időpontot.',
  noType: 'Még nincs mit foglalni',
  noTypeMore: 'Előbb tegyen közzé egy foglalástípust.',
  day: 'Nap',
  dayBefore: 'Előző nap',
  dayAfter: 'Következő nap',
  time: 'Időpont',
  noneOnDay: 'Ezen a napon senki sem szabad.',
  nextDay: 'Következő nap szabad időponttal',
  noneAhead: 'A következő két hónapban nincs szabad időpont.',
};
