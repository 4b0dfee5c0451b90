import type { ProposalsWords } from '../../hub/proposals-words.ts';
import type { Written } from '../../written.ts';

export const proposals: Written<ProposalsWords> = {
  title: 'שעות מוצעות',
  from: (a) => `הצעה לשעות אחרות מאת ${a}`,
  none: 'אין על מה להחליט',
  noneMore: 'כאן יופיעו שעות שמנהל מציע. דבר לא ישתנה לפני שההצעה תתקבל.',
  decided: 'הוחלט',
  weekday: 'יום בשבוע',
  proposed: 'הצעה',
  now: 'עכשיו',
  nothing: 'לא זמין',
  reason: 'למה לא?',
  accept: 'קבלה',
  refuse: 'דחייה',
  accepted: 'ההצעה התקבלה',
  refused: 'ההצעה נדחתה',
  withdraw: 'ביטול ההצעה',
  withdrawn: 'ההצעה בוטלה',
  asBefore: 'השעות חזרו להיות כפי שהיו',
};
