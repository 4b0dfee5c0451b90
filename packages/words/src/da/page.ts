import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  book: (team) => `Book en tid med ${team}`,
  noLinks: 'Der er ikke noget at booke lige nu.',
  withOne: 'Med en fra teamet',
  withAll: (names) => `Med ${names}`,
  withPanel: 'Med flere fra teamet',
  yourBooking: 'Din booking',
  missing: 'Der er ikke noget på dette link',
  missingText: 'Det kan være skrevet forkert eller ikke længere i brug.',
  allLinks: (team) => `Alt, hvad du kan booke med ${team}`,
  plainHint: 'Vises der ikke noget her?',
  plainLink: 'Vælg en tid på en enkel side',
  manageNeedsScript: 'Hvis du vil flytte eller aflyse her, skal du tillade JavaScript for siden og genindlæse den.',
  lostLink: 'Har du mistet linket til din booking?',
  contact: (who) => `Eller kontakt ${who}.`,
  failed: 'Noget gik galt her',
  failedText: 'Prøv igen om lidt.',
};
