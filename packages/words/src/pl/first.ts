import type { FirstWords, OpenerWords } from '../translation.ts';
import type { Written } from '../written.ts';

/** Polish; says “ty” or nothing at all, without forms that have a gender. What is put in stands after a colon, or where it needs no ending. */
export const first: Written<FirstWords & OpenerWords> = {
  language: 'pl',
  bookTime: 'Umów termin',
  close: 'Zamknij',
  moreTimes: 'Więcej terminów',
  moreShort: 'Więcej',
  nextTime: 'Następny',
  noTimes: 'Obecnie brak terminów',
  duration: 'Czas trwania',
  more: 'Więcej',
  less: 'Mniej',
  location: 'Miejsce',
  host: 'Z kim',
  withOne: 'Z kimś z zespołu',
  withSome: {
    one: 'Z # osobą z zespołu',
    few: 'Z # osobami z zespołu',
    many: 'Z # osobami z zespołu',
    other: 'Z # osoby z zespołu',
  },
  withAll: 'Z całym zespołem',
  withNames: (names) => `Z zespołu: ${names}`,
  previousMonth: 'Poprzedni miesiąc',
  nextMonth: 'Następny miesiąc',
  previousDays: 'Poprzednie siedem dni',
  nextDays: 'Następne siedem dni',
  timesFree: { one: '# wolny termin', few: '# wolne terminy', many: '# wolnych terminów', other: '# wolnego terminu' },
  today: 'Dzisiaj,',
  full: 'brak terminów',
  past: 'minął',
  beyond: 'rezerwacja jeszcze niedostępna',
  loading: 'wczytywanie',
  chooseDay: 'Wybierz dzień',
  morning: 'Rano',
  afternoon: 'Po południu',
  evening: 'Wieczorem',
  failedReach: 'Kalendarz jest teraz niedostępny',
  retry: 'Spróbuj ponownie',
};

/** All other words that a page shows. */
export const late = () => Promise.all([import('./rest.ts'), import('./manage.ts')]);
