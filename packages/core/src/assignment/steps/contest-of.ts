import type { Member } from '../ledger/pool.ts';
import type { LedgerState } from '../ledger/state.ts';
import type { SeatRequest } from '../ledger/step.ts';
import type { Contender, Contest } from '../rule/contest.ts';

/** A contest of members, `members[i]` being `contenders[i]`. */
export interface PoolContest extends Contest {
  readonly members: readonly Member[];
}

/** The active hosts of the pool at a request, without those who are not eligible for the seat. */
export function contestOf(state: LedgerState, request: SeatRequest, excluded: string | null): PoolContest {
  const { pool, balances, assignments } = state;
  const free = new Set(request.free);
  const contends = contenderTest(request);
  const members: Member[] = [];
  const contenders: Contender[] = [];
  pool.members.forEach((member, i) => {
    const { host, tier, weight } = member;
    if (!contends(member)) return;
    members.push(member);
    contenders.push({
      host,
      tier,
      weight,
      free: free.has(host) && host !== excluded,
      balance: balances[i]!,
      lastAssigned: assignments.get(host)?.latest.seq ?? null,
    });
  });
  return { mode: pool.policy.mode, contenders, excluded, members };
}

function contenderTest({ fixed, among }: SeatRequest): (member: Member) => boolean {
  const out = new Set(fixed);
  const eligible = among && setOf(among);
  return ({ active, host }) => active && !out.has(host) && (eligible?.has(host) ?? true);
}

/** Memoised, as every decision of a booking type is among the same hosts. */
const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

function setOf(hosts: readonly string[]): ReadonlySet<string> {
  let known = sets.get(hosts);
  if (!known) sets.set(hosts, (known = new Set(hosts)));
  return known;
}

/** Where the rotation of a tier stands. */
export interface Pointer {
  readonly host: string | null;
  /** Index of the contender with whom a walk begins. */
  readonly walkFrom: number;
}

/**
 * The pointer of a tier: the host of its latest live automatic record. If they have left the tier, their place in the order
 * still counts; if the place is gone with a new order, the walk is from the start.
 */
export function pointerOf({ pool, turns }: LedgerState, tier: number, request: SeatRequest): Pointer {
  const latest = turns.get(tier)?.latest;
  if (!latest?.turn) return { host: null, walkFrom: 0 };
  const { place } = latest.turn;
  const contends = contenderTest(request);
  const at = pool.members.findIndex((member) => member.place === place);
  let walkFrom = 0;
  for (let i = 0; i <= at; i++) if (contends(pool.members[i]!)) walkFrom++;
  return { host: latest.hosts[0]!, walkFrom };
}
