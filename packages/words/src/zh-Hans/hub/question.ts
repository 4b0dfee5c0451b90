import type { QuestionWords } from '../../hub/question-words.ts';
import type { Written } from '../../written.ts';

export const question: Written<QuestionWords> = {
  booked: (a, b) => `${a} 的预约时间是 ${b}。`,
  bothTaken: '在答复之前，两个时间都会保留。',
  stillExpects: '预约仍然有效，预约人尚不知情。',
  theirs: (a) => `由 ${a} 或管理员答复。`,
  tell: '通知预约人',
  putBack: '恢复原状',
  goesBack: (a) => `重新放入 ${a} 的日历`,
  moveTitle: (a, b) => `要将 ${a} 的预约改到 ${b} 吗？`,
  time: '时间',
  becomes: (a, b) => `${a} 改为 ${b}`,
  freeAgain: (a) => `${a} 重新空出`,
  move: '改期',
  told: (a) => `${a} 会收到消息`,
};
