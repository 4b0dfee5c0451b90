import type { HostsWords } from '../../hub/host-words.ts';
import type { Written } from '../../written.ts';

export const hosts: Written<HostsWords> = {
  person: 'אדם',
  room: 'חדר',
  away: (a) => `בהיעדרות ${a}`,
  switchedOff: 'מושבת',
  add: 'הוספת מארח',
  addTitle: 'מי עוד מארח?',
  name: 'שם',
  email: 'כתובת אימייל',
  kind: 'אדם או חדר',
  usual: 'שעות העבודה הן מיום שני עד יום שישי, מתשע עד חמש, עד שיוגדר אחרת.',
  added: (a) => `נוסף מארח: ${a}`,
  none: 'אין עדיין מארחים',
  noneMore: 'מארח הוא מי שהמבקרים נפגשים איתו. עם שני מארחים, הפגישות מתחלקות לפי תור.',
  states: {
    none: 'אין יומן',
    fresh: 'היומנים נקראים',
    closed: 'לא ניתן לקרוא יומן',
    unread: 'עדיין לא נקרא',
  },
};
