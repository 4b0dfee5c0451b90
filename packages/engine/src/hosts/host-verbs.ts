import type { TeamSurface } from '@team-booking/contract/team';
import type { hostRoutes } from '@team-booking/contract/team';
import type { TeamContext } from '../team-surface/team-context.ts';

/** Hours, time off, limits, calendars. */
export function hostVerbs(_context: TeamContext): Pick<TeamSurface, keyof typeof hostRoutes> {
  return {};
}
