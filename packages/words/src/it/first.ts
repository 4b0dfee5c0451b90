import type { FirstWords, OpenerWords } from '../translation.ts';
import type { Written } from '../written.ts';

/**
 * Italian: *Lei*, said without the pronoun where possible and in small letters; buttons as programs have them (*Prenota*, *Annulla*).
 * A time to book is *orario*, the appointment *appuntamento*, to move *spostare*, to cancel *annullare*.
 */
export const first: Written<FirstWords & OpenerWords> = {
  language: 'it',
  bookTime: 'Prenota un orario',
  close: 'Chiudi',
  moreTimes: 'Altri orari',
  moreShort: 'Altri',
  nextTime: 'Prossimo',
  noTimes: 'Nessun orario al momento',
  duration: 'Durata',
  more: 'Altro',
  less: 'Meno',
  location: 'Luogo',
  host: 'Persona',
  withOne: 'Con una persona del team',
  withSome: { one: 'Con # persona del team', many: 'Con # di persone del team', other: 'Con # persone del team' },
  withAll: 'Con tutto il team',
  withNames: (names) => `Con ${names}`,
  previousMonth: 'Mese precedente',
  nextMonth: 'Mese successivo',
  previousDays: 'Sette giorni precedenti',
  nextDays: 'Sette giorni successivi',
  today: 'Oggi,',
  timesFree: { one: '# orario libero', many: '# di orari liberi', other: '# orari liberi' },
  full: 'nessun orario',
  past: 'passato',
  beyond: 'non ancora prenotabile',
  loading: 'caricamento',
  chooseDay: 'Scelga un giorno',
  morning: 'Mattina',
  afternoon: 'Pomeriggio',
  evening: 'Sera',
  retry: 'Riprova',
  failedReach: 'Il calendario al momento non è raggiungibile',
};

/** All other words that a page shows. */
export const late = () => Promise.all([import('./rest.ts'), import('./manage.ts')]);
