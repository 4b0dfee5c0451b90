import type { QuestionWords } from '../../hub/question-words.ts';
import type { Written } from '../../written.ts';

export const question: Written<QuestionWords> = {
  booked: (a, b) => `${a} має бронювання: ${b}.`,
  bothTaken: 'Обидва слоти зайняті, поки немає відповіді.',
  stillExpects: 'Досі заброньовано; відвідувач ще нічого не знає.',
  theirs: (a) => `Відповідає ${a} або адміністратор.`,
  tell: 'Повідомити відвідувача',
  putBack: 'Повернути на місце',
  goesBack: (a) => `Повернеться до календаря: ${a}`,
  moveTitle: (a, b) => `Перенести на ${b}: ${a}?`,
  time: 'Час',
  becomes: (a, b) => `Було ${a}, стане ${b}`,
  freeAgain: (a) => `Знову вільно: ${a}`,
  move: 'Перенести',
  told: (a) => `${a} отримає лист`,
};
