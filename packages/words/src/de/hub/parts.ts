import type { HubParts } from '../../hub/parts.ts';

export const parts: HubParts = {
  frame: () => import('./frame.ts'),
  today: () => import('./today.ts'),
  bookings: () => import('./bookings.ts'),
  booking: () => import('./booking.ts'),
  types: () => import('./types.ts'),
  start: () => import('./start.ts'),
  away: () => import('./away.ts'),
  proposals: () => import('./proposals.ts'),
  hosts: () => import('./hosts.ts'),
  host: () => import('./host.ts'),
  hours: () => import('./hours.ts'),
  calendars: () => import('./calendars.ts'),
  palette: () => import('./palette.ts'),
  book: () => import('./book.ts'),
  draft: () => import('./draft.ts'),
};
