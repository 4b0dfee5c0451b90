import type { TeamSurface } from '@team-booking/contract/team';
import type { waitingRoutes } from '@team-booking/contract/team';
import type { TeamContext } from '../team-surface/team-context.ts';

/** What waits for somebody. */
export function waitingVerbs(_context: TeamContext): Pick<TeamSurface, keyof typeof waitingRoutes> {
  return {};
}
