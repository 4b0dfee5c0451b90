import type { TeamSurface } from '@team-booking/contract/team';
import type { bookingRoutes } from '@team-booking/contract/team';
import type { TeamContext } from '../team-surface/team-context.ts';

/** Bookings as the team sees them. */
export function bookingVerbs(_context: TeamContext): Pick<TeamSurface, keyof typeof bookingRoutes> {
  return {};
}
