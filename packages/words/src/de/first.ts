import type { FirstWords, OpenerWords } from '../translation.ts';
import type { Written } from '../written.ts';

/** German. */
export const first: Written<FirstWords & OpenerWords> = {
  language: 'de',
  bookTime: 'Termin buchen',
  close: 'Schließen',
  moreTimes: 'Weitere Termine',
  moreShort: 'Mehr',
  nextTime: 'Nächster',
  noTimes: 'Zurzeit keine Termine',
  duration: 'Dauer',
  more: 'Mehr',
  less: 'Weniger',
  location: 'Ort',
  host: 'Gastgeber',
  withOne: 'Mit jemandem vom Team',
  withSome: { one: 'Mit # Person vom Team', other: 'Mit # Personen vom Team' },
  withAll: 'Mit dem ganzen Team',
  withNames: (names) => `Mit ${names}`,
  previousMonth: 'Voriger Monat',
  nextMonth: 'Nächster Monat',
  previousDays: 'Vorige sieben Tage',
  nextDays: 'Nächste sieben Tage',
  today: 'Heute,',
  timesFree: { one: '# Termin frei', other: '# Termine frei' },
  full: 'keine Termine',
  past: 'vorbei',
  beyond: 'noch nicht buchbar',
  loading: 'wird geladen',
  chooseDay: 'Tag wählen',
  morning: 'Vormittag',
  afternoon: 'Nachmittag',
  evening: 'Abend',
  retry: 'Noch einmal versuchen',
  failedReach: 'Der Kalender ist gerade nicht erreichbar',
};

/** All other words that a page shows. */
export const late = () => Promise.all([import('./rest.ts'), import('./manage.ts')]);
