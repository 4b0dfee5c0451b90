import type { FirstWords, OpenerWords } from '../translation.ts';
import type { Written } from '../written.ts';

/** Danish; says “du”. */
export const first: Written<FirstWords & OpenerWords> = {
  language: 'da',
  bookTime: 'Book en tid',
  close: 'Luk',
  moreTimes: 'Flere tider',
  moreShort: 'Flere',
  nextTime: 'Næste',
  noTimes: 'Ingen tider lige nu',
  duration: 'Varighed',
  more: 'Mere',
  less: 'Mindre',
  location: 'Sted',
  host: 'Hvem du møder',
  withOne: 'Med en fra teamet',
  withSome: { one: 'Med # person fra teamet', other: 'Med # personer fra teamet' },
  withAll: 'Med hele teamet',
  withNames: (names) => `Med ${names}`,
  previousMonth: 'Forrige måned',
  nextMonth: 'Næste måned',
  previousDays: 'Forrige syv dage',
  nextDays: 'Næste syv dage',
  timesFree: { one: '# ledig tid', other: '# ledige tider' },
  today: 'I dag,',
  full: 'ingen tider',
  past: 'overstået',
  beyond: 'kan ikke bookes endnu',
  loading: 'indlæses',
  chooseDay: 'Vælg en dag',
  morning: 'Formiddag',
  afternoon: 'Eftermiddag',
  evening: 'Aften',
  failedReach: 'Kalenderen er ikke tilgængelig lige nu',
  retry: 'Prøv igen',
};

/** All other words that a page shows. */
export const late = () => Promise.all([import('./rest.ts'), import('./manage.ts')]);
