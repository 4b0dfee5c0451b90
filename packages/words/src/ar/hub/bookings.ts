import type { BookingsWords } from '../../hub/words.ts';
import type { Written } from '../../written.ts';

export const bookings: Written<BookingsWords> = {
  upcoming: 'القادمة',
  waiting: 'المنتظرة',
  past: 'السابقة',
  search: 'الاسم أو البريد أو الإجابة أو الرقم',
  anyHost: 'أي مضيف',
  anyType: 'أي نوع',
  anyState: 'أي حالة',
  clear: 'مسح عوامل التصفية',
  count: { zero: 'لا حجوزات', one: 'حجز واحد (#)', two: 'حجزان (#)', few: '# حجوزات', many: '# حجزًا', other: '# حجز' },
  countMore: {
    zero: 'لا حجوزات بعد',
    one: 'حجز واحد (#) وأكثر',
    two: 'حجزان (#) وأكثر',
    few: '# حجوزات وأكثر',
    many: '# حجزًا وأكثر',
    other: '# حجز وأكثر',
  },
  fresh: { zero: 'لا جديد', one: 'جديد واحد (#)', two: 'جديدان (#)', few: '# جديدة', many: '# جديدًا', other: '# جديد' },
  tomorrow: 'غدًا',
  none: 'لا حجوزات بعد',
  noneMore: 'تظهر هنا فور أن يحجز أحد عبر أحد روابطك.',
  filtered: 'لا نتائج مطابقة',
  filteredMore: 'قد توجد حجوزات تستبعدها عوامل التصفية.',
  keyMove: 'تنقّل',
  keySearch: 'بحث',
};
