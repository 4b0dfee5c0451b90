import type { HubParts } from '../../hub/parts.ts';

export const parts: HubParts = {
  frame: () => import('./frame.ts'),
  today: () => import('./today.ts'),
  bookings: () => import('./bookings.ts'),
  booking: () => import('./booking.ts'),
  types: () => import('./types.ts'),
  start: () => import('./start.ts'),
  settings: () => import('./settings.ts'),
  log: () => import('./log.ts'),
  members: () => import('./members.ts'),
  tokens: () => import('./tokens.ts'),
  away: () => import('./away.ts'),
  palette: () => import('./palette.ts'),
  book: () => import('./book.ts'),
  draft: () => import('./draft.ts'),
  webhooks: () => import('./webhooks.ts'),
  messages: () => import('./messages.ts'),
  team: () => import('./team.ts'),
  privacy: () => import('./privacy.ts'),
  mine: () => import('./mine.ts'),
};
