import type { BookWords } from '../../hub/book-words.ts';
import type { Written } from '../../written.ts';

export const book: Written<BookWords> = {
  what: 'موضوع',
  when: 'زمان',
  who: 'چه کسی',
  type: 'نوع رزرو',
  duration: 'مدت',
  host: 'میزبان',
  whoeverIsNext: 'نفر بعدی در نوبت',
  name: 'نام',
  email: 'ایمیل',
  phone: 'تلفن',
  told: 'همان تأییدی را می‌گیرد که اگر خودش رزرو می‌کرد می‌گرفت.',
  book: 'رزرو',
  bookAt: (a) => `رزرو ${a}`,
  booked: (a) => `برای ${a} رزرو شد`,
  chooseTime: 'زمانی انتخاب کنید.',
  noType: 'هنوز چیزی قابل رزرو نیست',
  noTypeMore: 'نخست یک نوع رزرو منتشر کنید.',
  day: 'روز',
  dayBefore: 'روز قبل',
  dayAfter: 'روز بعد',
  time: 'زمان',
  noneOnDay: 'در این روز کسی آزاد نیست.',
  nextDay: 'روز بعدی با زمان آزاد',
  noneAhead: 'در دو ماه آینده زمان آزادی نیست.',
};
