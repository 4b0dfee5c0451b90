import type { QuestionWords } from '../../hub/question-words.ts';
import type { Written } from '../../written.ts';

export const question: Written<QuestionWords> = {
  booked: (a, b) => `${a} ma rezerwację: ${b}.`,
  bothTaken: 'Oba terminy są zajęte, dopóki nie ma odpowiedzi.',
  stillExpects: 'Nadal zarezerwowane; osoba rezerwująca jeszcze nic nie wie.',
  theirs: (a) => `Odpowiada ${a} lub administracja.`,
  tell: 'Powiadom osobę rezerwującą',
  putBack: 'Przywróć',
  goesBack: (a) => `Wraca do kalendarza: ${a}`,
  moveTitle: (a, b) => `Zmienić termin na ${b}: ${a}?`,
  time: 'Termin',
  becomes: (a, b) => `${a} zmienia się na ${b}`,
  freeAgain: (a) => `${a}: znów wolne`,
  move: 'Zmień termin',
  told: (a) => `${a} dostaje wiadomość`,
};
