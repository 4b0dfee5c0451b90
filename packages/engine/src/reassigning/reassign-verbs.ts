import type { TeamSurface } from '@team-booking/contract/team';
import type { reassignRoutes } from '@team-booking/contract/team';
import type { TeamContext } from '../team-surface/team-context.ts';

/** Who can take a booking, and giving it to them. */
export function reassignVerbs(_context: TeamContext): Pick<TeamSurface, keyof typeof reassignRoutes> {
  return {};
}
