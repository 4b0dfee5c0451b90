import type { QuestionWords } from '../../hub/question-words.ts';
import type { Written } from '../../written.ts';

export const question: Written<QuestionWords> = {
  booked: (a, b) => `حجز ${a} موعده ${b}.`,
  bothTaken: 'يبقى الوقتان محجوزين حتى يُجاب عن هذا.',
  stillExpects: 'ما زال الحجز قائمًا، ولا يعلم الزائر بشيء بعد.',
  theirs: (a) => `يجيب عن هذا ${a} أو أحد المشرفين.`,
  tell: 'إبلاغ الزائر',
  putBack: 'إعادته كما كان',
  goesBack: (a) => `يعود الموعد إلى تقويم ${a}`,
  moveTitle: (a, b) => `نقل حجز ${a} إلى ${b}؟`,
  time: 'الوقت',
  becomes: (a, b) => `يصبح ${b} بدلًا من ${a}`,
  freeAgain: (a) => `يصبح ${a} متاحًا من جديد`,
  move: 'نقل الحجز',
  told: (a) => `ستصل رسالة إلى ${a}`,
};
