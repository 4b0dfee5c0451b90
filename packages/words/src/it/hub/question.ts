import type { QuestionWords } from '../../hub/question-words.ts';
import type { Written } from '../../written.ts';

export const question: Written<QuestionWords> = {
  booked: (a, b) => `Prenotato da ${a}: ${b}.`,
  bothTaken: 'Entrambi gli orari restano occupati fino alla risposta.',
  stillExpects: 'Ancora prenotato; chi ha prenotato non ne sa ancora nulla.',
  theirs: (a) => `Risponde ${a} o chi amministra.`,
  tell: 'Avvisa chi ha prenotato',
  putBack: 'Rimetti a posto',
  goesBack: (a) => `L’appuntamento torna nel calendario di ${a}`,
  moveTitle: (a, b) => `Spostare l’appuntamento con ${a}: ${b}?`,
  time: 'Data e ora',
  becomes: (a, b) => `${b} invece di ${a}`,
  freeAgain: (a) => `Di nuovo libero: ${a}`,
  move: 'Sposta',
  told: (a) => `${a} riceve un messaggio`,
};
