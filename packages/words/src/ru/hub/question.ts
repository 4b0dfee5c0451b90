import type { QuestionWords } from '../../hub/question-words.ts';
import type { Written } from '../../written.ts';

export const question: Written<QuestionWords> = {
  booked: (a, b) => `Есть бронь (${a}): ${b}.`,
  bothTaken: 'Оба слота заняты, пока нет ответа.',
  stillExpects: 'Всё ещё забронировано; посетитель пока ничего не знает.',
  theirs: (a) => `Отвечает ${a} или администратор.`,
  tell: 'Сообщить посетителю',
  putBack: 'Вернуть на место',
  goesBack: (a) => `Вернётся в календарь: ${a}`,
  moveTitle: (a, b) => `Перенести на ${b}: ${a}?`,
  time: 'Время',
  becomes: (a, b) => `Было ${a}, станет ${b}`,
  freeAgain: (a) => `Снова свободно: ${a}`,
  move: 'Перенести',
  told: (a) => `${a} получит письмо`,
};
