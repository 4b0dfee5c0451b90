import type { BookWords } from '../../hub/book-words.ts';
import type { Written } from '../../written.ts';

export const book: Written<BookWords> = {
  what: 'Che cosa',
  when: 'Quando',
  who: 'Chi',
  type: 'Tipo di appuntamento',
  duration: 'Durata',
  host: 'Persona',
  whoeverIsNext: 'Chi è di turno',
  name: 'Nome',
  email: 'E-mail',
  phone: 'Telefono',
  told: 'La conferma è la stessa di una prenotazione online.',
  book: 'Prenota',
  bookAt: (a) => `Prenota: ${a}`,
  booked: (a) => `Appuntamento prenotato: ${a}`,
  chooseTime: 'Scelga un orario.',
  noType: 'Non si può ancora prenotare nulla',
  noTypeMore: 'Pubblichi prima un tipo di appuntamento.',
  day: 'Giorno',
  dayBefore: 'Giorno precedente',
  dayAfter: 'Giorno successivo',
  time: 'Ora',
  noneOnDay: 'In questo giorno nessuno è libero.',
  nextDay: 'Prossimo giorno con orari liberi',
  noneAhead: 'Nessun orario libero nei prossimi due mesi.',
};
