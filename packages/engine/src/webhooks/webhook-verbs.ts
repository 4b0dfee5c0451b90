import type { TeamSurface, webhookRoutes } from '@team-booking/contract/team';
import type { TeamContext } from '../team-surface/team-context.ts';

/** Subscriptions of programs to what happens to bookings. */
export function webhookVerbs(_context: TeamContext): Pick<TeamSurface, keyof typeof webhookRoutes> {
  return {};
}
