import type { StartWords } from '../../hub/start-words.ts';
import type { Written } from '../../written.ts';

export const start: Written<StartWords> = {
  title: 'קישור אחד לכל הצוות',
  lead: 'שלושה צעדים קצרים. אפשר לשנות הכול אחר כך.',
  team: 'הצוות שלך',
  teamName: 'שם הצוות',
  who: 'מי מקבל את הפגישות?',
  enough: { one: 'מארח אחד', two: 'שני מארחים, מספיק לתור', other: '# מארחים, מספיק לתור' },
  oneMore: 'עם מארח נוסף אפשר לעבוד לפי תור',
  addresses: 'כתובות אימייל',
  add: 'הוספה',
  hint: 'אפשר להדביק כתובות כרצונך. כולם מקבלים חלק שווה, והקישור שומר על הוגנות; כדאי לשנות חלקים רק כשיש סיבה.',
  noAddress: (a) => `לא כתובת אימייל: ${a}`,
  link: 'הקישור שלך',
  linkTitle: 'מה אפשר לקבוע',
  usual: '30 דקות · יום שני עד יום שישי, 9 עד 17 לפי השעון של כל מארח',
  publish: 'פרסום והעתקת הקישור',
  publishTo: 'כתובת הפרסום',
  change: 'שינוי',
  published: 'פורסם. הקישור מוכן לשליחה.',
  you: 'החשבון שלך',
};
