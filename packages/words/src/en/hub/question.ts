import type { QuestionWords } from '../../hub/question-words.ts';
import type { Written } from '../../written.ts';

export const question: Written<QuestionWords> = {
  booked: (a, b) => `${a} is booked for ${b}.`,
  bothTaken: 'Both times are taken until this is answered.',
  stillExpects: 'Still booked; the visitor has not been told.',
  theirs: (a) => `${a} or an admin has to answer this.`,
  tell: 'Tell the visitor',
  putBack: 'Put it back',
  goesBack: (a) => `It goes back into the calendar of ${a}`,
  moveTitle: (a, b) => `Move ${a} to ${b}?`,
  time: 'Time',
  becomes: (a, b) => `${a} becomes ${b}`,
  freeAgain: (a) => `${a} is free again`,
  move: 'Move it',
  told: (a) => `${a} gets a message`,
};
