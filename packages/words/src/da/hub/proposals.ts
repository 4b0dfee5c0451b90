import type { ProposalsWords } from '../../hub/proposals-words.ts';
import type { Written } from '../../written.ts';

export const proposals: Written<ProposalsWords> = {
  title: 'Foreslåede arbejdstider',
  from: (a) => `${a} foreslår andre arbejdstider`,
  none: 'Intet at tage stilling til',
  noneMore: 'Arbejdstider, som en administrator foreslår, vises her. Intet ændres uden et ja.',
  decided: 'Afgjort',
  weekday: 'Ugedag',
  proposed: 'Foreslået',
  now: 'Nu',
  nothing: 'ikke tilgængelig',
  reason: 'Hvorfor ikke?',
  accept: 'Acceptér',
  refuse: 'Afvis',
  accepted: 'Accepteret',
  refused: 'Afvist',
  withdraw: 'Træk tilbage',
  withdrawn: 'Trukket tilbage',
  asBefore: 'Arbejdstiderne er, som de var',
};
