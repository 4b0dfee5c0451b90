import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  book: (team) => `קביעת פגישה עם ${team}`,
  noLinks: 'אין כרגע פגישות שאפשר לקבוע.',
  withOne: 'עם אחד מחברי הצוות',
  withAll: (names) => `עם ${names}`,
  withPanel: 'עם כמה מחברי הצוות',
  yourBooking: 'הפגישה שלך',
  missing: 'אין דבר בקישור הזה',
  missingText: 'ייתכן שיש בו טעות הקלדה, או שאינו בשימוש עוד.',
  allLinks: (team) => `כל הפגישות שאפשר לקבוע עם ${team}`,
  plainHint: 'לא מופיע כאן דבר?',
  plainLink: 'בחירת מועד בדף פשוט',
  manageNeedsScript: 'כדי לשנות או לבטל כאן את הפגישה, יש לאפשר JavaScript בדף הזה ולטעון אותו מחדש.',
  lostLink: 'הקישור לפגישה אבד?',
  contact: (who) => `אפשר גם ליצור קשר: ${who}.`,
  failed: 'משהו השתבש כאן',
  failedText: 'כדאי לנסות שוב עוד רגע.',
};
