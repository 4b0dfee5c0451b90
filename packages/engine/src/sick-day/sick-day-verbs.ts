import type { TeamSurface } from '@team-booking/contract/team';
import type { sickDayRoutes } from '@team-booking/contract/team';
import type { TeamContext } from '../team-surface/team-context.ts';

/** All bookings of a host in a range, given to others as one job. */
export function sickDayVerbs(_context: TeamContext): Pick<TeamSurface, keyof typeof sickDayRoutes> {
  return {};
}
