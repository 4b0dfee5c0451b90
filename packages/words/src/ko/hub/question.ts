import type { QuestionWords } from '../../hub/question-words.ts';
import type { Written } from '../../written.ts';

export const question: Written<QuestionWords> = {
  booked: (a, b) => `${a} 님의 예약: ${b}.`,
  bothTaken: '답할 때까지 두 시간 모두 예약할 수 없습니다.',
  stillExpects: '예약은 유지되고 있으며, 예약자는 아직 모릅니다.',
  theirs: (a) => `${a} 또는 관리자가 답합니다.`,
  tell: '예약자에게 알리기',
  putBack: '되돌리기',
  goesBack: (a) => `${a}의 캘린더에 다시 넣습니다`,
  moveTitle: (a, b) => `${a} 님의 예약 시간을 변경할까요? ${b}`,
  time: '시간',
  becomes: (a, b) => `${a} → ${b}`,
  freeAgain: (a) => `다시 예약 가능: ${a}`,
  move: '시간 변경',
  told: (a) => `${a}에게 메시지가 발송됩니다`,
};
