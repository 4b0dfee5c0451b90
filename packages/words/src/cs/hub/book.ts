import type { BookWords } from '../../hub/book-words.ts';
import type { Written } from '../../written.ts';

export const book: Written<BookWords> = {
  what: 'Co',
  when: 'Kdy',
  who: 'Kdo',
  type: 'Typ rezervace',
  duration: 'Délka',
  host: 'Hostitel',
  whoeverIsNext: 'Kdo je na řadě',
  name: 'Jméno',
  email: 'E-mail',
  phone: 'Telefon',
  told: 'Dostane stejné potvrzení jako při vlastní rezervaci.',
  book: 'Rezervovat',
  bookAt: (a) => `Rezervovat ${a}`,
  booked: (a) => `Rezervováno: ${a}`,
  chooseTime: 'Vyberte termín.',
  noType: 'Zatím není co rezervovat',
  noTypeMore: 'Nejdříve zveřejněte typ rezervace.',
  day: 'Den',
  dayBefore: 'Předchozí den',
  dayAfter: 'Následující den',
  time: 'Čas',
  noneOnDay: 'Tento den nemá nikdo volno.',
  nextDay: 'Další den s volnými termíny',
  noneAhead: 'V příštích dvou měsících není volný termín.',
};
