import type { QuestionWords } from '../../hub/question-words.ts';
import type { Written } from '../../written.ts';

export const question: Written<QuestionWords> = {
  booked: (a, b) => `${a} ist für ${b} gebucht.`,
  bothTaken: 'Bis zur Antwort sind beide Zeiten belegt.',
  stillExpects: 'Noch gebucht; wer gebucht hat, weiß noch nichts davon.',
  theirs: (a) => `Das beantwortet ${a} oder ein Admin.`,
  tell: 'Besucher informieren',
  putBack: 'Zurücksetzen',
  goesBack: (a) => `Der Termin kommt zurück in den Kalender von ${a}`,
  moveTitle: (a, b) => `${a} auf ${b} verschieben?`,
  time: 'Zeit',
  becomes: (a, b) => `${b} statt ${a}`,
  freeAgain: (a) => `${a} ist wieder frei`,
  move: 'Verschieben',
  told: (a) => `${a} erhält eine Nachricht`,
};
