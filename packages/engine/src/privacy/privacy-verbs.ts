import type { privacyRoutes, TeamSurface } from '@team-booking/contract/team';
import type { TeamContext } from '../team-surface/team-context.ts';
import { eraseVisitor } from './erase-visitor.ts';
import { exportVisitor } from './export-visitor.ts';

/** What is known of a visitor, and erasing it. */
export function privacyVerbs(context: TeamContext): Pick<TeamSurface, keyof typeof privacyRoutes> {
  return {
    exportVisitor: (request) => exportVisitor(context, request),
    eraseVisitor: (request) => eraseVisitor(context, request),
  };
}
