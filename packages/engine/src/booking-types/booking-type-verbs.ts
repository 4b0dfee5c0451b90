import type { TeamSurface } from '@team-booking/contract/team';
import type { bookingTypeRoutes } from '@team-booking/contract/team';
import type { TeamContext } from '../team-surface/team-context.ts';

/** What can be booked: created, edited, published, archived; its links. */
export function bookingTypeVerbs(_context: TeamContext): Pick<TeamSurface, keyof typeof bookingTypeRoutes> {
  return {};
}
