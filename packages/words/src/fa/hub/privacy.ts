import type { PrivacyWords } from '../../hub/privacy-words.ts';
import type { Written } from '../../written.ts';

export const privacy: Written<PrivacyWords> = {
  visitor: 'نشانی ایمیل مراجعه‌کننده',
  visitorMore: 'برای تحویل یا پاک کردن آنچه از کسی دانسته است.',
  find: 'جستجو',
  found: { one: '# رزرو', other: '# رزرو' },
  guestAt: { one: 'مهمان در # رزرو دیگران', other: 'مهمان در # رزرو دیگران' },
  nothing: (a) => `از ${a} چیزی دانسته نیست.`,
  download: 'بارگیری به‌صورت فایل',
  erase: 'پاک کردن',
  eraseTitle: (a) => `${a} پاک شود؟`,
  eraseMore:
    'نام، نشانی، پاسخ‌ها، یادداشت‌ها و پیام‌ها برای همیشه می‌رود. زمان‌ها، میزبانان و ترازها می‌ماند. این کار برگشت‌پذیر نیست.',
  bookings: { one: '# رزرو از او', other: '# رزرو از او' },
  mentions: { one: '# بار نام‌برده در رزروهای دیگران', other: '# بار نام‌برده در رزروهای دیگران' },
  messages: { one: '# پیام', other: '# پیام' },
  documents: { one: '# یادداشت', other: '# یادداشت' },
  ahead: { one: '# رزرو هنوز پیش روست', other: '# رزرو هنوز پیش روست' },
  cancelAhead: 'لغو رزروهای پیش رو؛ دیگر به او خبر داده نمی‌شود',
  aheadMore: 'کسی که پاک شود نمی‌تواند بیاید: رزروهای پیش رو را لغو کنید یا تا پایانشان صبر کنید.',
  erased: (a) => `${a} پاک شد`,
  keepTitle: 'مدت نگهداری رزروها',
};
