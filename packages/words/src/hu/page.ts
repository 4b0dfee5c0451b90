import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  book: (team) => `Időpontfoglalás: ${team}`,
  noLinks: 'Jelenleg nincs foglalható időpont.',
  withOne: 'A csapat egyik tagjával',
  withAll: (names) => `Résztvevők: ${names}`,
  withPanel: 'A csapat több tagjával',
  yourBooking: 'Az Ön foglalása',
  missing: 'Ezen a linken nincs semmi',
  missingText: 'Talán elgépelték, vagy már nincs használatban.',
  allLinks: (team) => `Minden, ami foglalható: ${team}`,
  plainHint: 'Itt nem jelenik meg semmi?',
  plainLink: 'Időpontválasztás egyszerű oldalon',
  manageNeedsScript:
    'Ha itt szeretné áthelyezni vagy lemondani a foglalását, engedélyezze a JavaScriptet ezen az oldalon, és töltse be újra.',
  lostLink: 'Elveszett a foglalása linkje?',
  contact: (who) => `Vagy keresse: ${who}.`,
  failed: 'Itt valami hiba történt',
  failedText: 'Kérjük, próbálja újra kicsit később.',
};
