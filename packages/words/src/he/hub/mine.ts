import type { MineWords } from '../../hub/mine-words.ts';
import type { Written } from '../../written.ts';

export const mine: Written<MineWords> = {
  name: 'השם שלך',
  language: 'שפה',
  asBrowser: 'לפי הדפדפן הזה',
  zone: 'אזור זמן',
  start: 'רשימות',
  onlyMine: 'להתחיל במה ששלי',
  onlyMineMore: 'בדפים ״היום״ ו״פגישות״ מוצג קודם מה ששלך; השאר במרחק לחיצה אחת.',
  keys: 'מקשים בודדים מפעילים פעולות',
  keysMore: 'המקשים \u2066J, K, R, /\u2069 ברשימות. כדאי לכבות אם מדברים אל המחשב, או אם מקשים נלחצים בטעות.',
  changed: 'שונה',
  sessions: 'איפה נכנסת',
  sessionsMore: 'כדאי לסיים חיבורים שאינם מוכרים או שאין בהם עוד צורך.',
  thisOne: 'החיבור הזה',
  unknown: 'דפדפן',
  used: (a) => `בשימוש ${a}`,
  end: 'יציאה',
  ended: 'החיבור הסתיים',
};
