import type { FirstWords, OpenerWords } from '../translation.ts';
import type { Written } from '../written.ts';

/** Norwegian Bokmål; says “du”. */
export const first: Written<FirstWords & OpenerWords> = {
  language: 'nb',
  bookTime: 'Bestill time',
  close: 'Lukk',
  moreTimes: 'Flere tider',
  moreShort: 'Flere',
  nextTime: 'Neste',
  noTimes: 'Ingen ledige tider nå',
  duration: 'Varighet',
  more: 'Mer',
  less: 'Mindre',
  location: 'Sted',
  host: 'Hvem du møter',
  withOne: 'Med en fra teamet',
  withSome: { one: 'Med # person fra teamet', other: 'Med # personer fra teamet' },
  withAll: 'Med hele teamet',
  withNames: (names) => `Med ${names}`,
  previousMonth: 'Forrige måned',
  nextMonth: 'Neste måned',
  previousDays: 'Forrige sju dager',
  nextDays: 'Neste sju dager',
  timesFree: { one: '# ledig tid', other: '# ledige tider' },
  today: 'I dag,',
  full: 'ingen ledige tider',
  past: 'passert',
  beyond: 'kan ikke bestilles ennå',
  loading: 'lastes inn',
  chooseDay: 'Velg en dag',
  morning: 'Formiddag',
  afternoon: 'Ettermiddag',
  evening: 'Kveld',
  failedReach: 'Kalenderen er ikke tilgjengelig akkurat nå',
  retry: 'Prøv igjen',
};

/** All other words that a page shows. */
export const late = () => Promise.all([import('./rest.ts'), import('./manage.ts')]);
