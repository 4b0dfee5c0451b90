import type { QuestionWords } from '../../hub/question-words.ts';
import type { Written } from '../../written.ts';

export const question: Written<QuestionWords> = {
  booked: (a, b) => `${a} foglalása: ${b}.`,
  bothTaken: 'A válaszig mindkét időpont foglalt.',
  stillExpects: 'Még le van foglalva; a foglaló még nem tud róla.',
  theirs: (a) => `Erre ${a} vagy egy admin válaszol.`,
  tell: 'Foglaló értesítése',
  putBack: 'Visszahelyezés',
  goesBack: (a) => `Visszakerül a naptárba: ${a}`,
  moveTitle: (a, b) => `Áthelyezi? ${a}, új időpont: ${b}`,
  time: 'Időpont',
  becomes: (a, b) => `${a} helyett ${b}`,
  freeAgain: (a) => `${a}: ismét szabad`,
  move: 'Áthelyezés',
  told: (a) => `${a} üzenetet kap`,
};
