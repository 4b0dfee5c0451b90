import type { Contender } from '../contest.ts';
import { mostOwed } from '../most-owed.ts';
import type { Verdict } from '../record-parts.ts';
import { BOOKING } from '../rule.ts';
import { inUnits } from './fraction.ts';
import type { RotatingGroup } from './panel-groups.ts';
import type { PanelPick } from './panel-record.ts';
import { emptyPlan, withHost, withHosts, type SeatPlan } from './seat-plan.ts';
import { waterFilling, type Filled } from './water-filling.ts';

/** What was decided about the rotating seats of a panel. Everything by index of contender. */
export interface PanelDecision {
  /** In the order they were chosen. */
  readonly picks: readonly { readonly chosen: number; readonly by: PanelPick['by'] }[];
  readonly shares: readonly number[];
  /** `null` for those who could not be chosen. */
  readonly credits: readonly (number | null)[];
  readonly verdicts: readonly Verdict[];
}

/**
 * Fills all rotating seats of a panel, or answers `null` if those who are free cannot. Seats are filled tier by tier: as
 * many as a tier can fill are shared inside it, then given one by one to whoever of it is owed most and still has a seat.
 *
 * @param contenders in the order of the pool
 */
export function decidePanel(
  contenders: readonly Contender[],
  groups: readonly RotatingGroup[],
  seats: number,
): PanelDecision | null {
  const needs = groups.map(({ need }) => need);
  const masks = contenders.map(({ host }) =>
    groups.reduce((m, { hosts }, g) => (hosts.has(host) ? m | (1 << g) : m), 0),
  );
  const shares = contenders.map(() => 0);
  const credits: (number | null)[] = contenders.map(() => null);
  const verdicts = contenders.map(({ free }): Verdict => (free ? 'lower_tier' : 'unavailable'));
  const picks: { chosen: number; by: PanelPick['by'] }[] = [];
  const before: Filled[] = [];
  let reach = emptyPlan(groups);
  let plan = reach;
  for (const [, members] of byTier(contenders)) {
    const reached = reach.count;
    reach = withHosts(
      reach,
      members.map((i) => contenders[i]!.host),
    );
    const count = reach.count - reached;
    if (count === 0) continue;
    const filled = waterFilling(
      needs,
      before,
      members.map((i) => ({ weight: contenders[i]!.weight, groups: masks[i]! })),
    );
    const units = inUnits(filled, BOOKING, count * BOOKING);
    members.forEach((i, at) => {
      shares[i] = units[at]!;
      credits[i] = contenders[i]!.balance + units[at]!;
      before.push({ groups: masks[i]!, share: filled[at]! });
    });
    plan = give(contenders, credits, members, count, plan, picks, verdicts);
  }
  return plan.count === seats ? { picks, shares, credits, verdicts } : null;
}

const BY = { credit: 'most_owed', recency: 'least_recent', order: 'pool_order' } as const;

function give(
  contenders: readonly Contender[],
  credits: readonly (number | null)[],
  members: readonly number[],
  count: number,
  before: SeatPlan,
  picks: { chosen: number; by: PanelPick['by'] }[],
  verdicts: Verdict[],
): SeatPlan {
  let plan = before;
  const waiting = new Set(members);
  for (let given = 0; given < count; given++) {
    const seatable = credits.map((credit, i) =>
      waiting.has(i) && withHost(plan, contenders[i]!.host) ? credit : null,
    );
    const { chosen, tied, by } = mostOwed(contenders, seatable);
    const others = seatable.flatMap((credit, i) => (credit === null || i === chosen ? [] : [i]));
    const { lastAssigned } = contenders[chosen]!;
    for (const i of others) verdicts[i] = 'less_credit';
    for (const i of tied) {
      verdicts[i] = contenders[i]!.lastAssigned === lastAssigned ? 'later_in_rotation' : 'tie_more_recent';
    }
    verdicts[chosen] = 'chosen';
    waiting.delete(chosen);
    picks.push({ chosen, by: others.length === 0 ? 'only_free' : BY[by] });
    plan = withHost(plan, contenders[chosen]!.host)!;
  }
  return plan;
}

/** The free contenders by tier, best tier first. */
function byTier(contenders: readonly Contender[]): [tier: number, members: number[]][] {
  const tiers = new Map<number, number[]>();
  contenders.forEach(({ free, tier }, i) => {
    if (free) tiers.set(tier, [...(tiers.get(tier) ?? []), i]);
  });
  return [...tiers].sort(([a], [b]) => a - b);
}
