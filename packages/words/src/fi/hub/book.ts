import type { BookWords } from '../../hub/book-words.ts';
import type { Written } from '../../written.ts';

export const book: Written<BookWords> = {
  what: 'Mitä',
  when: 'Milloin',
  who: 'Kuka',
  type: 'Varaustyyppi',
  duration: 'Kesto',
  host: 'Henkilö',
  whoeverIsNext: 'Seuraavana vuorossa oleva',
  name: 'Nimi',
  email: 'Sähköposti',
  phone: 'Puhelin',
  told: 'Varaaja saa saman vahvistuksen kuin itse varatessaan.',
  book: 'Varaa',
  bookAt: (a) => `Varaa ${a}`,
  booked: (a) => `Varattu: ${a}`,
  chooseTime: 'Valitse aika.',
  noType: 'Mitään ei voi vielä varata',
  noTypeMore: 'Julkaise ensin varaustyyppi.',
  day: 'Päivä',
  dayBefore: 'Edellinen päivä',
  dayAfter: 'Seuraava päivä',
  time: 'Aika',
  noneOnDay: 'Kukaan ei ole vapaa tänä päivänä.',
  nextDay: 'Seuraava päivä, jolla on vapaita aikoja',
  noneAhead: 'Seuraavien kahden kuukauden aikana ei ole vapaita aikoja.',
};
