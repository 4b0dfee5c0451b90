import type { TeamSurface, messageRoutes } from '@team-booking/contract/team';
import type { TeamContext } from '../team-surface/team-context.ts';

/** Templates, what was sent, and what could not be. */
export function messageVerbs(_context: TeamContext): Pick<TeamSurface, keyof typeof messageRoutes> {
  return {};
}
