import type { QuestionWords } from '../../hub/question-words.ts';
import type { Written } from '../../written.ts';

export const question: Written<QuestionWords> = {
  booked: (a, b) => `Η κράτηση είναι για ${b}: ${a}.`,
  bothTaken: 'Μέχρι να απαντηθεί, δεσμεύονται και οι δύο ώρες.',
  stillExpects: 'Η κράτηση ισχύει ακόμη· ο επισκέπτης δεν ξέρει τίποτα.',
  theirs: (a) => `Απαντά: ${a} ή ένας διαχειριστής.`,
  tell: 'Ενημέρωση επισκέπτη',
  putBack: 'Επαναφορά',
  goesBack: (a) => `Επιστρέφει στο ημερολόγιο: ${a}`,
  moveTitle: (a, b) => `Αλλαγή ώρας (${a}): ${b};`,
  time: 'Ώρα',
  becomes: (a, b) => `από ${a} σε ${b}`,
  freeAgain: (a) => `Ξανά διαθέσιμη ώρα: ${a}`,
  move: 'Αλλαγή ώρας',
  told: (a) => `Στέλνεται μήνυμα: ${a}`,
};
