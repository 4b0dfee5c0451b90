import type { QuestionWords } from '../../hub/question-words.ts';
import type { Written } from '../../written.ts';

export const question: Written<QuestionWords> = {
  booked: (a, b) => `${a} için alınan saat: ${b}.`,
  bothTaken: 'Yanıtlanana kadar iki saat de tutulur.',
  stillExpects: 'Randevu geçerli; ziyaretçinin henüz haberi yok.',
  theirs: (a) => `Bunu ${a} veya bir yönetici yanıtlar.`,
  tell: 'Ziyaretçiye bildir',
  putBack: 'Geri koy',
  goesBack: (a) => `Takvime geri konur: ${a}`,
  moveTitle: (a, b) => `${a} için yeni saat ${b} olsun mu?`,
  time: 'Saat',
  becomes: (a, b) => `Önce ${a}, şimdi ${b}`,
  freeAgain: (a) => `${a} yeniden boş`,
  move: 'Saati değiştir',
  told: (a) => `İleti gider: ${a}`,
};
