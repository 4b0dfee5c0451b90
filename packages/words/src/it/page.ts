import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  book: (team) => `Prenota un orario con ${team}`,
  noLinks: 'Al momento non c’è nulla da prenotare.',
  withOne: 'Con una persona del team',
  withAll: (names) => `Con ${names}`,
  withPanel: 'Con più persone del team',
  yourBooking: 'Il suo appuntamento',
  missing: 'A questo link non c’è nulla',
  missingText: 'Forse contiene un errore o non è più in uso.',
  allLinks: (team) => `Tutto ciò che può prenotare con ${team}`,
  plainHint: 'Qui non appare nulla?',
  plainLink: 'Scegli un orario su una pagina semplice',
  manageNeedsScript:
    'Per spostare o annullare qui il suo appuntamento, consenta JavaScript per questa pagina e la ricarichi.',
  lostLink: 'Ha perso il link del suo appuntamento?',
  contact: (who) => `Oppure contatti ${who}.`,
  failed: 'Qualcosa non ha funzionato',
  failedText: 'Riprovi tra un momento.',
};
