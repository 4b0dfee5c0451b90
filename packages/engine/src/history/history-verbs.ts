import type { TeamSurface } from '@team-booking/contract/team';
import type { historyRoutes } from '@team-booking/contract/team';
import type { TeamContext } from '../team-surface/team-context.ts';

/** Records, verification, balances, corrections, the whole ledger. */
export function historyVerbs(_context: TeamContext): Pick<TeamSurface, keyof typeof historyRoutes> {
  return {};
}
