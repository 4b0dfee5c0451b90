import type { FirstWords, OpenerWords } from '../translation.ts';
import type { Written } from '../written.ts';

/** Dutch; says “u”. */
export const first: Written<FirstWords & OpenerWords> = {
  language: 'nl',
  bookTime: 'Afspraak maken',
  close: 'Sluiten',
  moreTimes: 'Meer tijden',
  moreShort: 'Meer',
  nextTime: 'Volgende',
  noTimes: 'Nu geen tijden',
  duration: 'Duur',
  more: 'Meer',
  less: 'Minder',
  location: 'Locatie',
  host: 'Met wie',
  withOne: 'Met een teamlid',
  withSome: { one: 'Met # persoon van het team', other: 'Met # personen van het team' },
  withAll: 'Met het hele team',
  withNames: (names) => `Met ${names}`,
  previousMonth: 'Vorige maand',
  nextMonth: 'Volgende maand',
  previousDays: 'Vorige zeven dagen',
  nextDays: 'Volgende zeven dagen',
  timesFree: { one: '# tijd vrij', other: '# tijden vrij' },
  today: 'Vandaag,',
  full: 'geen tijden',
  past: 'voorbij',
  beyond: 'nog niet te boeken',
  loading: 'wordt geladen',
  chooseDay: 'Kies een dag',
  morning: 'Ochtend',
  afternoon: 'Middag',
  evening: 'Avond',
  failedReach: 'De agenda is nu niet bereikbaar',
  retry: 'Opnieuw proberen',
};

/** All other words that a page shows. */
export const late = () => Promise.all([import('./rest.ts'), import('./manage.ts')]);
