import type { OutboxWords } from '../outbox-words.ts';

export const outbox: OutboxWords = {
  title: 'דואר שלא נשלח',
  hint: 'לשרת הזה אין שרת SMTP‏ (SMTP_URL), ולכן דבר לא מגיע לאיש. כאן מופיעה כל הודעה כפי שהייתה מגיעה.',
  none: 'אין עדיין הודעות. אפשר לקבוע פגישה ולחזור.',
  to: 'אל',
  from: 'מאת',
  replyTo: 'תשובות אל',
  subject: 'נושא',
  sent: 'נכתבה',
  asPage: 'ההודעה',
  asText: 'כטקסט פשוט',
  invite: 'ההזמנה',
  download: 'הורדה כפי שהייתה נשלחת',
  all: 'כל ההודעות',
  forAdmins: 'למנהלים בלבד',
  forAdminsText: 'בהודעות האלה יש קישורים שמאפשרים לשנות פגישות. אפשר לפנות למנהל של הצוות.',
};
