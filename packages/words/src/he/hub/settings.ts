import type { SettingsWords } from '../../hub/settings-words.ts';
import type { Written } from '../../written.ts';

export const settings: Written<SettingsWords> = {
  names: {
    team: 'צוות',
    look: 'מראה',
    messages: 'הודעות',
    payments: 'תשלומים',
    members: 'חברי צוות',
    webhooks: 'Webhooks',
    tokens: 'אסימונים',
    log: 'היסטוריית שינויים',
    privacy: 'פרטיות',
    mine: 'רק בשבילך',
  },
  leads: {
    team: 'מה שמבקרים קוראים עליכם, ומה שמארחים מתחילים איתו',
    look: 'הצבע והלוגו שלכם, בכל דף ובכל הודעה',
    messages: 'מה שנמסר למבקרים, לאורחים ולמארחים, במילים שלכם או שלנו',
    payments: 'מי גובה כסף עבורכם, ומה צריך להחזיר',
    members: 'מי יכול להיכנס, ומה מותר לעשות',
    webhooks: 'תוכנות שמקבלות הודעה על מה שקורה לפגישות',
    tokens: 'מפתחות שבעזרתם התוכנות שלך עושות את מה שמותר לך',
    log: 'מי שינה מה, ומה היה קודם',
    privacy: 'מה ידוע על מבקר, וכמה זמן זה נשמר',
    mine: 'איך המקום הזה פונה אליך, ומה הוא מציג קודם',
  },
  byFile: (a) => `הצוות הזה מוגדר בקובץ ${a}. יש לשנות שם; כאן אפשר רק לקרוא.`,
  saved: 'נשמר',
  save: 'שמירה',
  add: 'הוספה',
  remove: 'הסרה',
  never: 'אף פעם',
  copy: 'העתקה',
  shownOnce: 'זה מוצג רק הפעם. כדאי להעתיק עכשיו ולשמור במקום בטוח.',
  more: 'הצגת עוד',
};
