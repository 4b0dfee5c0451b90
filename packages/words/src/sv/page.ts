import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  book: (team) => `Boka tid med ${team}`,
  noLinks: 'Det finns inget att boka just nu.',
  withOne: 'Med någon i teamet',
  withAll: (names) => `Med ${names}`,
  withPanel: 'Med flera i teamet',
  yourBooking: 'Din bokning',
  missing: 'Det finns inget på den här länken',
  missingText: 'Den kan vara felskriven eller inte längre i bruk.',
  allLinks: (team) => `Allt du kan boka med ${team}`,
  plainHint: 'Visas inget här?',
  plainLink: 'Välj en tid på en enkel sida',
  manageNeedsScript: 'För att boka om eller avboka här behöver du tillåta JavaScript för sidan och ladda om den.',
  lostLink: 'Har du tappat bort länken till din bokning?',
  contact: (who) => `Eller kontakta ${who}.`,
  failed: 'Något gick fel här',
  failedText: 'Försök igen om en stund.',
};
