import type { historyRoutes, TeamSurface } from '@team-booking/contract/team';
import type { TeamContext } from '../team-surface/team-context.ts';
import { balancesOverTime } from './balances-over-time.ts';
import { correctBalance } from './correct.ts';
import { exportLedger } from './export-ledger.ts';
import { readBalances, readComingTurns } from './read-balances.ts';
import { readCorrections } from './read-corrections.ts';
import { readRecords, readRecordsOfBooking } from './read-records.ts';
import { verifyHistory } from './verify-history.ts';

/** Records, verification, balances, corrections, the whole ledger. */
export function historyVerbs(context: TeamContext): Pick<TeamSurface, keyof typeof historyRoutes> {
  return {
    records: (request) => readRecords(context, request),
    recordsOfBooking: (request) => readRecordsOfBooking(context, request),
    verifyHistory: (request) => verifyHistory(context, request),
    balances: (request) => readBalances(context, request),
    balancesOverTime: (request) => balancesOverTime(context, request),
    comingTurns: (request) => readComingTurns(context, request),
    correct: (request) => correctBalance(context, request),
    corrections: (request) => readCorrections(context, request),
    exportLedger: (request) => exportLedger(context, request),
  };
}
