import type { QuestionWords } from '../../hub/question-words.ts';
import type { Written } from '../../written.ts';

export const question: Written<QuestionWords> = {
  booked: (a, b) => `Marcação de ${a}: ${b}.`,
  bothTaken: 'Os dois horários ficam ocupados até haver resposta.',
  stillExpects: 'Continua marcada; quem marcou ainda não sabe de nada.',
  theirs: (a) => `Cabe a ${a} ou à administração responder.`,
  tell: 'Avisar quem marcou',
  putBack: 'Repor',
  goesBack: (a) => `Volta ao calendário de ${a}`,
  moveTitle: (a, b) => `Remarcar ${a}: ${b}?`,
  time: 'Horário',
  becomes: (a, b) => `${b} em vez de ${a}`,
  freeAgain: (a) => `${a} fica de novo livre`,
  move: 'Remarcar',
  told: (a) => `${a} recebe uma mensagem`,
};
