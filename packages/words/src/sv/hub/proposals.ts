import type { ProposalsWords } from '../../hub/proposals-words.ts';
import type { Written } from '../../written.ts';

export const proposals: Written<ProposalsWords> = {
  title: 'Föreslagna arbetstider',
  from: (a) => `${a} föreslår andra arbetstider`,
  none: 'Inget att besluta om',
  noneMore: 'Arbetstider som en administratör föreslår visas här. Inget ändras utan ett ja.',
  decided: 'Beslutat',
  weekday: 'Veckodag',
  proposed: 'Föreslaget',
  now: 'Nu',
  nothing: 'inte tillgänglig',
  reason: 'Varför inte?',
  accept: 'Godta',
  refuse: 'Avvisa',
  accepted: 'Godtaget',
  refused: 'Avvisat',
  withdraw: 'Dra tillbaka',
  withdrawn: 'Tillbakadraget',
  asBefore: 'Arbetstiderna är som de var',
};
