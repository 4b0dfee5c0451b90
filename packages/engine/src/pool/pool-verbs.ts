import type { TeamSurface } from '@team-booking/contract/team';
import type { poolRoutes } from '@team-booking/contract/team';
import type { TeamContext } from '../team-surface/team-context.ts';

/** Who hosts a booking type, as one document. */
export function poolVerbs(_context: TeamContext): Pick<TeamSurface, keyof typeof poolRoutes> {
  return {};
}
