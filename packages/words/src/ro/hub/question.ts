import type { QuestionWords } from '../../hub/question-words.ts';
import type { Written } from '../../written.ts';

export const question: Written<QuestionWords> = {
  booked: (a, b) => `Programare: ${a}, ${b}.`,
  bothTaken: 'Ambele intervale sunt ocupate până la răspuns.',
  stillExpects: 'Încă rezervată; vizitatorul nu știe nimic deocamdată.',
  theirs: (a) => `Răspunde ${a} sau administrarea.`,
  tell: 'Anunță vizitatorul',
  putBack: 'Pune la loc',
  goesBack: (a) => `Revine în calendar: ${a}`,
  moveTitle: (a, b) => `Reprogramați ${a}: ${b}?`,
  time: 'Ora',
  becomes: (a, b) => `${b} în loc de ${a}`,
  freeAgain: (a) => `Din nou liber: ${a}`,
  move: 'Reprogramează',
  told: (a) => `${a} primește un mesaj`,
};
