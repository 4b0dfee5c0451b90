import type { TeamSurface } from '@team-booking/contract/team';
import type { peopleRoutes } from '@team-booking/contract/team';
import type { TeamContext } from '../team-surface/team-context.ts';

/** Who may sign in, with which role. */
export function peopleVerbs(_context: TeamContext): Pick<TeamSurface, keyof typeof peopleRoutes> {
  return {};
}
