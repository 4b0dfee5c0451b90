import type { HostsWords } from '../../hub/host-words.ts';
import type { Written } from '../../written.ts';

export const hosts: Written<HostsWords> = {
  person: 'Personne',
  room: 'Salle',
  away: (a) => `En congé ${a}`,
  switchedOff: 'Désactivé',
  add: 'Ajouter une personne',
  addTitle: 'Qui d’autre prend des rendez-vous ?',
  name: 'Nom',
  email: 'Adresse e-mail',
  kind: 'Une personne ou une salle',
  usual: 'Travaille du lundi au vendredi, de 9 h à 17 h, jusqu’à indication contraire.',
  added: (a) => `${a} prend maintenant des rendez-vous`,
  none: 'Personne pour l’instant',
  noneMore: 'Voici les personnes avec qui l’on prend rendez-vous. À partir de deux, c’est chacun son tour.',
  states: {
    none: 'Aucun agenda',
    fresh: 'Les agendas sont lus',
    closed: 'Un agenda est illisible',
    unread: 'Pas encore lu',
  },
};
