import type { auditRoutes, TeamSurface } from '@team-booking/contract/team';
import type { TeamContext } from '../team-surface/team-context.ts';
import { auditLine, listAudit, pastRevision } from './list-audit.ts';

/** Who changed what, when, from what to what. */
export function auditVerbs(context: TeamContext): Pick<TeamSurface, keyof typeof auditRoutes> {
  return {
    audit: (request) => listAudit(context, request),
    auditLine: ({ id }) => auditLine(context, id),
    revision: (request) => pastRevision(context, request),
  };
}
