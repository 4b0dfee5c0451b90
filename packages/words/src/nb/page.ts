import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  book: (team) => `Bestill time med ${team}`,
  noLinks: 'Det er ingenting å bestille akkurat nå.',
  withOne: 'Med en fra teamet',
  withAll: (names) => `Med ${names}`,
  withPanel: 'Med flere fra teamet',
  yourBooking: 'Timen din',
  missing: 'Det finnes ingenting på denne lenken',
  missingText: 'Den kan være feilskrevet eller ikke lenger i bruk.',
  allLinks: (team) => `Alt du kan bestille med ${team}`,
  plainHint: 'Vises det ingenting her?',
  plainLink: 'Velg en tid på en enkel side',
  manageNeedsScript: 'For å flytte eller avbestille her må du tillate JavaScript for siden og laste den inn på nytt.',
  lostLink: 'Har du mistet lenken til timen din?',
  contact: (who) => `Eller ta kontakt med ${who}.`,
  failed: 'Noe gikk galt her',
  failedText: 'Prøv igjen om litt.',
};
