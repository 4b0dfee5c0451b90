import type { PaymentsWords } from '../../hub/payments-words.ts';
import type { Written } from '../../written.ts';

export const payments: Written<PaymentsWords> = {
  takers: 'Who takes payments',
  testPage: 'Test page',
  ready: 'Ready',
  notReady: 'Not set up',
  live: 'Money moves',
  test: 'Test: no money moves',
  missing: (a) => `To use it, set ${a} on the server and start it again.`,
  webhook: 'It tells of payments at this address',
  heard: 'Last message',
  reached: 'Last answer',
  refused: (a) =>
    `A message in its name was refused (${a}). The signing secret on the server is probably another one: compare it with the provider’s.`,
  unreached: (a) =>
    `It did not answer (${a}). Payments and refunds are tried again by themselves. If it stays so, check its key on the server.`,
  none: 'No payments here',
  noneMore:
    'Nobody takes payments for this team, so everything can be booked for free. Whoever runs the server can change that.',
  priced: 'What costs something',
  unpayable: 'Nobody can pay',
  unpayableMore: (a) => `Nobody takes payments as ${a} here. Set it up, or take the price away.`,
  free: 'Everything is free',
  freeMore: (a) => `Give a booking type a price under “${a}”.`,
  refunds: 'Not paid back yet',
  refundStates: { asked: 'On its way', failed: 'Refused' },
  refundMore: 'What the provider refuses waits for you. Look in its dashboard, then try again or discard it.',
  retried: 'It is tried again',
};
