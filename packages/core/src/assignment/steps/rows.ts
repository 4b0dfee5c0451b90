import type { Contest } from '../rule/contest.ts';
import type { HostRow } from '../record/record-parts.ts';
import type { Verdict } from '../rule/reason.ts';

/** The part of a row that is not in its contender, by index. */
export interface DecidedRows {
  readonly shares: readonly number[];
  readonly credits: readonly (number | null)[];
  readonly verdicts: readonly Verdict[];
}

/**
 * The rows of a record: the result for every contender.
 *
 * @param busy why hosts are not free, by their ids
 */
export function rowsOf(
  { contenders }: Contest,
  busy: ReadonlyMap<string, string> | undefined,
  decision: DecidedRows,
): HostRow[] {
  return contenders.map((contender, i) => {
    const { host, tier, weight, free, balance, lastAssigned } = contender;
    const share = decision.shares[i]!;
    const credit = decision.credits[i]!;
    const verdict = decision.verdicts[i]!;
    const busyReason = free ? undefined : busy?.get(host);
    return busyReason === undefined
      ? { balance, credit, free, host, lastAssigned, share, tier, verdict, weight }
      : { balance, busyReason, credit, free, host, lastAssigned, share, tier, verdict, weight };
  });
}
