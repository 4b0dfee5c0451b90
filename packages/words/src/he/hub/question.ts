import type { QuestionWords } from '../../hub/question-words.ts';
import type { Written } from '../../written.ts';

export const question: Written<QuestionWords> = {
  booked: (a, b) => `הפגישה של ${a} נקבעה ל: ${b}.`,
  bothTaken: 'שני המועדים תפוסים עד לתשובה.',
  stillExpects: 'הפגישה עדיין קבועה; המבקר לא יודע דבר.',
  theirs: (a) => `התשובה בידי ${a} או מנהל.`,
  tell: 'הודעה למבקר',
  putBack: 'החזרה למצב הקודם',
  goesBack: (a) => `הפגישה תחזור ליומן של ${a}`,
  moveTitle: (a, b) => `לשנות את המועד של ${a}: ${b}?`,
  time: 'מועד',
  becomes: (a, b) => `${b} במקום ${a}`,
  freeAgain: (a) => `${a} שוב פנוי`,
  move: 'שינוי המועד',
  told: (a) => `תישלח הודעה אל ${a}`,
};
