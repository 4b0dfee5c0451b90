import type { Group } from '../../slots/seating.ts';
import { after } from '../ledger/advance.ts';
import { memberIndex } from '../ledger/pool.ts';
import type { LedgerState } from '../ledger/state.ts';
import { refused, type Assigned, type Kept, type Refused } from '../ledger/step.ts';
import { voidRecord } from '../steps/void.ts';
import type { Held } from '../record/held.ts';
import { panelGroups, type PanelGroups } from './panel-groups.ts';
import type { PanelRecord } from '../record/panel-record.ts';
import { pickPanel, type PanelRequest } from './pick-panel.ts';

// Decisions about single seats of a panel; for a type with one rotating seat see `pick.ts` and `move.ts`.

/**
 * Decides a new panel with one host assigned by hand, free or not; the rule fills the other seats.
 *
 * @param groups with several rotating seats
 * @returns refused `unknown-host`, `no-seat`, `too-few-free`
 * @throws AssignmentError `invalid-need`, `too-many-groups`
 */
export function assignSeatByHand(
  state: LedgerState,
  request: PanelRequest,
  groups: readonly Group[],
  to: string,
): Assigned<PanelRecord> | Refused {
  return withNamed(state, request, groups, { host: to, by: 'manual', neutral: false });
}

/**
 * Decides a new panel with the host its visitor requested; the rule fills the other seats. That host's seat moves no balance,
 * unless the pool's policy is `by-hand`.
 *
 * @param groups with several rotating seats
 * @returns refused `unknown-host`, `host-not-free`, `no-seat`, `too-few-free`
 * @throws AssignmentError `invalid-need`, `too-many-groups`
 */
export function assignSeatRequested(
  state: LedgerState,
  request: PanelRequest,
  groups: readonly Group[],
  host: string,
): Assigned<PanelRecord> | Refused {
  if (memberIndex(state.pool, host) >= 0 && !request.free.includes(host)) return refused('host-not-free');
  const neutral = state.pool.policy.requested === 'neutral';
  return withNamed(state, request, groups, { host, by: 'requested_host', neutral });
}

/**
 * Reassigns one seat of a panel to the next host; all others keep theirs. The record is voided and the panel decided again without
 * the old host. Seats of hosts who have left the pool are reassigned, too.
 *
 * @param record the booking's live record
 * @param from the host who has the seat
 * @returns refused `not-seated`, `nobody-else-free`; nothing has changed then
 */
export function reassignSeat(
  state: LedgerState,
  record: PanelRecord,
  request: PanelRequest,
  from: string,
): Assigned<PanelRecord> | Refused {
  if (!record.chosen.includes(from)) return refused('not-seated');
  const step = replace(state, record, request, from, []);
  return step.kind === 'refused' ? refused('nobody-else-free') : step;
}

/**
 * Reassigns one seat of a panel to another host by hand, free or not; all others keep theirs, or move to another of their groups.
 *
 * @param record the booking's live record
 * @param from the host who has the seat
 * @returns kept if it is theirs already; refused `not-seated`, `already-seated`, `unknown-host`, `no-seat`
 */
export function reassignSeatTo(
  state: LedgerState,
  record: PanelRecord,
  request: PanelRequest,
  from: string,
  to: string,
): Assigned<PanelRecord> | Kept | Refused {
  if (!record.chosen.includes(from)) return refused('not-seated');
  if (to === from) return { kind: 'kept', record };
  if (record.chosen.includes(to) || record.fixed.includes(to)) return refused('already-seated');
  if (!isCandidate(state, panelGroups(record.groups), to)) return refused('unknown-host');
  const step = replace(state, record, request, from, [{ host: to, by: 'manual', neutral: false }]);
  return step.kind === 'refused' ? refused('no-seat') : step;
}

/**
 * Decides a panel again with the hosts it had, free or not, once its record was voided.
 *
 * @param record the one that was voided
 * @returns refused `unknown-host` if one of them has left, `no-seat`
 */
export function seatAgain(
  state: LedgerState,
  record: PanelRecord,
  request: PanelRequest,
): Assigned<PanelRecord> | Refused {
  const { groups, chosen } = record;
  const panel = panelGroups(groups);
  if (!chosen.every((host) => isCandidate(state, panel, host))) return refused('unknown-host');
  const held = chosen.map((host): Held => ({ host, by: 'kept', neutral: wasNeutral(record, host) }));
  const seat = { ...request, fixed: panel.fixed, among: panel.candidates };
  const step = pickPanel(state, seat, groups, panel, { held, excluded: null });
  return step.kind === 'refused' ? refused('no-seat') : step;
}

function withNamed(
  state: LedgerState,
  request: PanelRequest,
  groups: readonly Group[],
  named: Held,
): Assigned<PanelRecord> | Refused {
  const panel = panelGroups(groups);
  if (!isCandidate(state, panel, named.host)) return refused('unknown-host');
  if (!panel.fixed.every((host) => request.free.includes(host))) return refused('too-few-free');
  const seat = { ...request, fixed: panel.fixed, among: panel.candidates };
  return pickPanel(state, seat, groups, panel, { held: [named], excluded: null });
}

function isCandidate({ pool }: LedgerState, { candidates }: PanelGroups, host: string): boolean {
  return candidates.includes(host) && memberIndex(pool, host) >= 0;
}

function replace(
  state: LedgerState,
  record: PanelRecord,
  request: PanelRequest,
  from: string,
  named: readonly Held[],
): Assigned<PanelRecord> | Refused {
  const { groups, chosen } = record;
  const panel = panelGroups(groups);
  const kept = chosen
    .filter((host) => host !== from && isCandidate(state, panel, host))
    .map((host): Held => ({ host, by: 'kept', neutral: wasNeutral(record, host) }));
  const voided = voidRecord(state, record);
  const seat = { ...request, fixed: panel.fixed, among: panel.candidates };
  const step = pickPanel(after(state, voided), seat, groups, panel, { held: [...kept, ...named], excluded: from });
  if (step.kind === 'refused') return step;
  return { ...step, voided: record, postings: [...voided.postings, ...step.postings] };
}

/** A host whom the visitor asked for stays neutral when another seat is reassigned. */
function wasNeutral({ held }: PanelRecord, host: string): boolean {
  return held.some((hold) => hold.host === host && hold.neutral);
}
