import type { BookWords } from '../../hub/book-words.ts';
import type { Written } from '../../written.ts';

export const book: Written<BookWords> = {
  what: 'מה',
  when: 'מתי',
  who: 'מי',
  type: 'סוג פגישה',
  duration: 'משך',
  host: 'מארח',
  whoeverIsNext: 'הבא בתור',
  name: 'שם',
  email: 'אימייל',
  phone: 'טלפון',
  told: 'המבקר יקבל אותו אישור כמו בקביעה עצמאית.',
  book: 'קביעת הפגישה',
  bookAt: (a) => `קביעה: ${a}`,
  booked: (a) => `נקבעה פגישה עם ${a}`,
  chooseTime: 'יש לבחור מועד.',
  noType: 'אין עדיין מה לקבוע',
  noTypeMore: 'תחילה יש לפרסם סוג פגישה.',
  day: 'יום',
  dayBefore: 'היום הקודם',
  dayAfter: 'היום הבא',
  time: 'שעה',
  noneOnDay: 'אין אף אחד פנוי ביום הזה.',
  nextDay: 'היום הבא עם מועדים פנויים',
  noneAhead: 'אין מועד פנוי בחודשיים הקרובים.',
};
