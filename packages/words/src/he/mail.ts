import type { MailWords } from '../mail-words.ts';

const timed = (what: string) => (of: { title: string; when: string }) => `${what}: ${of.title}, ${of.when}`;

export const mail: MailWords = {
  visitor: {
    confirmed: {
      subject: timed('אושרה'),
      heading: 'הפגישה שלך אושרה',
      lead: ({ team, hosts }) => `נתראה! מחכים לך: ${hosts || team}.`,
    },
    requested: {
      subject: timed('נשלחה בקשה'),
      heading: 'הבקשה שלך נשלחה',
      lead: ({ team, until }) =>
        until
          ? `תשובה מאת ${team} תגיע עד ${until}. עד אז המועד שמור לך.`
          : `תשובה מאת ${team} תגיע בקרוב. עד אז המועד שמור לך.`,
    },
    declined: {
      subject: timed('נדחתה'),
      heading: 'הבקשה שלך נדחתה',
      lead: ({ team }) => `לצערנו הפגישה לא מתאפשרת עבור ${team}.`,
    },
    'not-approved': {
      subject: timed('לא אושרה'),
      heading: 'הבקשה שלך לא אושרה בזמן',
      lead: ({ team }) => `לא התקבל בזמן אישור מאת ${team}, ולכן המועד שוב פנוי. לא נקבעה פגישה.`,
    },
    pay: {
      subject: timed('נדרש תשלום'),
      heading: 'נשאר צעד אחד: תשלום',
      lead: ({ price, until }) => `המועד שמור לך עד ${until}. הפגישה תאושר מיד עם תשלום ${price}.`,
    },
    'not-paid': {
      subject: timed('לא נקבעה'),
      heading: 'הפגישה לא נקבעה',
      lead: () => 'התשלום לא בוצע בזמן, ולכן המועד שוב פנוי. עדיין אפשר לבחור מועד אחר.',
    },
    moved: { subject: timed('המועד השתנה'), heading: 'מועד הפגישה שלך השתנה', lead: () => 'זה המועד החדש.' },
    updated: {
      subject: timed('עודכנה'),
      heading: 'פרטי הפגישה שלך השתנו',
      lead: () => 'המועד נשאר כפי שהיה. אלה הפרטים עכשיו.',
    },
    reassigned: {
      subject: timed('עודכנה'),
      heading: 'מישהו אחר יפגוש אותך',
      lead: ({ team, hosts }) =>
        hosts ? `המועד נשאר כפי שהיה. מחכים לך: ${hosts}.` : `המועד נשאר כפי שהיה. מחכים לך: ${team}.`,
    },
    cancelled: {
      subject: timed('בוטלה'),
      heading: 'הפגישה שלך בוטלה',
      lead: ({ refund }) => (refund ? `יוחזר לך ${refund}.` : 'הפגישה לא תתקיים.'),
    },
    refunded: {
      subject: timed('החזר'),
      heading: 'שילמת פעמיים',
      lead: ({ refund }) => `יוחזר לך ${refund}. הפגישה נשארת כפי שהיא.`,
    },
    // To the address that it had before.
    removed: {
      subject: timed('כבר לא שלך'),
      heading: 'הפגישה כבר לא רשומה בכתובת הזו',
      lead: () => 'כתובת הפגישה שונתה. אין צורך לשמור את המועד פנוי.',
    },
    reminder: {
      subject: timed('תזכורת'),
      heading: 'נתראה בקרוב',
      lead: ({ team, hosts }) => `מחכים לך: ${hosts || team}. נשמח לדעת אם תהיה הגעה.`,
    },
    'lost-link': {
      subject: ({ title }) => `הפגישה שלך: ${title}`,
      heading: 'הנה שוב הקישור שלך',
      lead: () => 'התבקש הקישור לפגישה הזו. בעזרתו אפשר לשנות ולבטל אותה, ולכן אין להעביר אותו הלאה.',
    },
  },
  guest: {
    confirmed: {
      subject: timed('הזמנה'),
      heading: 'הוזמנת לפגישה',
      lead: ({ team, visitor }) => `נקבעה פגישה בין ${visitor} לבין ${team}, ונשמח שתהיה גם הגעה שלך.`,
    },
    moved: {
      subject: timed('המועד השתנה'),
      heading: 'מועד של פגישה השתנה',
      lead: ({ visitor }) => `זה המועד החדש של הפגישה שאליה הוזמנת על ידי ${visitor}.`,
    },
    updated: {
      subject: timed('עודכנה'),
      heading: 'פרטי פגישה השתנו',
      lead: ({ visitor }) => `מועד הפגישה שאליה הוזמנת על ידי ${visitor} נשאר כפי שהיה. אלה הפרטים עכשיו.`,
    },
    reassigned: {
      subject: timed('עודכנה'),
      heading: 'מישהו אחר יפגוש אותך',
      lead: ({ team, hosts }) =>
        hosts ? `המועד נשאר כפי שהיה. מחכים לך: ${hosts}.` : `המועד נשאר כפי שהיה. מחכים לך: ${team}.`,
    },
    cancelled: {
      subject: timed('בוטלה'),
      heading: 'פגישה בוטלה',
      lead: ({ visitor }) => `הפגישה שאליה הוזמנת על ידי ${visitor} לא תתקיים.`,
    },
    removed: {
      subject: timed('ההזמנה בוטלה'),
      heading: 'שמך כבר לא ברשימת האורחים',
      lead: ({ visitor }) => `רשימת האורחים שונתה על ידי ${visitor}. אין צורך לשמור את המועד פנוי.`,
    },
    reminder: {
      subject: timed('תזכורת'),
      heading: 'נתראה בקרוב',
      lead: ({ visitor }) => `הוזמנת לפגישה הזו על ידי ${visitor}.`,
    },
  },
  host: {
    'new-booking': {
      subject: timed('פגישה חדשה'),
      heading: 'פגישה חדשה',
      lead: ({ visitor }) => `נקבעה איתך פגישה על ידי ${visitor}.`,
    },
    approve: {
      subject: timed('נדרשת החלטה'),
      heading: 'לאשר או לדחות?',
      lead: ({ visitor, until }) =>
        until
          ? `התקבלה בקשה למועד הזה: ${visitor}. יש להחליט עד ${until}, אחרת תוקפה יפוג; עד אז המועד שמור.`
          : `התקבלה בקשה למועד הזה: ${visitor}. המועד שמור עד להחלטה שלך.`,
    },
    'yours-now': {
      subject: timed('עכשיו אצלך'),
      heading: 'הפגישה עכשיו אצלך',
      lead: ({ visitor }) => `הפגישה הועברה אליך. נשלחה על כך הודעה אל ${visitor}.`,
    },
    'no-longer-yours': {
      subject: timed('כבר לא אצלך'),
      heading: 'הפגישה כבר לא אצלך',
      lead: () => 'הפגישה הועברה לאחרים. אין צורך לשמור את המועד פנוי.',
    },
    moved: {
      subject: timed('המועד השתנה'),
      heading: 'מועד של פגישה השתנה',
      lead: ({ visitor }) => `זה המועד החדש עם ${visitor}.`,
    },
    updated: {
      subject: timed('עודכנה'),
      heading: 'פרטי פגישה השתנו',
      lead: ({ visitor }) => `המועד עם ${visitor} נשאר כפי שהיה. אלה הפרטים עכשיו.`,
    },
    cancelled: {
      subject: timed('בוטלה'),
      heading: 'פגישה בוטלה',
      lead: ({ visitor }) => `המועד עם ${visitor} שוב פנוי.`,
    },
    reminder: {
      subject: timed('תזכורת'),
      heading: 'פגישה מתקרבת',
      lead: ({ visitor }) => `הפגישה שלך היא עם ${visitor}.`,
    },
  },
  person: {
    'sign-in': {
      subject: ({ team }) => `כניסה אל ${team}`,
      heading: 'הקישור שלך לכניסה',
      lead: ({ team }) => `הקישור מכניס אותך לאזור הצוות של ${team}. הוא פועל פעם אחת, ולזמן קצר בלבד.`,
    },
    invitation: {
      subject: ({ team }) => `הזמנה אל ${team}`,
      heading: 'ברוכים הבאים לצוות',
      lead: ({ team }) => `הוזמנת לאזור הצוות של ${team}. הקישור מכניס אותך ופועל פעם אחת.`,
    },
    reconnect: {
      subject: ({ team }) => `חיבור יומן מחדש: ${team}`,
      heading: 'יש לחבר יומן מחדש',
      lead: ({ account, host }) =>
        `${account} כבר לא מאפשר לנו גישה לחשבון של ${host}. עד שיחובר מחדש, היומנים שבו לא נקראים ולא נכתב בהם.`,
    },
    'reconnect-asked': {
      subject: ({ team }) => `יש לחבר מחדש את היומן שלך: ${team}`,
      heading: 'לא ניתן לקרוא את היומן שלך',
      lead: ({ asker }) => `התקבלה בקשה לחבר אותו מחדש מאת ${asker}. עד אז לא מוצעים מועדים איתך.`,
    },
    test: {
      subject: ({ team }) => `הודעת ניסיון מאת ${team}`,
      heading: 'האימייל פועל',
      lead: ({ team }) => `זה ניסיון: הודעות מאת ${team} מגיעות לכתובת הזו.`,
    },
  },
  links: {
    manage: 'שינוי או ביטול',
    reschedule: 'בחירת מועד אחר',
    cancel: 'ביטול הפגישה',
    attend: 'אישור הגעה',
    pay: 'לתשלום',
    'book-again': 'קביעת מועד אחר',
    approve: 'אישור',
    decline: 'דחייה',
    open: 'פתיחת הפגישה',
    'sign-in': 'כניסה',
    connect: 'חיבור מחדש',
  },
  payNow: (price) => `תשלום ${price}`,
  facts: {
    before: 'קודם',
    with: 'עם',
    where: 'איפה',
    join: 'הצטרפות',
    number: 'מספר',
    visitor: 'מבקר',
    phone: 'טלפון',
    theirTime: 'השעה אצל המבקר',
    guests: 'אורחים',
    price: 'מחיר',
    refund: 'החזר',
    reason: 'סיבה',
    otherTimes: 'מועדים פנויים נוספים',
  },
  knownSender:
    'ייתכן שהיומן ישאל אם השולח מוכר לך לפני שיציג את ההזמנה. אפשר לאשר, או לפתוח את הקובץ המצורף ‎invite.ics‎.',
  questions: 'שאלות?',
  notAsked: 'אם לא ביקשת את זה, אפשר להתעלם: בלי הקישור לא קורה דבר.',
};
