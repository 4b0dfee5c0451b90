import type { ProposalsWords } from '../../hub/proposals-words.ts';
import type { Written } from '../../written.ts';

export const proposals: Written<ProposalsWords> = {
  title: 'Προτεινόμενο ωράριο',
  from: (a) => `Πρόταση για άλλο ωράριο: ${a}`,
  none: 'Δεν εκκρεμεί απόφαση',
  noneMore: 'Το ωράριο που προτείνει ένας διαχειριστής εμφανίζεται εδώ. Τίποτα δεν αλλάζει πριν από την αποδοχή.',
  decided: 'Αποφασίστηκε',
  weekday: 'Ημέρα της εβδομάδας',
  proposed: 'Πρόταση',
  now: 'Τώρα',
  nothing: 'μη διαθέσιμο',
  reason: 'Γιατί όχι;',
  accept: 'Αποδοχή',
  refuse: 'Άρνηση',
  accepted: 'Έγινε αποδοχή',
  refused: 'Έγινε άρνηση',
  withdraw: 'Ανάκληση',
  withdrawn: 'Ανακλήθηκε',
  asBefore: 'Το ωράριο είναι όπως ήταν',
};
