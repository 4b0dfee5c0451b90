import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  book: (team) => `Varaa aika: ${team}`,
  noLinks: 'Juuri nyt ei ole mitään varattavaa.',
  withOne: 'Joku tiimistä',
  withAll: (names) => `Tiimistä: ${names}`,
  withPanel: 'Useita tiimin jäseniä',
  yourBooking: 'Varauksesi',
  missing: 'Tässä linkissä ei ole mitään',
  missingText: 'Siinä voi olla kirjoitusvirhe, tai se ei ole enää käytössä.',
  allLinks: (team) => `Kaikki varattavissa olevat: ${team}`,
  plainHint: 'Eikö tässä näy mitään?',
  plainLink: 'Valitse aika yksinkertaisella sivulla',
  manageNeedsScript:
    'Jos haluat siirtää tai perua varauksen täällä, salli JavaScript tällä sivulla ja lataa sivu uudelleen.',
  lostLink: 'Onko varauksesi linkki kadonnut?',
  contact: (who) => `Tai ota yhteyttä: ${who}.`,
  failed: 'Jotain meni vikaan',
  failedText: 'Yritä hetken päästä uudelleen.',
};
