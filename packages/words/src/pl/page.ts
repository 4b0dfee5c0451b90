import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  book: (team) => `Umów termin: ${team}`,
  noLinks: 'Obecnie nie ma nic do zarezerwowania.',
  withOne: 'Z kimś z zespołu',
  withAll: (names) => `Z zespołu: ${names}`,
  withPanel: 'Z kilkoma osobami z zespołu',
  yourBooking: 'Twoja rezerwacja',
  missing: 'Pod tym linkiem nic nie ma',
  missingText: 'Może zawierać literówkę albo nie być już używany.',
  allLinks: (team) => `Wszystko, co można zarezerwować: ${team}`,
  plainHint: 'Nic się tu nie pojawia?',
  plainLink: 'Wybierz termin na prostej stronie',
  manageNeedsScript: 'Aby zmienić termin lub go odwołać, zezwól na JavaScript na tej stronie i wczytaj ją ponownie.',
  lostLink: 'Nie masz linku do swojej rezerwacji?',
  contact: (who) => `Albo skontaktuj się: ${who}.`,
  failed: 'Coś poszło nie tak',
  failedText: 'Spróbuj ponownie za chwilę.',
};
