import type { Contender } from '../rule/contest.ts';
import { mostOwed } from '../rule/most-owed.ts';
import type { Verdict } from '../rule/reason.ts';
import { BOOKING } from '../rule/rule.ts';
import { inUnits, ONE } from './fraction.ts';
import type { Held } from '../record/held.ts';
import { NOTHING_SETTLED, type Settled } from './settled.ts';
import type { RotatingGroup } from './panel-groups.ts';
import type { PanelPick } from '../record/panel-record.ts';
import { emptyPlan, withHost, withHosts, type SeatPlan } from './seat-plan.ts';
import { waterFilling, type Filled } from './water-filling.ts';

/** Who got a seat, by index of contender. */
interface Pick {
  readonly chosen: number;
  readonly by: PanelPick['by'];
}

/** The decision about the rotating seats of a panel. Everything by index of contender. */
export interface PanelDecision {
  /** In the order they were chosen. */
  readonly picks: readonly Pick[];
  readonly shares: readonly number[];
  /** `null` for those who could not be chosen. */
  readonly credits: readonly (number | null)[];
  readonly verdicts: readonly Verdict[];
}

/**
 * Fills all rotating seats of a panel, or returns `null` if the free hosts cannot. Seats are filled tier by tier: as
 * many as a tier can fill are shared inside it, then given one by one to its host who is owed most and can still be seated.
 *
 * Held seats are not given, but are shared like all others: for better tiers they are taken, in their own tier they count among
 * those it fills. So every tier earns as many bookings as it has chosen hosts.
 *
 * @param contenders in the order of the pool
 */
export function decidePanel(
  contenders: readonly Contender[],
  groups: readonly RotatingGroup[],
  seats: number,
  { held, excluded }: Settled = NOTHING_SETTLED,
): PanelDecision | null {
  const needs = groups.map(({ need }) => need);
  const masks = contenders.map(({ host }) =>
    groups.reduce((m, { hosts }, g) => (hosts.has(host) ? m | (1 << g) : m), 0),
  );
  const holds = contenders.map(({ host }) => held.find((other) => other.host === host));
  const shares: number[] = holds.map((hold) => (hold?.neutral ? BOOKING : 0));
  const credits: (number | null)[] = holds.map((hold, i) => (hold?.neutral ? contenders[i]!.balance + BOOKING : null));
  let plan = withHosts(
    emptyPlan(groups),
    held.map(({ host }) => host),
  );
  if (plan.count < held.length) return null;
  const open = plan;
  const verdicts = contenders.map(({ host, free }, i): Verdict => {
    if (holds[i]) return 'chosen';
    if (host === excluded) return 'excluded_previous_host';
    if (!free) return 'unavailable';
    return withHost(open, host) ? 'lower_tier' : 'not_requested';
  });
  const picks = holds.flatMap((hold, i): Pick[] => (hold ? [{ chosen: i, by: hold.by }] : []));
  const settled: Filled[] = [];
  let reach = plan;
  for (const [tier, members] of byTier(contenders, holds)) {
    const reached = reach.count;
    const waiting = new Set(members.filter((i) => !holds[i]));
    reach = withHosts(
      reach,
      Array.from(waiting, (i) => contenders[i]!.host),
    );
    const count = reach.count - reached;
    const sharing = members.filter((i) => !holds[i]?.neutral);
    const filling = count + sharing.length - waiting.size;
    if (filling === 0) continue;
    const taken = holds.flatMap((hold, i) =>
      hold && (hold.neutral || contenders[i]!.tier > tier) ? [{ groups: masks[i]!, share: ONE }] : [],
    );
    const filled = waterFilling(
      needs,
      [...settled, ...taken],
      sharing.map((i) => ({ weight: contenders[i]!.weight, groups: masks[i]! })),
    );
    const units = inUnits(filled, BOOKING, filling * BOOKING);
    sharing.forEach((i, at) => {
      shares[i] = units[at]!;
      credits[i] = contenders[i]!.balance + units[at]!;
      settled.push({ groups: masks[i]!, share: filled[at]! });
    });
    plan = give(contenders, credits, waiting, count, plan, picks, verdicts);
  }
  return plan.count === seats ? { picks, shares, credits, verdicts } : null;
}

function give(
  contenders: readonly Contender[],
  credits: readonly (number | null)[],
  waiting: Set<number>,
  count: number,
  before: SeatPlan,
  picks: Pick[],
  verdicts: Verdict[],
): SeatPlan {
  let plan = before;
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
    picks.push({ chosen, by: others.length === 0 ? 'only_free' : by });
    plan = withHost(plan, contenders[chosen]!.host)!;
  }
  return plan;
}

/** The contenders who are free or hold a seat by tier, best tier first. */
function byTier(
  contenders: readonly Contender[],
  holds: readonly (Held | undefined)[],
): [tier: number, members: number[]][] {
  const tiers = new Map<number, number[]>();
  contenders.forEach(({ free, tier }, i) => {
    if (free || holds[i]) tiers.set(tier, [...(tiers.get(tier) ?? []), i]);
  });
  return [...tiers].sort(([a], [b]) => a - b);
}
