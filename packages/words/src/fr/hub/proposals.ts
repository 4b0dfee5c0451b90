import type { ProposalsWords } from '../../hub/proposals-words.ts';
import type { Written } from '../../written.ts';

export const proposals: Written<ProposalsWords> = {
  title: 'Horaires proposés',
  from: (a) => `${a} propose d’autres horaires`,
  none: 'Rien à décider',
  noneMore: 'Les horaires proposés par l’administration apparaissent ici. Rien ne change avant votre accord.',
  decided: 'Décidé',
  weekday: 'Jour de la semaine',
  proposed: 'Proposé',
  now: 'Actuellement',
  nothing: 'indisponible',
  reason: 'Pourquoi non ?',
  accept: 'Accepter',
  refuse: 'Refuser',
  accepted: 'Accepté',
  refused: 'Refusé',
  withdraw: 'Retirer',
  withdrawn: 'Proposition retirée',
  asBefore: 'Les horaires sont comme avant',
};
