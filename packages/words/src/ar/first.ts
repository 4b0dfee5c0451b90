import type { FirstWords } from '../translation.ts';
import type { Written } from '../written.ts';

/** Arabic, right to left. */
export const first: Written<FirstWords> = {
  language: 'ar',
  duration: 'المدة',
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
  timesFree: {
    zero: 'لا مواعيد متاحة',
    one: 'موعد واحد متاح',
    two: 'موعدان متاحان',
    few: '# مواعيد متاحة',
    many: '# موعدًا متاحًا',
    other: '# موعد متاح',
  },
  full: 'محجوز بالكامل',
  past: 'مضى',
  beyond: 'لم يُفتح للحجز بعد',
  loading: 'جارٍ التحميل',
  chooseDay: 'اختر يومًا',
  chooseTime: 'اختر وقتًا',
  morning: 'الصباح',
  afternoon: 'بعد الظهر',
  evening: 'المساء',
  backToMonth: 'العودة إلى الشهر',
  zoneTime: (place) => (place.startsWith('توقيت') ? `ب${place}` : `بتوقيت ${place}`),
  continue: 'متابعة',
};

/** All other words that a page shows. */
export const late = () => Promise.all([import('./rest.ts'), import('./manage.ts')]);
