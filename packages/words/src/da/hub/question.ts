import type { QuestionWords } from '../../hub/question-words.ts';
import type { Written } from '../../written.ts';

export const question: Written<QuestionWords> = {
  booked: (a, b) => `${a} er booket til ${b}.`,
  bothTaken: 'Begge tider er optaget, indtil dette er besvaret.',
  stillExpects: 'Stadig booket; den besøgende ved intet endnu.',
  theirs: (a) => `${a} eller en administrator svarer på dette.`,
  tell: 'Giv den besøgende besked',
  putBack: 'Læg tilbage',
  goesBack: (a) => `Lægges tilbage i kalenderen hos ${a}`,
  moveTitle: (a, b) => `Vil du flytte ${a} til ${b}?`,
  time: 'Tid',
  becomes: (a, b) => `${a} bliver til ${b}`,
  freeAgain: (a) => `${a} er ledig igen`,
  move: 'Flyt',
  told: (a) => `${a} får en besked`,
};
