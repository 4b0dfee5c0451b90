import type { ProofWords } from '../../hub/fairness-words.ts';
import type { Written } from '../../written.ts';

export const proof: Written<ProofWords> = {
  language: 'he',
  title: 'כל הבחירות של {0}, בבדיקה',
  checking: '{0} מתוך {1} חלקים',
  good: 'כל הבחירות תקינות: {0}',
  goodMore: 'דבר לא שונה, הושמט או הועבר, וכל מארח נבחר לפי הכלל.',
  bad: 'בחירה {0} אינה תקינה',
  chain: 'היא שונתה אחרי שנרשמה, או שמשהו לפניה חסר.',
  rule: 'הכלל נותן תוצאה אחרת: {0}',
  form: 'לא ניתן לקרוא אותה.',
  ofBooking: 'פגישה {0}',
  decided: 'הוכרע {0}',
  recorded: 'נרשם: {0}',
  computed: 'לפי הכלל: {0}',
  took: 'נבדק כאן, בלי רשת, בתוך {0} אלפיות שנייה',
  digest: 'חותם הכול',
  digestMore: 'מי שקיבל את החותם הזה, או חותם קודם, יכול לדעת שדבר לפניו לא נכתב מחדש.',
  host: 'מארח',
  balance: 'בפיגור (+), ביתרון (−)',
  balanceMore: 'בפגישות, אחרי הבחירה האחרונה.',
  how: 'לכל שורה יש תמצית (SHA-256) שלה ושל השורה שלפניה; כל בחירה נעשית שוב לפי מה שהיה ידוע אז.',
  noScript: 'כדי שהקובץ יבדוק את עצמו, יש לאפשר בו JavaScript.',
};
