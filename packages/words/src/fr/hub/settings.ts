import type { SettingsWords } from '../../hub/settings-words.ts';
import type { Written } from '../../written.ts';

export const settings: Written<SettingsWords> = {
  names: {
    team: 'Équipe',
    look: 'Apparence',
    messages: 'Messages',
    payments: 'Paiements',
    members: 'Membres',
    webhooks: 'Webhooks',
    tokens: 'Jetons',
    log: 'Journal des modifications',
    privacy: 'Confidentialité',
    mine: 'Rien que pour vous',
  },
  leads: {
    team: 'Ce qu’on lit de vous en réservant, et les réglages de départ',
    look: 'Votre couleur et votre logo, sur chaque page et dans chaque e-mail',
    messages: 'Ce qui est annoncé à qui réserve, aux invités et à l’équipe, avec vos mots ou les nôtres',
    payments: 'Qui encaisse pour vous, et ce qui doit être remboursé',
    members: 'Qui peut se connecter, et avec quels droits',
    webhooks: 'Les programmes informés de ce qui arrive aux rendez-vous',
    tokens: 'Les clés avec lesquelles vos programmes font ce que vous pouvez faire',
    log: 'Qui a modifié quoi, et l’état précédent',
    privacy: 'Ce que l’on sait de qui a réservé, et pendant combien de temps',
    mine: 'Comment cet espace vous parle, et ce qu’il montre d’abord',
  },
  byFile: (a) =>
    `Cette équipe est configurée par le fichier ${a}. Modifiez-le à cet endroit ; ici, tout est en lecture seule.`,
  saved: 'Enregistré',
  save: 'Enregistrer',
  add: 'Ajouter',
  remove: 'Retirer',
  never: 'Jamais',
  copy: 'Copier',
  shownOnce: 'Affiché cette seule fois. Copiez-le maintenant et gardez-le en lieu sûr.',
  more: 'Afficher plus',
};
