import type { QuestionWords } from '../../hub/question-words.ts';
import type { Written } from '../../written.ts';

export const question: Written<QuestionWords> = {
  booked: (a, b) => `رزرو ${a} برای ${b} است.`,
  bothTaken: 'تا پاسخ داده نشود هر دو زمان گرفته است.',
  stillExpects: 'رزرو هنوز برقرار است؛ مراجعه‌کننده هنوز چیزی نمی‌داند.',
  theirs: (a) => `${a} یا یک مدیر به این پاسخ می‌دهد.`,
  tell: 'خبر به مراجعه‌کننده',
  putBack: 'برگرداندن',
  goesBack: (a) => `به تقویم ${a} برمی‌گردد`,
  moveTitle: (a, b) => `رزرو ${a} جابه‌جا شود به ${b}؟`,
  time: 'زمان',
  becomes: (a, b) => `${a} می‌شود ${b}`,
  freeAgain: (a) => `${a} دوباره آزاد می‌شود`,
  move: 'جابه‌جایی',
  told: (a) => `پیامی به ${a} می‌رسد`,
};
