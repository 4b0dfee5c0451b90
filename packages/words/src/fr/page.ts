import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  book: (team) => `Prendre rendez-vous avec ${team}`,
  noLinks: 'Il n’y a rien à réserver pour l’instant.',
  withOne: 'Avec une personne de l’équipe',
  withAll: (names) => `Avec ${names}`,
  withPanel: 'Avec plusieurs personnes de l’équipe',
  yourBooking: 'Votre rendez-vous',
  missing: 'Il n’y a rien à cette adresse',
  missingText: 'Elle contient peut-être une faute de frappe, ou n’est plus utilisée.',
  allLinks: (team) => `Tout ce que vous pouvez réserver avec ${team}`,
  plainHint: 'Rien ne s’affiche ici ?',
  plainLink: 'Choisir un créneau sur une page simple',
  manageNeedsScript:
    'Pour déplacer ou annuler votre rendez-vous ici, autorisez JavaScript pour cette page et rechargez-la.',
  lostLink: 'Lien vers votre rendez-vous perdu ?',
  contact: (who) => `Ou prenez contact : ${who}.`,
  failed: 'Une erreur s’est produite',
  failedText: 'Réessayez dans un instant.',
};
