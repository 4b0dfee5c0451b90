import type { QuestionWords } from '../../hub/question-words.ts';
import type { Written } from '../../written.ts';

export const question: Written<QuestionWords> = {
  booked: (a, b) => `${a}さんの予約は${b}です。`,
  bothTaken: '回答するまで、両方の時間が確保されます。',
  stillExpects: '予約は有効なままです。予約者はまだ知りません。',
  theirs: (a) => `${a}または管理者が回答します。`,
  tell: '予約者に知らせる',
  putBack: '元に戻す',
  goesBack: (a) => `${a}のカレンダーに戻します`,
  moveTitle: (a, b) => `${a}さんの予約を${b}に変更しますか？`,
  time: '日時',
  becomes: (a, b) => `${a}から${b}に変わります`,
  freeAgain: (a) => `${a}は再び空きになります`,
  move: '日時を変更',
  told: (a) => `${a}にメッセージが届きます`,
};
