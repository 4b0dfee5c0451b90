import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  book: (team) => `Afspraak maken met ${team}`,
  noLinks: 'Er valt op dit moment niets te boeken.',
  withOne: 'Met iemand van het team',
  withAll: (names) => `Met ${names}`,
  withPanel: 'Met meerdere mensen van het team',
  yourBooking: 'Uw afspraak',
  missing: 'Er is niets op deze link',
  missingText: 'Misschien zit er een typefout in, of wordt de link niet meer gebruikt.',
  allLinks: (team) => `Alles wat u bij ${team} kunt boeken`,
  plainHint: 'Verschijnt hier niets?',
  plainLink: 'Kies een tijd op een eenvoudige pagina',
  manageNeedsScript:
    'Wilt u uw afspraak hier verzetten of annuleren, sta dan JavaScript toe voor deze pagina en laad die opnieuw.',
  lostLink: 'Bent u de link naar uw afspraak kwijt?',
  contact: (who) => `Of neem contact op met ${who}.`,
  failed: 'Er ging hier iets mis',
  failedText: 'Probeer het zo nog eens.',
};
