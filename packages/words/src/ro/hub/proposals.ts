import type { ProposalsWords } from '../../hub/proposals-words.ts';
import type { Written } from '../../written.ts';

export const proposals: Written<ProposalsWords> = {
  title: 'Program propus',
  from: (a) => `${a} propune alt program`,
  none: 'Nimic de decis',
  noneMore: 'Programul propus de administrare apare aici. Nimic nu se schimbă înainte de acceptare.',
  decided: 'Decis',
  weekday: 'Ziua săptămânii',
  proposed: 'Propus',
  now: 'Acum',
  nothing: 'indisponibil',
  reason: 'De ce nu?',
  accept: 'Acceptă',
  refuse: 'Refuză',
  accepted: 'Acceptat',
  refused: 'Refuzat',
  withdraw: 'Retrage',
  withdrawn: 'Retras',
  asBefore: 'Programul este ca înainte',
};
