import type { FirstWords, OpenerWords } from '../translation.ts';
import type { Written } from '../written.ts';

/**
 * Romanian: *dumneavoastră* in sentences, mostly without the pronoun; buttons as programs have them (*Rezervă*, *Anulează*).
 * A time to book is *interval*, the time of an appointment *oră*, the booking *programare*, to move *reprograma*, to cancel *anula*.
 */
export const first: Written<FirstWords & OpenerWords> = {
  language: 'ro',
  bookTime: 'Fă o programare',
  close: 'Închide',
  moreTimes: 'Alte intervale',
  moreShort: 'Altele',
  nextTime: 'Următorul',
  noTimes: 'Niciun interval deocamdată',
  duration: 'Durată',
  more: 'Mai mult',
  less: 'Mai puțin',
  location: 'Loc',
  host: 'Persoană',
  withOne: 'Cu o persoană din echipă',
  withSome: {
    one: 'Cu # persoană din echipă',
    few: 'Cu # persoane din echipă',
    other: 'Cu # de persoane din echipă',
  },
  withAll: 'Cu toată echipa',
  withNames: (names) => `Cu ${names}`,
  previousMonth: 'Luna precedentă',
  nextMonth: 'Luna următoare',
  previousDays: 'Cele șapte zile dinainte',
  nextDays: 'Următoarele șapte zile',
  today: 'Astăzi,',
  timesFree: { one: '# interval liber', few: '# intervale libere', other: '# de intervale libere' },
  full: 'niciun interval',
  past: 'a trecut',
  beyond: 'încă nu se poate rezerva',
  loading: 'se încarcă',
  chooseDay: 'Alegeți o zi',
  morning: 'Dimineață',
  afternoon: 'După-amiază',
  evening: 'Seară',
  retry: 'Reîncearcă',
  failedReach: 'Calendarul nu poate fi accesat acum',
};

/** All other words that a page shows. */
export const late = () => Promise.all([import('./rest.ts'), import('./manage.ts')]);
