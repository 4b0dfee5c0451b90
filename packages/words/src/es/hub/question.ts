import type { QuestionWords } from '../../hub/question-words.ts';
import type { Written } from '../../written.ts';

export const question: Written<QuestionWords> = {
  booked: (a, b) => `Reserva de ${a}: ${b}.`,
  bothTaken: 'Ambos horarios quedan ocupados hasta que se responda.',
  stillExpects: 'Sigue reservada; quien reservó aún no sabe nada.',
  theirs: (a) => `Responde ${a} o la administración.`,
  tell: 'Avisar a quien reservó',
  putBack: 'Devolver a su sitio',
  goesBack: (a) => `La cita vuelve al calendario de ${a}`,
  moveTitle: (a, b) => `¿Reprogramar la cita con ${a}: ${b}?`,
  time: 'Fecha y hora',
  becomes: (a, b) => `${b} en lugar de ${a}`,
  freeAgain: (a) => `Vuelve a estar libre: ${a}`,
  move: 'Reprogramar',
  told: (a) => `${a} recibe un mensaje`,
};
