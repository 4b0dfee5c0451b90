import type { FirstWords, OpenerWords } from '../translation.ts';
import type { Written } from '../written.ts';

/** Swedish; says “du”. */
export const first: Written<FirstWords & OpenerWords> = {
  language: 'sv',
  bookTime: 'Boka tid',
  close: 'Stäng',
  moreTimes: 'Fler tider',
  moreShort: 'Fler',
  nextTime: 'Nästa',
  noTimes: 'Inga tider just nu',
  duration: 'Längd',
  more: 'Mer',
  less: 'Mindre',
  location: 'Plats',
  host: 'Vem du träffar',
  withOne: 'Med någon i teamet',
  withSome: { one: 'Med # person i teamet', other: 'Med # personer i teamet' },
  withAll: 'Med hela teamet',
  withNames: (names) => `Med ${names}`,
  previousMonth: 'Föregående månad',
  nextMonth: 'Nästa månad',
  previousDays: 'Föregående sju dagar',
  nextDays: 'Nästa sju dagar',
  timesFree: { one: '# ledig tid', other: '# lediga tider' },
  today: 'I dag,',
  full: 'inga tider',
  past: 'passerad',
  beyond: 'går inte att boka än',
  loading: 'laddas',
  chooseDay: 'Välj en dag',
  morning: 'Förmiddag',
  afternoon: 'Eftermiddag',
  evening: 'Kväll',
  failedReach: 'Kalendern går inte att nå just nu',
  retry: 'Försök igen',
};

/** All other words that a page shows. */
export const late = () => Promise.all([import('./rest.ts'), import('./manage.ts')]);
