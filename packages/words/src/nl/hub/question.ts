import type { QuestionWords } from '../../hub/question-words.ts';
import type { Written } from '../../written.ts';

export const question: Written<QuestionWords> = {
  booked: (a, b) => `${a} is geboekt op ${b}.`,
  bothTaken: 'Beide tijden zijn bezet tot dit is beantwoord.',
  stillExpects: 'Nog steeds geboekt; de bezoeker weet nog van niets.',
  theirs: (a) => `${a} of een beheerder beantwoordt dit.`,
  tell: 'Bezoeker laten weten',
  putBack: 'Terugzetten',
  goesBack: (a) => `Komt terug in de agenda van ${a}`,
  moveTitle: (a, b) => `${a} verzetten naar ${b}?`,
  time: 'Tijd',
  becomes: (a, b) => `${a} wordt ${b}`,
  freeAgain: (a) => `${a} is weer vrij`,
  move: 'Verzetten',
  told: (a) => `${a} krijgt een bericht`,
};
