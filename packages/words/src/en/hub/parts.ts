import type { HubParts } from '../../hub/parts.ts';

export const parts: HubParts = {
  frame: () => import('./frame.ts'),
  today: () => import('./today.ts'),
  bookings: () => import('./bookings.ts'),
  booking: () => import('./booking.ts'),
  types: () => import('./types.ts'),
  start: () => import('./start.ts'),
  away: () => import('./away.ts'),
  palette: () => import('./palette.ts'),
  book: () => import('./book.ts'),
  draft: () => import('./draft.ts'),
  type: () => import('./type.ts'),
  typeHelp: () => import('./type-help.ts'),
  questions: () => import('./questions.ts'),
  pool: () => import('./pool.ts'),
  preview: () => import('./preview.ts'),
  share: () => import('./share.ts'),
};
