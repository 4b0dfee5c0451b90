import type { QuestionWords } from '../../hub/question-words.ts';
import type { Written } from '../../written.ts';

export const question: Written<QuestionWords> = {
  booked: (a, b) => `Agendamento de ${a}: ${b}.`,
  bothTaken: 'Os dois horários ficam ocupados até haver resposta.',
  stillExpects: 'Continua agendado; quem agendou ainda não sabe de nada.',
  theirs: (a) => `Cabe a ${a} ou à administração responder.`,
  tell: 'Avisar quem agendou',
  putBack: 'Colocar de volta',
  goesBack: (a) => `Volta para a agenda de ${a}`,
  moveTitle: (a, b) => `Reagendar ${a}: ${b}?`,
  time: 'Horário',
  becomes: (a, b) => `${b} em vez de ${a}`,
  freeAgain: (a) => `${a} fica livre de novo`,
  move: 'Reagendar',
  told: (a) => `${a} recebe uma mensagem`,
};
