import type { PaymentsWords } from '../../hub/payments-words.ts';
import type { Written } from '../../written.ts';

export const payments: Written<PaymentsWords> = {
  takers: 'Qui encaisse les paiements',
  testPage: 'Page de test',
  ready: 'Prêt',
  notReady: 'Non configuré',
  live: 'Argent réel',
  test: 'Test : aucun argent réel',
  missing: (a) => `Pour l’utiliser, définissez ${a} sur le serveur, puis redémarrez-le.`,
  webhook: 'Les paiements sont annoncés à cette adresse',
  heard: 'Dernier message',
  reached: 'Dernière réponse',
  refused: (a) =>
    `Un message envoyé en son nom a été refusé (${a}). Le secret de signature du serveur est sans doute différent : comparez-le à celui du prestataire.`,
  unreached: (a) =>
    `Pas de réponse (${a}). Les paiements et remboursements sont retentés automatiquement. Si cela dure, vérifiez sa clé sur le serveur.`,
  none: 'Pas de paiements ici',
  noneMore:
    'Personne n’encaisse de paiements pour cette équipe : tout se réserve gratuitement. La personne qui gère le serveur peut changer cela.',
  priced: 'Ce qui est payant',
  unpayable: 'Paiement impossible',
  unpayableMore: (a) => `Personne n’encaisse ici en tant que ${a}. Configurez-le, ou retirez le prix.`,
  free: 'Tout est gratuit',
  freeMore: (a) => `Donnez un prix à un type de rendez-vous sous « ${a} ».`,
  refunds: 'Pas encore remboursé',
  refundStates: { asked: 'En cours', failed: 'Refusé' },
  refundMore: 'Ce que le prestataire refuse vous attend. Consultez son tableau de bord, puis réessayez ou abandonnez.',
  retried: 'Nouvel essai en cours',
};
