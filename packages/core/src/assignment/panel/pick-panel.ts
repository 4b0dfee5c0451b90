import type { Group } from '../../slots/seating.ts';
import { after } from '../ledger/advance.ts';
import { AssignmentError } from '../../errors/assignment-error.ts';
import { contestOf } from '../steps/contest-of.ts';
import { entries, entry, type Posting } from '../ledger/ledger.ts';
import { pick } from '../steps/pick.ts';
import { rowsOf } from '../steps/rows.ts';
import { ALGORITHM, BOOKING } from '../rule/rule.ts';
import type { LedgerState } from '../ledger/state.ts';
import { refused, type Assigned, type Kept, type Refused, type SeatRequest } from '../ledger/step.ts';
import { voidRecord } from '../steps/void.ts';
import { decidePanel } from './decide-panel.ts';
import { NOTHING_SETTLED, type Settled } from './settled.ts';
import { panelGroups, type PanelGroups } from './panel-groups.ts';
import type { PanelRecord } from '../record/panel-record.ts';

/** A request for all seats of a booking type; its groups determine the fixed hosts and the candidates. */
export type PanelRequest = Omit<SeatRequest, 'fixed' | 'among'>;

/**
 * BOOK for groups: chooses the hosts of all rotating seats. One rotating seat, with or without fixed hosts, follows the
 * rule of `pick`; more are a panel, whatever the mode of the pool.
 *
 * @param groups with at least one rotating seat
 * @returns refused `too-few-free`
 * @throws AssignmentError `invalid-need`, `too-many-groups`, `no-rotating-seat`
 */
export function pickSeats(
  state: LedgerState,
  request: PanelRequest,
  groups: readonly Group[],
): Assigned | Assigned<PanelRecord> | Refused {
  const resolved = panelGroups(groups);
  const { fixed, candidates, seats } = resolved;
  if (seats === 0) {
    throw new AssignmentError(
      'no-rotating-seat',
      '/groups',
      'need all of their hosts',
      'Use fixedAssignment: there is nothing to choose.',
    );
  }
  if (!fixed.every((host) => request.free.includes(host))) return refused('too-few-free');
  const seat: SeatRequest = { ...request, fixed, among: candidates };
  if (seats > 1) return pickPanel(state, seat, groups, resolved);
  const step = pick(state, seat);
  return step.kind === 'refused' ? refused('too-few-free') : step;
}

/**
 * Moves a panel to another time. It keeps its hosts and its record if all of them are still in the pool and free then; if
 * not, or if the visitor asked for anyone, its record is voided and all seats are assigned anew.
 *
 * @param record the booking's live record
 * @param request about the new time
 * @param anyone whether the visitor asked for anyone
 * @returns refused `too-few-free`; nothing has changed then
 * @throws AssignmentError as {@link pickSeats}
 */
export function reschedulePanel(
  state: LedgerState,
  record: PanelRecord,
  request: PanelRequest,
  { anyone = false }: { readonly anyone?: boolean } = {},
): Assigned | Assigned<PanelRecord> | Kept | Refused {
  const { groups, chosen, fixed } = record;
  const free = new Set(request.free);
  const inPool = new Set(state.pool.members.flatMap(({ active, host }) => (active ? [host] : [])));
  const stay = fixed.every((host) => free.has(host)) && chosen.every((host) => free.has(host) && inPool.has(host));
  if (stay && !anyone) return { kind: 'kept', record };
  const voided = voidRecord(state, record);
  const step = pickSeats(after(state, voided), request, groups);
  if (step.kind === 'refused') return step;
  return { ...step, voided: record, postings: [...voided.postings, ...step.postings] };
}

/**
 * All rotating seats of a panel, some of which may be settled.
 *
 */
export function pickPanel(
  state: LedgerState,
  request: SeatRequest,
  groups: readonly Group[],
  { fixed, rotating, seats }: PanelGroups,
  settled: Settled = NOTHING_SETTLED,
): Assigned<PanelRecord> | Refused {
  const { held, excluded } = settled;
  const contest = contestOf(state, request, excluded);
  const decision = decidePanel(contest.contenders, rotating, seats, settled);
  if (!decision) return refused('too-few-free');
  const { contenders, members } = contest;
  const chosen = decision.picks.map((pick) => pick.chosen).sort((a, b) => a - b);
  const seq = state.lastSeq + 1;
  const { bookingId, at, slot } = request;
  const record: PanelRecord = {
    kind: 'panel',
    seq,
    bookingId,
    at,
    slot,
    algorithm: ALGORITHM,
    pool: state.pool.id,
    poolVersion: state.pool.version,
    reason: 'panel',
    groups,
    fixed,
    chosen: chosen.map((i) => contenders[i]!.host),
    picks: decision.picks.map(({ chosen: i, by }) => ({ host: contenders[i]!.host, tier: contenders[i]!.tier, by })),
    held,
    excluded,
    entries: [...entries(members, decision.shares), ...chosen.map((i) => entry(members[i]!, -BOOKING))],
    hosts: rowsOf(contest, request.busy, decision),
  };
  const posting: Posting = { seq, cause: { kind: 'assigned', record: seq, bookingId }, entries: record.entries };
  return { kind: 'assigned', record, voided: null, postings: [posting] };
}
