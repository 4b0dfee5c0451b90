import type { ProposalsWords } from '../../hub/proposals-words.ts';
import type { Written } from '../../written.ts';

export const proposals: Written<ProposalsWords> = {
  title: 'Proposed hours',
  from: (a) => `${a} proposes other hours`,
  none: 'Nothing to decide on',
  noneMore: 'Hours that an admin proposes appear here. Nothing changes before they are accepted.',
  decided: 'Decided',
  weekday: 'Weekday',
  proposed: 'Proposed',
  now: 'Now',
  nothing: 'not available',
  reason: 'Why not?',
  accept: 'Accept',
  refuse: 'Refuse',
  accepted: 'Accepted',
  refused: 'Refused',
  withdraw: 'Withdraw',
  withdrawn: 'Withdrawn',
  asBefore: 'The hours are as they were',
};
