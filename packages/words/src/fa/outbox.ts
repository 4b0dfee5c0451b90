import type { OutboxWords } from '../outbox-words.ts';

export const outbox: OutboxWords = {
  title: 'ایمیل‌های فرستاده‌نشده',
  hint: 'این سرور سرور SMTP‏ (SMTP_URL) ندارد، پس چیزی به کسی نمی‌رسد. هر پیام آن‌گونه که می‌رسید اینجاست.',
  none: 'هنوز چیزی نیست. زمانی رزرو کنید و برگردید.',
  to: 'به',
  from: 'از',
  replyTo: 'پاسخ به',
  subject: 'موضوع',
  sent: 'نوشته‌شده',
  asPage: 'پیام',
  asText: 'به‌صورت متن ساده',
  invite: 'دعوت‌نامه',
  download: 'بارگیری آن‌گونه که فرستاده می‌شد',
  all: 'همهٔ پیام‌ها',
  forAdmins: 'فقط برای مدیران',
  forAdminsText: 'این پیام‌ها پیوندهایی دارد که با آن‌ها می‌توان رزروها را تغییر داد. از مدیر تیم بپرسید.',
};
