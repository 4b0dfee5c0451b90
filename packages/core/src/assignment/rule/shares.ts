import type { Contest } from './contest.ts';
import { ABSENT_CAP, BOOKING } from './rule.ts';
import { split } from './split.ts';

/**
 * The share that each contender earns of a booking of a tier; shares add up to one booking.
 *
 * In totals mode the tier's hosts who are not eligible earn as well, up to a maximum balance; the rest, and in the other modes all of
 * it, is split by weight among the eligible hosts.
 *
 * @param eligible the contenders who could have it, by index, ascending
 * @returns by index; 0 for contenders without a share
 */
export function sharesOf(contest: Contest, tier: number, eligible: readonly number[]): number[] {
  const { contenders, mode } = contest;
  const shares: number[] = [];
  for (let i = 0; i < contenders.length; i++) shares.push(0);
  const rest = mode === 'totals' ? BOOKING - payAbsent(contest, tier, eligible, shares) : BOOKING;
  assign(shares, eligible, rest, contest);
  return shares;
}

function payAbsent({ contenders }: Contest, tier: number, eligible: readonly number[], shares: number[]): number {
  const present = new Set(eligible);
  const all = contenders.map((_, i) => i).filter((i) => contenders[i]!.tier === tier);
  const parts = split(
    BOOKING,
    all.map((i) => contenders[i]!.weight),
  );
  let paid = 0;
  all.forEach((i, at) => {
    if (present.has(i)) return;
    const room = Math.max(0, ABSENT_CAP - contenders[i]!.balance);
    const share = Math.min(parts[at]!, room);
    shares[i] = share;
    paid += share;
  });
  return paid;
}

function assign(shares: number[], eligible: readonly number[], total: number, { contenders }: Contest): void {
  const weights: number[] = [];
  for (let at = 0; at < eligible.length; at++) weights.push(contenders[eligible[at]!]!.weight);
  const parts = split(total, weights);
  for (let at = 0; at < eligible.length; at++) shares[eligible[at]!] = parts[at]!;
}
