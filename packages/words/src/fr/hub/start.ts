import type { StartWords } from '../../hub/start-words.ts';
import type { Written } from '../../written.ts';

export const start: Written<StartWords> = {
  title: 'Un seul lien pour toute votre équipe',
  lead: 'Trois petites étapes. Tout peut être modifié plus tard.',
  team: 'Votre équipe',
  teamName: 'Nom de l’équipe',
  who: 'Qui assure les rendez-vous ?',
  enough: {
    one: '# personne',
    many: '# de personnes, assez pour alterner',
    other: '# personnes, assez pour alterner',
  },
  oneMore: 'Encore une, et ce sera chacun son tour',
  addresses: 'Adresses e-mail',
  add: 'Ajouter',
  hint: 'Collez autant d’adresses que vous voulez. Tout le monde reçoit la même part et le lien veille à l’équité ; ne changez les parts que si vous avez une raison.',
  noAddress: (a) => `Ce n’est pas une adresse e-mail : ${a}`,
  link: 'Votre lien',
  linkTitle: 'Ce qui peut être réservé',
  usual: '30 min · lun.–ven., de 9 h à 17 h dans le fuseau de chaque personne',
  publish: 'Publier et copier le lien',
  change: 'Modifier',
  published: 'Publié. Le lien est prêt à être envoyé.',
  you: 'Vous',
  alone: 'Publier pour une seule personne',
};
