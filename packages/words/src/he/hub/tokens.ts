import type { TokensWords } from '../../hub/tokens-words.ts';
import type { Written } from '../../written.ts';

export const tokens: Written<TokensWords> = {
  count: { one: 'אסימון אחד', two: 'שני אסימונים', other: '# אסימונים' },
  make: 'אסימון חדש',
  name: 'למה הוא משמש',
  nameHint: 'למשל: דוח לילי',
  may: 'הרשאות',
  scopes: {
    read: 'קריאה',
    bookings: 'פגישות',
    settings: 'הגדרות',
  },
  scopeMore: {
    read: 'לראות, בלי לשנות דבר',
    bookings: 'לאשר, לשנות מועד, להעביר, לבטל',
    settings: 'לשנות את אופן העבודה של הצוות',
  },
  ends: 'תפוגה',
  days: { one: 'אחרי יום אחד', two: 'אחרי יומיים', other: 'אחרי # ימים' },
  year: 'אחרי שנה',
  noEnd: 'אף פעם',
  makeIt: 'יצירת האסימון',
  made: (a) => `האסימון ${a}`,
  how: 'תוכנות שולחות אותו בצורה ״\u2066Authorization: Bearer …\u2069״.',
  until: (a) => `עד ${a}`,
  endless: 'ללא תפוגה',
  used: (a) => `שימוש אחרון ${a}`,
  unused: 'לא נעשה בו שימוש',
  revoke: 'ביטול האסימון',
  revokeTitle: (a) => `לבטל את האסימון ${a}?`,
  revokeMore: 'תוכנות שמשתמשות בו יידחו מעתה. אי אפשר לבטל את הפעולה הזו; אפשר ליצור אסימון חדש בכל עת.',
  revoked: (a) => `האסימון ${a} בוטל`,
  none: 'אין עדיין אסימונים',
  noneMore: 'אסימון מאפשר לתוכנה שלך לעשות את מה שמותר לך, בגבולות שנקבעים כאן.',
  oneScope: 'יש לבחור לפחות אחת.',
  overSoon: (a) => `התוקף יפוג ${a}`,
};
