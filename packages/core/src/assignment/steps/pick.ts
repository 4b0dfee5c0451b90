import { contestOf, pointerOf, type PoolContest } from './contest-of.ts';
import { decide, decideNamed, servingTier, type Decision } from '../rule/decide.ts';
import { entries, entry, type Posting } from '../ledger/ledger.ts';
import { memberIndex } from '../ledger/pool.ts';
import type { RotationRecord } from '../record/rotation-record.ts';
import { rowsOf } from './rows.ts';
import { ALGORITHM, BOOKING } from '../rule/rule.ts';
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
  const record = recordOf(state, request, contest, decision);
  const { seq, bookingId } = record;
  const posting: Posting = { seq, cause: { kind: 'assigned', record: seq, bookingId }, entries: record.entries };
  return { kind: 'assigned', record, voided: null, postings: [posting] };
}

function recordOf(state: LedgerState, request: SeatRequest, contest: PoolContest, decision: Decision): RotationRecord {
  const { contenders, members, mode, excluded } = contest;
  const chosen = members[decision.chosen]!;
  const pointer = pointerOf(state, decision.tier, request);
  const names = (indexes: readonly number[]): string[] => indexes.map((i) => contenders[i]!.host);
  return {
    kind: 'rotation',
    seq: state.lastSeq + 1,
    bookingId: request.bookingId,
    at: request.at,
    slot: request.slot,
    algorithm: ALGORITHM,
    pool: state.pool.id,
    poolVersion: state.pool.version,
    mode,
    tier: decision.tier,
    tierNote: decision.tierNote,
    reason: decision.reason,
    chosen: chosen.host,
    place: chosen.place,
    pointerBefore: pointer.host,
    walkFrom: pointer.walkFrom,
    skipped: names(decision.skipped),
    passed: names(decision.passed),
    neutral: decision.neutral,
    excluded,
    fixed: request.fixed ?? [],
    entries: [...entries(members, decision.shares), entry(chosen, -BOOKING)],
    hosts: rowsOf(contest, request, decision),
  };
}
