import type { TeamSurface } from '@team-booking/contract/team';
import type { signInRoutes } from '@team-booking/contract/team';
import type { TeamContext } from '../team-surface/team-context.ts';

/** Links by mail, sessions. */
export function signInVerbs(_context: TeamContext): Pick<TeamSurface, keyof typeof signInRoutes> {
  return {};
}
