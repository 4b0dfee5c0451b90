import type { TokensWords } from '../../hub/tokens-words.ts';
import type { Written } from '../../written.ts';

export const tokens: Written<TokensWords> = {
  count: { one: '# توکن', other: '# توکن' },
  make: 'توکن جدید',
  name: 'برای چیست',
  nameHint: 'مثلاً: گزارش شبانه',
  may: 'اجازه دارد',
  scopes: {
    read: 'خواندن',
    bookings: 'رزروها',
    settings: 'تنظیمات',
  },
  scopeMore: {
    read: 'دیدن، بدون تغییر چیزی',
    bookings: 'تأیید، جابه‌جایی، سپردن به دیگری، لغو',
    settings: 'تغییر شیوهٔ کار تیم',
  },
  ends: 'پایان',
  days: { one: 'پس از # روز', other: 'پس از # روز' },
  year: 'پس از یک سال',
  noEnd: 'هرگز',
  makeIt: 'ساختن توکن',
  made: (a) => `توکن ${a}`,
  how: 'برنامه‌ها آن را به شکل «\u2066Authorization: Bearer …\u2069» می‌فرستند.',
  until: (a) => `تا ${a}`,
  endless: 'بدون پایان',
  used: (a) => `آخرین استفاده ${a}`,
  unused: 'هرگز استفاده نشده',
  revoke: 'پایان دادن',
  revokeTitle: (a) => `${a} پایان یابد؟`,
  revokeMore: 'از آن پس برنامه‌هایی که از آن استفاده می‌کنند رد می‌شوند. برگشت‌پذیر نیست؛ هر زمان می‌توان توکن جدیدی ساخت.',
  revoked: (a) => `${a} پایان یافت`,
  none: 'هنوز توکنی نیست',
  noneMore: 'با توکن برنامهٔ شما می‌تواند آنچه را شما اجازه دارید انجام دهد، در محدوده‌ای که تعیین می‌کنید.',
  oneScope: 'دست‌کم یکی انتخاب کنید.',
  overSoon: (a) => `پایان ${a}`,
};
