import type { QuestionWords } from '../../hub/question-words.ts';
import type { Written } from '../../written.ts';

export const question: Written<QuestionWords> = {
  booked: (a, b) => `${a} är bokad till ${b}.`,
  bothTaken: 'Båda tiderna är upptagna tills det här är besvarat.',
  stillExpects: 'Fortfarande bokad; besökaren vet inget än.',
  theirs: (a) => `${a} eller en administratör svarar på det här.`,
  tell: 'Meddela besökaren',
  putBack: 'Lägg tillbaka',
  goesBack: (a) => `Läggs tillbaka i kalendern för ${a}`,
  moveTitle: (a, b) => `Vill du boka om ${a} till ${b}?`,
  time: 'Tid',
  becomes: (a, b) => `${a} blir ${b}`,
  freeAgain: (a) => `${a} är ledig igen`,
  move: 'Boka om',
  told: (a) => `${a} får ett meddelande`,
};
