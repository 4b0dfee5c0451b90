import type { PreviewWords } from '../../hub/pool-words.ts';
import type { Written } from '../../written.ts';

export const preview: Written<PreviewWords> = {
  wide: 'רחב',
  phone: 'טלפון',
  width: 'רוחב',
  light: 'בהיר',
  dark: 'כהה',
  theme: 'צבעים',
  missing: 'לא ניתן היה לטעון כאן את היומן. הוא מוצג בדף שלו.',
  example: 'מועדים לדוגמה: הסוג לא פורסם, או נפתח רק בקישורים מיוחדים.',
  visitorsSee: 'מה רואים המבקרים',
};
