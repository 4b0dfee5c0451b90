import type { ProofWords } from '../../hub/fairness-words.ts';
import type { Written } from '../../written.ts';

export const proof: Written<ProofWords> = {
  language: 'fr',
  title: 'Chaque choix vérifié : {0}',
  checking: '{0} parties sur {1}',
  good: 'Les {0} choix sont tous exacts',
  goodMore: 'Rien n’a été modifié, omis ni déplacé, et chaque personne a été choisie selon la règle.',
  bad: 'Le choix {0} n’est pas exact',
  chain: 'Il a été modifié après coup, ou quelque chose manque avant lui.',
  rule: 'La règle donne un autre résultat : {0}',
  form: 'Il est illisible.',
  ofBooking: 'Rendez-vous {0}',
  decided: 'Décidé : {0}',
  recorded: 'Consigné : {0}',
  computed: 'Selon la règle : {0}',
  took: 'Vérifié ici, hors ligne, en {0} ms',
  digest: 'Empreinte de l’ensemble',
  digestMore:
    'Qui a reçu cette empreinte, ou une plus ancienne, peut constater que rien de ce qui précède n’a été réécrit.',
  cut: 'La fin de ce fichier manque. Téléchargez-le à nouveau.',
  balance: 'Retard (+), avance (−)',
  balanceMore: 'En rendez-vous, après le dernier choix.',
  how: 'Chaque ligne porte une empreinte (SHA-256) d’elle-même et de la précédente ; chaque choix est refait à partir de ce que l’on savait alors.',
  noScript: 'Autorisez JavaScript pour ce fichier afin de le vérifier.',
};
