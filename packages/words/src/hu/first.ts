import type { FirstWords, OpenerWords } from '../translation.ts';
import type { Written } from '../written.ts';

/** Hungarian. Speaks to the visitor formally (*Ön*); what is put in takes no suffix and no article. */
export const first: Written<FirstWords & OpenerWords> = {
  language: 'hu',
  bookTime: 'Időpontfoglalás',
  close: 'Bezárás',
  moreTimes: 'További időpontok',
  moreShort: 'Több',
  nextTime: 'Következő',
  noTimes: 'Jelenleg nincs időpont',
  duration: 'Időtartam',
  more: 'Több',
  less: 'Kevesebb',
  location: 'Helyszín',
  host: 'Kivel',
  withOne: 'A csapat egyik tagjával',
  withSome: { one: 'A csapat # tagjával', other: 'A csapat # tagjával' },
  withAll: 'Az egész csapattal',
  withNames: (names) => `Résztvevők: ${names}`,
  previousMonth: 'Előző hónap',
  nextMonth: 'Következő hónap',
  previousDays: 'Előző hét nap',
  nextDays: 'Következő hét nap',
  timesFree: { one: '# szabad időpont', other: '# szabad időpont' },
  today: 'Ma,',
  full: 'nincs időpont',
  past: 'elmúlt',
  beyond: 'még nem foglalható',
  loading: 'betöltés',
  chooseDay: 'Válasszon napot',
  morning: 'Délelőtt',
  afternoon: 'Délután',
  evening: 'Este',
  failedReach: 'A naptár most nem érhető el',
  retry: 'Újra',
};

/** All other words that a page shows. */
export const late = () => Promise.all([import('./rest.ts'), import('./manage.ts')]);
