import type { MembersWords } from '../../hub/members-words.ts';
import type { Written } from '../../written.ts';

export const members: Written<MembersWords> = {
  count: { one: '# membre', many: '# de membres', other: '# membres' },
  invite: 'Inviter quelqu’un',
  name: 'Nom',
  email: 'Adresse e-mail',
  role: 'Droits',
  host: 'Personne associée',
  noHost: 'Ne prend pas de rendez-vous',
  admin: 'Administration : tout',
  hostRole: 'Équipe : ce qui lui appartient',
  lastSeen: (a) => `dernière connexion ${a}`,
  invited: 'Invitation envoyée, pas encore de connexion',
  off: 'Ne peut pas se connecter',
  you: 'Vous',
  maySignIn: 'Peut se connecter',
  again: 'Nouveau lien',
  sendInvitation: 'Inviter',
  link: 'Lien de connexion',
  linkMore: (a) =>
    `Aucun e-mail ne part d’ici : transmettez vous-même ce lien à ${a}. Il fonctionne une seule fois, pendant sept jours.`,
  mailed: (a) => `Le lien est en route vers ${a}`,
  changed: (a) => `Modifications enregistrées : ${a}`,
  removeTitle: (a) => `Supprimer ${a} ?`,
  removeMore:
    'Toutes les sessions, tous les jetons et toutes les clés d’accès de cette personne prennent fin. Ses rendez-vous restent. C’est irréversible.',
  removed: (a) => `${a} ne fait plus partie des membres`,
  lastAdmin: 'Personne d’autre n’administre l’équipe. Donnez d’abord ce droit à quelqu’un d’autre.',
  known: 'Quelqu’un est déjà là avec cette adresse. Ouvrez sa ligne et donnez-lui un nouveau lien.',
  notAccepted: 'Ce n’est pas accepté. Vérifiez votre saisie.',
};
