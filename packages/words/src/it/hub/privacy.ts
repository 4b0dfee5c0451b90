import type { PrivacyWords } from '../../hub/privacy-words.ts';
import type { Written } from '../../written.ts';

export const privacy: Written<PrivacyWords> = {
  visitor: 'Indirizzo e-mail di chi ha prenotato',
  visitorMore: 'Per consegnare o cancellare ciò che si sa di qualcuno.',
  find: 'Cerca',
  found: { one: '# appuntamento', many: '# di appuntamenti', other: '# appuntamenti' },
  guestAt: {
    one: 'ospite a # appuntamento di altri',
    many: 'ospite a # di appuntamenti di altri',
    other: 'ospite a # appuntamenti di altri',
  },
  nothing: (a) => `Di ${a} non si sa nulla.`,
  download: 'Scarica come file',
  erase: 'Cancella',
  eraseTitle: (a) => `Cancellare ${a}?`,
  eraseMore:
    'Nome, indirizzo, risposte, note e messaggi spariscono per sempre. Orari, persone del team e saldi restano. Non si può tornare indietro.',
  bookings: {
    one: '# appuntamento di questa persona',
    many: '# di appuntamenti di questa persona',
    other: '# appuntamenti di questa persona',
  },
  mentions: {
    one: '# menzione in appuntamenti di altri',
    many: '# di menzioni in appuntamenti di altri',
    other: '# menzioni in appuntamenti di altri',
  },
  messages: { one: '# messaggio', many: '# di messaggi', other: '# messaggi' },
  documents: { one: '# nota', many: '# di note', other: '# note' },
  ahead: {
    one: '# appuntamento deve ancora svolgersi',
    many: '# di appuntamenti devono ancora svolgersi',
    other: '# appuntamenti devono ancora svolgersi',
  },
  cancelAhead: 'Annulla ciò che deve ancora svolgersi; la persona non ne sa più nulla',
  aheadMore: 'Chi è cancellato non può venire: annulli ciò che deve ancora svolgersi, o attenda che sia passato.',
  erased: (a) => `Dati cancellati: ${a}`,
  keepTitle: 'Per quanto restano gli appuntamenti',
};
