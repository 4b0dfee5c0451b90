import type { ProofWords } from '../../hub/fairness-words.ts';
import type { Written } from '../../written.ts';

export const proof: Written<ProofWords> = {
  language: 'en',
  title: 'Every choice of {0}, checked',
  checking: '{0} of {1} parts',
  good: 'All {0} choices check out',
  goodMore: 'Nothing was changed, left out or put elsewhere, and every host was chosen by the rule.',
  bad: 'Choice {0} does not check out',
  chain: 'It was changed after it was written down, or something before it is missing.',
  rule: 'The rule gives something else: {0}',
  form: 'It cannot be read.',
  ofBooking: 'Booking {0}',
  decided: 'Decided {0}',
  recorded: 'Written down: {0}',
  computed: 'By the rule: {0}',
  took: 'Checked here, without a network, in {0} ms',
  digest: 'Mark of the whole',
  digestMore: 'Whoever was given this mark, or an earlier one, can tell that nothing before it was written anew.',
  cut: 'The end of this file is missing. Download it again.',
  balance: 'Behind (+), ahead (−)',
  balanceMore: 'In bookings, after the last choice.',
  how: 'Each line has a digest (SHA-256) over itself and the one before; each choice is made again from what was known then.',
  noScript: 'Allow JavaScript for this file to check it.',
};
