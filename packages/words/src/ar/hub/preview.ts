import type { PreviewWords } from '../../hub/pool-words.ts';
import type { Written } from '../../written.ts';

export const preview: Written<PreviewWords> = {
  wide: 'عريض',
  phone: 'هاتف',
  width: 'العرض',
  light: 'فاتح',
  dark: 'داكن',
  theme: 'الألوان',
  missing: 'تعذر تحميل نافذة الحجز هنا. تعرضها صفحتها الخاصة.',
  example: 'أوقات للتوضيح: لم يُنشر بعد، أو لا يُفتح إلا بروابط خاصة.',
  visitorsSee: 'ما يراه الزوار',
};
