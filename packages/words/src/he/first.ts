import type { FirstWords, OpenerWords } from '../translation.ts';
import type { Written } from '../written.ts';

/** Hebrew, right to left. Speaks to nobody as man or woman: nouns of action (*ביטול*), *אפשר*, *יש*, and *לך*, *שלך*, which are written alike. */
export const first: Written<FirstWords & OpenerWords> = {
  language: 'he',
  bookTime: 'קביעת פגישה',
  close: 'סגירה',
  moreTimes: 'מועדים נוספים',
  moreShort: 'עוד',
  nextTime: 'הבא',
  noTimes: 'אין כרגע מועדים',
  duration: 'משך',
  more: 'עוד',
  less: 'פחות',
  location: 'מיקום',
  host: 'עם מי',
  withOne: 'עם אחד מחברי הצוות',
  withSome: { one: 'עם חבר צוות אחד', two: 'עם שני חברי צוות', other: 'עם # חברי צוות' },
  withAll: 'עם כל הצוות',
  withNames: (names) => `עם ${names}`,
  previousMonth: 'החודש הקודם',
  nextMonth: 'החודש הבא',
  previousDays: 'שבעת הימים הקודמים',
  nextDays: 'שבעת הימים הבאים',
  timesFree: { one: 'מועד פנוי אחד', two: 'שני מועדים פנויים', other: '# מועדים פנויים' },
  today: 'היום,',
  full: 'אין מועדים',
  past: 'עבר',
  beyond: 'עדיין לא נפתח לקביעה',
  loading: 'בטעינה',
  chooseDay: 'בחירת יום',
  morning: 'בוקר',
  afternoon: 'אחר הצהריים',
  evening: 'ערב',
  failedReach: 'לא ניתן להגיע ליומן כרגע',
  retry: 'ניסיון נוסף',
};

/** All other words that a page shows. */
export const late = () => Promise.all([import('./rest.ts'), import('./manage.ts')]);
