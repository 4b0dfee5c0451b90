import type { Contest } from '../rule/contest.ts';
import type { HostRow } from '../record/record-parts.ts';
import type { Verdict } from '../rule/reason.ts';
import type { SeatRequest } from '../ledger/step.ts';

/** The part of a row that is not in its contender, by index. */
export interface DecidedRows {
  readonly shares: readonly number[];
  readonly credits: readonly (number | null)[];
  readonly verdicts: readonly Verdict[];
}

/** The rows of a record: the result for every contender. */
export function rowsOf({ contenders }: Contest, { busy }: SeatRequest, decision: DecidedRows): HostRow[] {
  return contenders.map((contender, i) => {
    const { host, tier, weight, free, balance, lastAssigned } = contender;
    const share = decision.shares[i]!;
    const row = { host, tier, weight, free, balance, share, credit: decision.credits[i]!, lastAssigned };
    const busyReason = free ? undefined : busy?.get(host);
    const verdict = decision.verdicts[i]!;
    return busyReason === undefined ? { ...row, verdict } : { ...row, busyReason, verdict };
  });
}
