import type { QuestionWords } from '../../hub/question-words.ts';
import type { Written } from '../../written.ts';

export const question: Written<QuestionWords> = {
  booked: (a, b) => `Réservé par ${a} : ${b}.`,
  bothTaken: 'Les deux créneaux sont bloqués jusqu’à la réponse.',
  stillExpects: 'Toujours réservé ; la personne qui a réservé n’en sait encore rien.',
  theirs: (a) => `La réponse revient à ${a} ou à l’administration.`,
  tell: 'Prévenir qui a réservé',
  putBack: 'Remettre en place',
  goesBack: (a) => `Le rendez-vous revient dans l’agenda : ${a}`,
  moveTitle: (a, b) => `Déplacer le rendez-vous avec ${a} : ${b} ?`,
  time: 'Date et heure',
  becomes: (a, b) => `${b} au lieu de ${a}`,
  freeAgain: (a) => `De nouveau libre : ${a}`,
  move: 'Déplacer',
  told: (a) => `${a} reçoit un message`,
};
