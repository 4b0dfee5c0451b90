import type { HubParts } from '../../hub/parts.ts';

export const parts: HubParts = {
  frame: () => import('./frame.ts'),
  today: () => import('./today.ts'),
  bookings: () => import('./bookings.ts'),
  booking: () => import('./booking.ts'),
  types: () => import('./types.ts'),
  start: () => import('./start.ts'),
  palette: () => import('./palette.ts'),
  draft: () => import('./draft.ts'),
  question: () => import('./question.ts'),
};
