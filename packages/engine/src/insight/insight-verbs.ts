import type { TeamSurface } from '@team-booking/contract/team';
import type { insightRoutes } from '@team-booking/contract/team';
import type { TeamContext } from '../team-surface/team-context.ts';

/** Simulation, explanations, near misses, coverage. */
export function insightVerbs(_context: TeamContext): Pick<TeamSurface, keyof typeof insightRoutes> {
  return {};
}
