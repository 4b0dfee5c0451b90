import type { BookWords } from '../../hub/book-words.ts';
import type { Written } from '../../written.ts';

export const book: Written<BookWords> = {
  what: 'ماذا',
  when: 'متى',
  who: 'من',
  type: 'نوع الحجز',
  duration: 'المدة',
  host: 'المضيف',
  whoeverIsNext: 'صاحب الدور التالي',
  name: 'الاسم',
  email: 'البريد الإلكتروني',
  phone: 'الهاتف',
  told: 'تصله رسالة التأكيد نفسها كما لو حجز بنفسه.',
  book: 'احجز',
  bookAt: (a) => `احجز ${a}`,
  booked: (a) => `تم حجز ${a}`,
  chooseTime: 'اختر وقتًا.',
  noType: 'لا يمكن حجز شيء بعد',
  noTypeMore: 'انشر نوع حجز أولًا.',
  day: 'اليوم',
  dayBefore: 'اليوم السابق',
  dayAfter: 'اليوم التالي',
  time: 'الوقت',
  noneOnDay: 'لا أحد متاح في هذا اليوم.',
  nextDay: 'أقرب يوم فيه أوقات متاحة',
  noneAhead: 'لا وقت متاحًا في الشهرين القادمين.',
};
