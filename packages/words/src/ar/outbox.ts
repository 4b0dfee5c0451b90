import type { OutboxWords } from '../outbox-words.ts';

export const outbox: OutboxWords = {
  title: 'رسائل لم تُرسل',
  hint: 'لا يوجد لهذا الخادم خادم SMTP‏ (SMTP_URL)، فلا يصل شيء إلى أحد. هنا كل رسالة كما كانت ستصل.',
  none: 'لا شيء بعد. احجز موعدًا ثم عد.',
  to: 'إلى',
  from: 'من',
  replyTo: 'الرد إلى',
  subject: 'الموضوع',
  sent: 'كُتبت',
  asPage: 'الرسالة',
  asText: 'كنص عادي',
  invite: 'الدعوة',
  download: 'تنزيلها كما كانت ستُرسل',
  all: 'كل الرسائل',
  forAdmins: 'للمشرفين فقط',
  forAdminsText: 'تحتوي هذه الرسائل على روابط يمكن بها تغيير الحجوزات. اسأل أحد مشرفي الفريق.',
};
