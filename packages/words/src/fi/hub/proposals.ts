import type { ProposalsWords } from '../../hub/proposals-words.ts';
import type { Written } from '../../written.ts';

export const proposals: Written<ProposalsWords> = {
  title: 'Ehdotetut työajat',
  from: (a) => `${a} ehdottaa muita työaikoja`,
  none: 'Ei päätettävää',
  noneMore: 'Ylläpitäjän ehdottamat työajat näkyvät tässä. Mikään ei muutu ennen hyväksyntää.',
  decided: 'Päätetty',
  weekday: 'Viikonpäivä',
  proposed: 'Ehdotus',
  now: 'Nyt',
  nothing: 'ei käytettävissä',
  reason: 'Miksi ei?',
  accept: 'Hyväksy',
  refuse: 'Hylkää',
  accepted: 'Hyväksytty',
  refused: 'Hylätty',
  withdraw: 'Peru ehdotus',
  withdrawn: 'Ehdotus peruttu',
  asBefore: 'Työajat ovat kuten ennen',
};
