import type { TeamSurface } from '@team-booking/contract/team';
import type { auditRoutes } from '@team-booking/contract/team';
import type { TeamContext } from '../team-surface/team-context.ts';

/** Who changed what, when, from what to what. */
export function auditVerbs(_context: TeamContext): Pick<TeamSurface, keyof typeof auditRoutes> {
  return {};
}
