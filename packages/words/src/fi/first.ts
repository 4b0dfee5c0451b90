import type { FirstWords, OpenerWords } from '../translation.ts';
import type { Written } from '../written.ts';

/** Finnish; says “sinä”. What is put in stands after a colon, or where it needs no ending. */
export const first: Written<FirstWords & OpenerWords> = {
  language: 'fi',
  bookTime: 'Varaa aika',
  close: 'Sulje',
  moreTimes: 'Lisää aikoja',
  moreShort: 'Lisää',
  nextTime: 'Seuraava',
  noTimes: 'Ei aikoja juuri nyt',
  duration: 'Kesto',
  more: 'Lisää',
  less: 'Vähemmän',
  location: 'Paikka',
  host: 'Kenen kanssa',
  withOne: 'Joku tiimistä',
  withSome: { one: '# henkilö tiimistä', other: '# henkilöä tiimistä' },
  withAll: 'Koko tiimi',
  withNames: (names) => `Tiimistä: ${names}`,
  previousMonth: 'Edellinen kuukausi',
  nextMonth: 'Seuraava kuukausi',
  previousDays: 'Edelliset seitsemän päivää',
  nextDays: 'Seuraavat seitsemän päivää',
  timesFree: { one: '# vapaa aika', other: '# vapaata aikaa' },
  today: 'Tänään,',
  full: 'ei aikoja',
  past: 'mennyt',
  beyond: 'ei vielä varattavissa',
  loading: 'ladataan',
  chooseDay: 'Valitse päivä',
  morning: 'Aamupäivä',
  afternoon: 'Iltapäivä',
  evening: 'Ilta',
  failedReach: 'Kalenteriin ei juuri nyt saada yhteyttä',
  retry: 'Yritä uudelleen',
};

/** All other words that a page shows. */
export const late = () => Promise.all([import('./rest.ts'), import('./manage.ts')]);
