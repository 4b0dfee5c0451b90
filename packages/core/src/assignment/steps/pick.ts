import { contestOf, pointerOf, type PoolContest } from './contest-of.ts';
import { decide, decideNamed, servingTier, type Decision } from '../rule/decide.ts';
import type { Posting } from '../ledger/ledger.ts';
import { memberIndex } from '../ledger/pool.ts';
import { decidedRecord } from '../record/decided-record.ts';
import type { LedgerState } from '../ledger/state.ts';
import { refused, type Assigned, type Refused, type SeatRequest } from '../ledger/step.ts';

/**
 * BOOK: chooses the host of a rotating seat among those who are free.
 *
 * @param excluded a host who must not get it, although free: the one a booking is reassigned from
 * @returns refused `nobody-free`
 */
export function pick(state: LedgerState, request: SeatRequest, excluded: string | null = null): Assigned | Refused {
  const contest = contestOf(state, request, excluded);
  const tier = servingTier(contest);
  if (tier === null) return refused('nobody-free');
  const { walkFrom } = pointerOf(state, tier, request);
  return assigned(state, request, contest, decide(contest, tier, walkFrom));
}

/**
 * Assigns a new booking to a host by hand, free or not. The free hosts of the tier earn their shares, the chosen one pays; the
 * rotation does not move. For a booking that has a host, see `reassignTo`.
 *
 * @param excluded the host it is reassigned from, who earns nothing
 * @returns refused `unknown-host`
 */
export function assignByHand(
  state: LedgerState,
  request: SeatRequest,
  to: string,
  excluded: string | null = null,
): Assigned | Refused {
  const contest = contestOf(state, request, excluded);
  const chosen = contest.contenders.findIndex(({ host }) => host === to);
  if (chosen < 0) return refused('unknown-host');
  return assigned(state, request, contest, decideNamed(contest, chosen, 'manual', true));
}

/**
 * Assigns a new booking to the host its visitor requested. It moves no balance and no rotation, unless the pool's policy is
 * `by-hand`.
 *
 * @returns refused `unknown-host`, `host-not-free`
 */
export function assignRequested(state: LedgerState, request: SeatRequest, host: string): Assigned | Refused {
  const contest = contestOf(state, request, null);
  const chosen = contest.contenders.findIndex((contender) => contender.host === host);
  if (chosen < 0) return refused('unknown-host');
  if (!contest.contenders[chosen]!.free) return refused('host-not-free');
  const shared = state.pool.policy.requested === 'by-hand';
  return assigned(state, request, contest, decideNamed(contest, chosen, 'requested_host', shared));
}

/** Whether a host is in the pool now. */
export function isMember(state: LedgerState, host: string): boolean {
  return memberIndex(state.pool, host) >= 0;
}

function assigned(state: LedgerState, request: SeatRequest, contest: PoolContest, decision: Decision): Assigned {
  const { members } = contest;
  const { bookingId, at, slot, fixed = [], busy } = request;
  const { id: pool, version: poolVersion } = state.pool;
  const { host: pointerBefore, walkFrom } = pointerOf(state, decision.tier, request);
  const { place } = members[decision.chosen]!;
  const seq = state.lastSeq + 1;
  const about = { seq, bookingId, at, slot, pool, poolVersion, place, pointerBefore, walkFrom, fixed };
  const record = decidedRecord(about, contest, members, decision, busy);
  const posting: Posting = { seq, cause: { kind: 'assigned', record: seq, bookingId }, entries: record.entries };
  return { kind: 'assigned', record, voided: null, postings: [posting] };
}
