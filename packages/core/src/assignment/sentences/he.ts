import { capitalized, counted, joined } from './forms.ts';
import type { SelectionWords } from './words.ts';

export const he: SelectionWords = {
  locale: 'he',
  others: counted({ one: 'עוד אחד', two: 'עוד שניים', other: 'עוד #' }),
  bookings: counted({ one: 'פגישה אחת', two: 'שתי פגישות', other: '# פגישות' }),

  nextInRotation: (chosen) => `התור היה של ${chosen}`,
  insteadOf(chosen, unavailable, ahead) {
    const why = [
      unavailable && `אין זמינות אצל ${unavailable.text}`,
      ahead && `יש יתרון על החלק ההוגן אצל ${ahead.text}`,
    ];
    return `הבחירה: ${chosen}, כי ${joined(why, ', וגם ')}`;
  },
  onlyFree: (chosen, samePriority) =>
    `הבחירה: ${chosen}, כי לא היה אף אחד אחר ${samePriority ? 'באותה עדיפות ' : ''}פנוי`,
  mostOwed: (chosen, owed) =>
    `הבחירה: ${chosen}, כי בין הפנויים לא היה פיגור גדול יותר${owed === null ? '' : ` (${owed})`}`,
  leastRecent: (chosen) => `הבחירה: ${chosen}, הזמן הרב ביותר בלי פגישה במצב שווה`,
  firstInOrder: (chosen) => `הבחירה: ${chosen}, לפי הסדר ברשימה במצב שווה`,
  byHand: (chosen, free) => `הבחירה נעשתה ידנית: ${chosen}${free ? '' : ', למרות חוסר זמינות'}`,
  requested: (chosen) => `הבחירה: ${chosen}, לבקשת המבקר`,
  answersLedTo: (chosen) => `הבחירה: ${chosen}, לפי התשובות`,
  looksAfter: (chosen) => `הבחירה: ${chosen}, הקשר הקבוע של המבקר`,
  fixed: ({ text, count }) => (count === 1 ? `כל הפגישות מסוג זה אצל ${text}` : `כל הפגישות מסוג זה משותפות: ${text}`),

  seats: (seated) => `המקומות: ${seated}`,
  seatMoved: (from, seated, kept) => `המקום של ${from} עבר: ${seated}${kept ? `; ללא שינוי: ${kept.text}` : ''}`,
  seatOf: ({ text }, by) => `${text} (${SEAT[by]})`,

  takenFrom: (host) => `הפגישה הועברה מ־${host}`,
  fallback: 'לא היה אף אחד פנוי בעדיפות גבוהה יותר',
  preferred: 'לא היה צורך באף אחד בעדיפות נמוכה יותר',
  routed: (label) =>
    `אפשר היה לבחור רק מבין ${label === null ? 'מי שהתשובות מובילות אליו' : `מי שנמצא בכלל "${label}"`}`,
  alsoFixed: ({ text }) => `לכל פגישה מסוג זה מצטרפים: ${text}`,

  end: (clauses) => capitalized(clauses),
};

const SEAT = {
  only_free: 'לא היה אף אחד אחר למקום',
  most_owed: 'הפיגור הגדול ביותר',
  least_recent: 'הזמן הרב ביותר בלי פגישה',
  pool_order: 'ראש הרשימה',
  kept: 'ללא שינוי',
  manual: 'ידנית',
  requested_host: 'לבקשת המבקר',
} as const;
