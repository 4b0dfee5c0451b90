import type { ProposalsWords } from '../../hub/proposals-words.ts';
import type { Written } from '../../written.ts';

export const proposals: Written<ProposalsWords> = {
  title: 'Orari proposti',
  from: (a) => `${a} propone altri orari`,
  none: 'Nulla da decidere',
  noneMore: 'Gli orari proposti dall’amministrazione compaiono qui. Prima del suo consenso non cambia nulla.',
  decided: 'Deciso',
  weekday: 'Giorno della settimana',
  proposed: 'Proposta',
  now: 'Ora',
  nothing: 'non disponibile',
  reason: 'Perché no?',
  accept: 'Accetta',
  refuse: 'Rifiuta',
  accepted: 'Accettato',
  refused: 'Rifiutato',
  withdraw: 'Ritira',
  withdrawn: 'Proposta ritirata',
  asBefore: 'Gli orari sono come prima',
};
