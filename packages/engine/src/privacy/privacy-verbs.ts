import type { TeamSurface } from '@team-booking/contract/team';
import type { privacyRoutes } from '@team-booking/contract/team';
import type { TeamContext } from '../team-surface/team-context.ts';

/** What is known of a visitor, and erasing it. */
export function privacyVerbs(_context: TeamContext): Pick<TeamSurface, keyof typeof privacyRoutes> {
  return {};
}
