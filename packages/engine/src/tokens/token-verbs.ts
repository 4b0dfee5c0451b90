import type { TeamSurface } from '@team-booking/contract/team';
import type { tokenRoutes } from '@team-booking/contract/team';
import type { TeamContext } from '../team-surface/team-context.ts';

/** API tokens: hashed, scoped, with an expiry. */
export function tokenVerbs(_context: TeamContext): Pick<TeamSurface, keyof typeof tokenRoutes> {
  return {};
}
