import type { insightRoutes, TeamSurface } from '@team-booking/contract/team';
import type { TeamContext } from '../team-surface/team-context.ts';
import { readCoverage } from './coverage.ts';
import { explainSlot } from './explain/explain-slot.ts';
import { readNearMisses } from './near-misses.ts';
import { simulateDraft } from './simulate/simulate-draft.ts';

/** Simulation, explanations, near misses, coverage. */
export function insightVerbs(context: TeamContext): Pick<TeamSurface, keyof typeof insightRoutes> {
  return {
    simulate: (request) => simulateDraft(context, request),
    explain: (request) => explainSlot(context, request),
    nearMisses: (request) => readNearMisses(context, request),
    coverage: (request) => readCoverage(context, request),
  };
}
