import type { MembersWords } from '../../hub/members-words.ts';
import type { Written } from '../../written.ts';

export const members: Written<MembersWords> = {
  count: { one: '# عضو', other: '# عضو' },
  invite: 'دعوت عضو',
  name: 'نام',
  email: 'نشانی ایمیل',
  role: 'اجازه‌ها',
  host: 'به‌عنوان میزبان',
  noHost: 'میزبان نیست',
  admin: 'مدیر: همه چیز',
  hostRole: 'میزبان: آنچه از خودش است',
  lastSeen: (a) => `آخرین ورود ${a}`,
  invited: 'دعوت شده، هنوز وارد نشده',
  off: 'نمی‌تواند وارد شود',
  you: 'شما',
  maySignIn: 'اجازهٔ ورود دارد',
  again: 'پیوند جدید',
  sendInvitation: 'دعوت',
  link: 'پیوند ورود',
  linkMore: (a) => `از اینجا ایمیلی فرستاده نمی‌شود، پس پیوند را خودتان به ${a} بدهید. یک بار و تا هفت روز کار می‌کند.`,
  mailed: (a) => `پیوند در راه ${a} است`,
  changed: (a) => `${a} تغییر کرد`,
  removeTitle: (a) => `${a} حذف شود؟`,
  removeMore:
    'از همه جا خارج می‌شود و توکن‌ها و کلیدهای عبورش از کار می‌افتد. به‌عنوان میزبان می‌ماند. این کار برگشت‌پذیر نیست.',
  removed: (a) => `${a} حذف شد`,
  lastAdmin: 'مدیر دیگری نیست. نخست شخص دیگری را مدیر کنید.',
  known: 'کسی با این نشانی هست. ردیف او را باز کنید و پیوند جدیدی بدهید.',
  notAccepted: 'پذیرفته نشد. لطفاً آنچه نوشته‌اید را بررسی کنید.',
};
