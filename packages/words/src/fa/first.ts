import type { FirstWords, OpenerWords } from '../translation.ts';
import type { Written } from '../written.ts';

/** Persian, right to left. Speaks to the visitor as *شما*. */
export const first: Written<FirstWords & OpenerWords> = {
  language: 'fa',
  bookTime: 'رزرو زمان',
  close: 'بستن',
  moreTimes: 'زمان‌های بیشتر',
  moreShort: 'بیشتر',
  nextTime: 'بعدی',
  noTimes: 'فعلاً زمانی نیست',
  duration: 'مدت',
  more: 'بیشتر',
  less: 'کمتر',
  location: 'مکان',
  host: 'میزبان',
  withOne: 'با یکی از اعضای تیم',
  withSome: { one: 'با # نفر از تیم', other: 'با # نفر از تیم' },
  withAll: 'با همهٔ تیم',
  withNames: (names) => `با ${names}`,
  previousMonth: 'ماه قبل',
  nextMonth: 'ماه بعد',
  previousDays: 'هفت روز قبل',
  nextDays: 'هفت روز بعد',
  timesFree: { one: '# زمان آزاد', other: '# زمان آزاد' },
  today: 'امروز،',
  full: 'بدون زمان',
  past: 'گذشته',
  beyond: 'هنوز قابل رزرو نیست',
  loading: 'در حال بارگیری',
  chooseDay: 'انتخاب روز',
  morning: 'صبح',
  afternoon: 'بعدازظهر',
  evening: 'عصر',
  failedReach: 'تقویم فعلاً در دسترس نیست',
  retry: 'تلاش دوباره',
};

/** All other words that a page shows. */
export const late = () => Promise.all([import('./rest.ts'), import('./manage.ts')]);
