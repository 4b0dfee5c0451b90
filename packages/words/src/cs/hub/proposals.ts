import type { ProposalsWords } from '../../hub/proposals-words.ts';
import type { Written } from '../../written.ts';

export const proposals: Written<ProposalsWords> = {
  title: 'Navržené hodiny',
  from: (a) => `${a} navrhuje jiné hodiny`,
  none: 'Není o čem rozhodovat',
  noneMore: 'Zde se objeví hodiny, které navrhne správce. Před přijetím se nic nezmění.',
  decided: 'Rozhodnuto',
  weekday: 'Den v týdnu',
  proposed: 'Návrh',
  now: 'Nyní',
  nothing: 'není k dispozici',
  reason: 'Proč ne?',
  accept: 'Přijmout',
  refuse: 'Odmítnout',
  accepted: 'Přijato',
  refused: 'Odmítnuto',
  withdraw: 'Stáhnout',
  withdrawn: 'Staženo',
  asBefore: 'Hodiny jsou jako předtím',
};
