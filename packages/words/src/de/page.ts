import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  book: (team) => `Termin mit ${team} buchen`,
  noLinks: 'Zurzeit gibt es nichts zu buchen.',
  withOne: 'Mit jemandem aus dem Team',
  withAll: (names) => `Mit ${names}`,
  withPanel: 'Mit mehreren aus dem Team',
  yourBooking: 'Ihre Buchung',
  missing: 'Unter diesem Link gibt es nichts',
  missingText: 'Vielleicht hat er einen Tippfehler, oder er wird nicht mehr verwendet.',
  allLinks: (team) => `Alles, was Sie mit ${team} buchen können`,
  plainHint: 'Hier erscheint nichts?',
  plainLink: 'Termin auf einer einfachen Seite wählen',
  manageNeedsScript:
    'Um Ihre Buchung hier zu verschieben oder abzusagen, erlauben Sie bitte JavaScript für diese Seite und laden Sie sie neu.',
  lostLink: 'Link zu Ihrer Buchung verloren?',
  contact: (who) => `Oder wenden Sie sich an ${who}.`,
  failed: 'Hier ist etwas schiefgegangen',
  failedText: 'Bitte versuchen Sie es gleich noch einmal.',
};
