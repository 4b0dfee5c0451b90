import type { PreviewWords } from '../../hub/pool-words.ts';
import type { Written } from '../../written.ts';

export const preview: Written<PreviewWords> = {
  wide: 'پهن',
  phone: 'تلفن',
  width: 'پهنا',
  light: 'روشن',
  dark: 'تیره',
  theme: 'رنگ‌ها',
  missing: 'تقویم اینجا بارگیری نشد. صفحهٔ خودش آن را نشان می‌دهد.',
  example: 'زمان‌های نمونه: منتشر نشده، یا فقط با پیوندهای ویژه باز می‌شود.',
  visitorsSee: 'آنچه مراجعه‌کنندگان می‌بینند',
};
