import type { TypesWords } from '../../hub/types-words.ts';
import type { Written } from '../../written.ts';

export const types: Written<TypesWords> = {
  name: 'שם',
  who: 'מי',
  link: 'קישור',
  upcoming: 'קרובות',
  inUse: 'בשימוש',
  archived: 'בארכיון',
  draft: 'טיוטה',
  publish: 'פרסום',
  inTurn: 'לפי תור',
  everybody: 'כולם',
  one: 'אדם אחד',
  mix: 'שילוב',
  none: 'אין עדיין סוגי פגישות',
  noneMore: 'סוג פגישה הוא קישור שדרכו מבקרים קובעים.',
  begin: 'יצירת הסוג הראשון',
  keyMove: 'תנועה',
  share: 'שיתוף',
  newType: 'סוג חדש',
  newTitle: 'מה אפשר לקבוע?',
  newHelp: 'בתחילה זו טיוטה עם כל הצוות. איש לא רואה אותה לפני הפרסום.',
  make: 'יצירת טיוטה',
};
