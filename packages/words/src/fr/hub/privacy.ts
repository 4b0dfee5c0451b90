import type { PrivacyWords } from '../../hub/privacy-words.ts';
import type { Written } from '../../written.ts';

export const privacy: Written<PrivacyWords> = {
  visitor: 'Adresse e-mail de la personne qui a réservé',
  visitorMore: 'Pour remettre ou effacer ce que l’on sait de quelqu’un.',
  find: 'Rechercher',
  found: { one: '# rendez-vous', many: '# de rendez-vous', other: '# rendez-vous' },
  guestAt: {
    one: 'invitation à # rendez-vous pris par d’autres',
    many: 'invitation à # de rendez-vous pris par d’autres',
    other: 'invitation à # rendez-vous pris par d’autres',
  },
  nothing: (a) => `Rien n’est connu à propos de ${a}.`,
  download: 'Télécharger dans un fichier',
  erase: 'Effacer',
  eraseTitle: (a) => `Effacer ${a} ?`,
  eraseMore:
    'Nom, adresse, réponses, notes et messages disparaissent pour de bon. Les heures, les personnes de l’équipe et les soldes restent. C’est irréversible.',
  bookings: {
    one: '# rendez-vous de cette personne',
    many: '# de rendez-vous de cette personne',
    other: '# rendez-vous de cette personne',
  },
  mentions: {
    one: '# mention dans les rendez-vous d’autres personnes',
    many: '# de mentions dans les rendez-vous d’autres personnes',
    other: '# mentions dans les rendez-vous d’autres personnes',
  },
  messages: { one: '# message', many: '# de messages', other: '# messages' },
  documents: { one: '# note', many: '# de notes', other: '# notes' },
  ahead: {
    one: '# rendez-vous est encore à venir',
    many: '# de rendez-vous sont encore à venir',
    other: '# rendez-vous sont encore à venir',
  },
  cancelAhead: 'Annuler ce qui est à venir, sans notification',
  aheadMore:
    'Une fois effacée, la personne ne peut plus venir : annulez ce qui est à venir, ou attendez que ce soit passé.',
  erased: (a) => `Données effacées : ${a}`,
  keepTitle: 'Durée de conservation des rendez-vous',
};
