import type { QuestionWords } from '../../hub/question-words.ts';
import type { Written } from '../../written.ts';

export const question: Written<QuestionWords> = {
  booked: (a, b) => `${a} er bestilt til ${b}.`,
  bothTaken: 'Begge tidene er opptatt til dette er besvart.',
  stillExpects: 'Fortsatt bestilt; den besøkende vet ingenting ennå.',
  theirs: (a) => `${a} eller en administrator svarer på dette.`,
  tell: 'Gi den besøkende beskjed',
  putBack: 'Legg tilbake',
  goesBack: (a) => `Legges tilbake i kalenderen til ${a}`,
  moveTitle: (a, b) => `Vil du flytte ${a} til ${b}?`,
  time: 'Tid',
  becomes: (a, b) => `${a} blir ${b}`,
  freeAgain: (a) => `${a} er ledig igjen`,
  move: 'Flytt',
  told: (a) => `${a} får en melding`,
};
