import type { QuestionWords } from '../../hub/question-words.ts';
import type { Written } from '../../written.ts';

export const question: Written<QuestionWords> = {
  booked: (a, b) => `${a} má rezervaci: ${b}.`,
  bothTaken: 'Oba termíny jsou obsazeny, dokud na to někdo neodpoví.',
  stillExpects: 'Stále rezervováno; návštěvník zatím nic neví.',
  theirs: (a) => `Odpovídá ${a} nebo správce.`,
  tell: 'Dát návštěvníkovi vědět',
  putBack: 'Vrátit zpět',
  goesBack: (a) => `Vrátí se do kalendáře: ${a}`,
  moveTitle: (a, b) => `Přesunout na ${b}: ${a}?`,
  time: 'Termín',
  becomes: (a, b) => `${a} se změní na ${b}`,
  freeAgain: (a) => `${a} je opět volno`,
  move: 'Přesunout',
  told: (a) => `${a} dostane zprávu`,
};
