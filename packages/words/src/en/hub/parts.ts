import type { HubParts } from '../../hub/parts.ts';

export const parts: HubParts = {
  frame: () => import('./frame.ts'),
  today: () => import('./today.ts'),
  bookings: () => import('./bookings.ts'),
  booking: () => import('./booking.ts'),
  types: () => import('./types.ts'),
  times: () => import('./times.ts'),
  coverage: () => import('./coverage.ts'),
  proposals: () => import('./proposals.ts'),
  fairness: () => import('./fairness.ts'),
  proof: () => import('./proof.ts'),
  start: () => import('./start.ts'),
  away: () => import('./away.ts'),
  palette: () => import('./palette.ts'),
  book: () => import('./book.ts'),
  draft: () => import('./draft.ts'),
  question: () => import('./question.ts'),
};
