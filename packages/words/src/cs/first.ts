import type { FirstWords, OpenerWords } from '../translation.ts';
import type { Written } from '../written.ts';

/** Czech; says “vy”, without forms that have a gender. What is put in stands after a colon, or where it needs no ending. */
export const first: Written<FirstWords & OpenerWords> = {
  language: 'cs',
  bookTime: 'Rezervovat termín',
  close: 'Zavřít',
  moreTimes: 'Další termíny',
  moreShort: 'Další',
  nextTime: 'Nejbližší',
  noTimes: 'Nyní žádné termíny',
  duration: 'Délka',
  more: 'Více',
  less: 'Méně',
  location: 'Místo',
  host: 'S kým',
  withOne: 'S někým z týmu',
  withSome: {
    one: 'S # osobou z týmu',
    few: 'S # osobami z týmu',
    many: 'S # osoby z týmu',
    other: 'S # osobami z týmu',
  },
  withAll: 'S celým týmem',
  withNames: (names) => `Z týmu: ${names}`,
  previousMonth: 'Předchozí měsíc',
  nextMonth: 'Další měsíc',
  previousDays: 'Předchozích sedm dní',
  nextDays: 'Dalších sedm dní',
  timesFree: { one: '# volný termín', few: '# volné termíny', many: '# volného termínu', other: '# volných termínů' },
  today: 'Dnes,',
  full: 'žádné termíny',
  past: 'již proběhlo',
  beyond: 'zatím nelze rezervovat',
  loading: 'načítání',
  chooseDay: 'Vyberte den',
  morning: 'Dopoledne',
  afternoon: 'Odpoledne',
  evening: 'Večer',
  failedReach: 'Kalendář teď není dostupný',
  retry: 'Zkusit znovu',
};

/** All other words that a page shows. */
export const late = () => Promise.all([import('./rest.ts'), import('./manage.ts')]);
