import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  book: (team) => `رزرو زمان با ${team}`,
  noLinks: 'فعلاً چیزی برای رزرو نیست.',
  withOne: 'با یکی از اعضای تیم',
  withAll: (names) => `با ${names}`,
  withPanel: 'با چند نفر از تیم',
  yourBooking: 'رزرو شما',
  missing: 'در این پیوند چیزی نیست',
  missingText: 'شاید اشتباه نوشته شده باشد یا دیگر استفاده نشود.',
  allLinks: (team) => `همهٔ آنچه می‌توانید با ${team} رزرو کنید`,
  plainHint: 'اینجا چیزی نمایش داده نمی‌شود؟',
  plainLink: 'انتخاب زمان در صفحه‌ای ساده',
  manageNeedsScript:
    'برای جابه‌جایی یا لغو رزرو در اینجا، لطفاً JavaScript را برای این صفحه فعال و صفحه را دوباره بارگیری کنید.',
  lostLink: 'پیوند رزروتان را گم کرده‌اید؟',
  contact: (who) => `یا تماس بگیرید: ${who}.`,
  failed: 'اینجا مشکلی پیش آمد',
  failedText: 'لطفاً کمی بعد دوباره تلاش کنید.',
};
