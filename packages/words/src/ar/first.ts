import type { FirstWords, OpenerWords } from '../translation.ts';
import type { Written } from '../written.ts';

/** Arabic, right to left. */
export const first: Written<FirstWords & OpenerWords> = {
  language: 'ar',
  bookTime: 'احجز موعدًا',
  close: 'إغلاق',
  moreTimes: 'مواعيد أخرى',
  moreShort: 'المزيد',
  nextTime: 'الموعد التالي',
  noTimes: 'لا توجد مواعيد حاليًا',
  duration: 'المدة',
  more: 'المزيد',
  less: 'أقل',
  location: 'المكان',
  host: 'المضيف',
  withOne: 'مع أحد أعضاء الفريق',
  withSome: {
    one: 'مع عضو واحد من الفريق',
    two: 'مع عضوين من الفريق',
    few: 'مع # أعضاء من الفريق',
    many: 'مع # عضوًا من الفريق',
    other: 'مع # عضو من الفريق',
  },
  withAll: 'مع الفريق كله',
  withNames: (names) => `مع ${names}`,
  previousMonth: 'الشهر السابق',
  nextMonth: 'الشهر التالي',
  previousDays: 'الأيام السبعة السابقة',
  nextDays: 'الأيام السبعة التالية',
  today: 'اليوم،',
  timesFree: {
    zero: 'لا مواعيد متاحة',
    one: 'موعد واحد متاح',
    two: 'موعدان متاحان',
    few: '# مواعيد متاحة',
    many: '# موعدًا متاحًا',
    other: '# موعد متاح',
  },
  full: 'لا مواعيد',
  past: 'مضى',
  beyond: 'لم يُفتح للحجز بعد',
  loading: 'جارٍ التحميل',
  chooseDay: 'اختر يومًا',
  morning: 'الصباح',
  afternoon: 'بعد الظهر',
  evening: 'المساء',
  retry: 'حاول مرة أخرى',
  failedReach: 'لا يمكن الوصول إلى التقويم الآن',
};

/** All other words that a page shows. */
export const late = () => Promise.all([import('./rest.ts'), import('./manage.ts')]);
