import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  book: (team) => `Fă o programare cu ${team}`,
  noLinks: 'Deocamdată nu este nimic de rezervat.',
  withOne: 'Cu o persoană din echipă',
  withAll: (names) => `Cu ${names}`,
  withPanel: 'Cu mai multe persoane din echipă',
  yourBooking: 'Programarea dvs.',
  missing: 'Nu este nimic la acest link',
  missingText: 'Poate este scris greșit sau nu mai este folosit.',
  allLinks: (team) => `Tot ce puteți rezerva cu ${team}`,
  plainHint: 'Nu apare nimic aici?',
  plainLink: 'Alegeți un interval pe o pagină simplă',
  manageNeedsScript: 'Pentru a reprograma sau anula aici, permiteți JavaScript pe această pagină și reîncărcați-o.',
  lostLink: 'Ați pierdut linkul programării?',
  contact: (who) => `Sau luați legătura: ${who}.`,
  failed: 'Ceva nu a mers bine aici',
  failedText: 'Încercați din nou peste puțin timp.',
};
