import type { ProposalsWords } from '../../hub/proposals-words.ts';
import type { Written } from '../../written.ts';

export const proposals: Written<ProposalsWords> = {
  title: 'Foreslåtte arbeidstider',
  from: (a) => `${a} foreslår andre arbeidstider`,
  none: 'Ingenting å ta stilling til',
  noneMore: 'Arbeidstider en administrator foreslår, vises her. Ingenting endres uten et ja.',
  decided: 'Avgjort',
  weekday: 'Ukedag',
  proposed: 'Foreslått',
  now: 'Nå',
  nothing: 'ikke tilgjengelig',
  reason: 'Hvorfor ikke?',
  accept: 'Godta',
  refuse: 'Avvis',
  accepted: 'Godtatt',
  refused: 'Avvist',
  withdraw: 'Trekk tilbake',
  withdrawn: 'Trukket tilbake',
  asBefore: 'Arbeidstidene er som de var',
};
