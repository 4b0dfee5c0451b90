import type { Group } from '../../slots/seating.ts';
import { AssignmentError } from '../../errors/assignment-error.ts';
import { correct } from '../steps/correct.ts';
import { changeTier, changeWeight, join, leave, reorder } from '../steps/membership.ts';
import { reassign, reassignTo, reschedule } from '../steps/move.ts';
import { assignSeatByHand, assignSeatRequested, reassignSeat, reassignSeatTo } from '../panel/name-seat.ts';
import { panelGroups, type PanelGroups } from '../panel/panel-groups.ts';
import { pickSeats, reschedulePanel } from '../panel/pick-panel.ts';
import { assignByHand, assignRequested, pick } from '../steps/pick.ts';
import type { BookingPoolEvent, PoolEvent } from './pool-event.ts';
import type { LedgerRecord } from '../record/record.ts';
import type { LedgerState } from '../ledger/state.ts';
import type { SeatRequest, Step } from '../ledger/step.ts';
import { voidAfterStart, voidRecord } from '../steps/void.ts';

/** Bookings with their live records. */
export type LiveBookings = ReadonlyMap<string, LedgerRecord>;

/**
 * The step that an event leads to, or `null` if the state of its booking does not allow it.
 *
 * @param groups of the booking type; `null` if every host of the pool may have its one seat
 * @throws AssignmentError `which-seat` if a panel's host is to be replaced and is not named, and as the functions of the
 * events
 */
export function stepOf(
  state: LedgerState,
  live: LiveBookings,
  event: PoolEvent,
  groups: readonly Group[] | null = null,
): Step | null {
  switch (event.op) {
    case 'correct':
      return correct(state, event.hostId, event.amount);
    case 'order':
      return reorder(state, event.ids);
    case 'add':
      return join(state, event.host);
    case 'remove':
      return leave(state, event.hostId);
    case 'weight':
      return changeWeight(state, event.hostId, event.weight);
    case 'tier':
      return changeTier(state, event.hostId, event.tier);
    default: {
      const record = live.get(event.id) ?? null;
      const seats = groups && panelGroups(groups);
      if (groups && seats && seats.seats !== 1) return stepOfPanel(state, record, event, groups);
      const request = 'free' in event ? requestOf(event, seats) : null;
      if (request && seats?.fixed.every((host) => request.free.includes(host)) === false) return null;
      return record ? stepOfLive(state, record, event, request) : stepOfNew(state, event, request);
    }
  }
}

function stepOfNew(state: LedgerState, event: BookingPoolEvent, request: SeatRequest | null): Step | null {
  if (!request) return null;
  switch (event.op) {
    case 'book':
      return pick(state, request);
    case 'requested':
      return assignRequested(state, request, event.host);
    case 'assign':
      return assignByHand(state, request, event.to);
    case 'cancel':
    case 'noShow':
    case 'reassign':
    case 'reschedule':
      return null;
  }
}

function stepOfLive(
  state: LedgerState,
  record: LedgerRecord,
  event: BookingPoolEvent,
  request: SeatRequest | null,
): Step | null {
  const voided = voidBy(state, record, event);
  if (voided || !request || record.kind === 'panel') return voided;
  switch (event.op) {
    case 'reassign':
      if (event.to === undefined) return reassign(state, record, request);
      return reassignTo(state, record, request, event.to);
    case 'assign':
      return reassignTo(state, record, request, event.to);
    case 'reschedule':
      return reschedule(state, record, request, { anyone: event.anyone ?? false });
    case 'book':
    case 'requested':
    case 'cancel':
    case 'noShow':
      return null;
  }
}

function stepOfPanel(
  state: LedgerState,
  record: LedgerRecord | null,
  event: BookingPoolEvent,
  groups: readonly Group[],
): Step | null {
  if (record) return stepOfLivePanel(state, record, event);
  switch (event.op) {
    case 'book':
      return pickSeats(state, requestOf(event, null), groups);
    case 'requested':
      return assignSeatRequested(state, requestOf(event, null), groups, event.host);
    case 'assign':
      return assignSeatByHand(state, requestOf(event, null), groups, event.to);
    case 'reassign':
    case 'reschedule':
    case 'cancel':
    case 'noShow':
      return null;
  }
}

function stepOfLivePanel(state: LedgerState, record: LedgerRecord, event: BookingPoolEvent): Step | null {
  const voided = voidBy(state, record, event);
  if (voided || record.kind !== 'panel') return voided;
  switch (event.op) {
    case 'reassign':
      if (event.to !== undefined) return reassignSeatTo(state, record, requestOf(event, null), seatOf(event), event.to);
      return reassignSeat(state, record, requestOf(event, null), seatOf(event));
    case 'assign':
      return reassignSeatTo(state, record, requestOf(event, null), seatOf(event), event.to);
    case 'reschedule':
      return reschedulePanel(state, record, requestOf(event, null), { anyone: event.anyone ?? false });
    case 'book':
    case 'requested':
    case 'cancel':
    case 'noShow':
      return null;
  }
}

function seatOf({ op, from }: { readonly op: string; readonly from?: string }): string {
  if (from !== undefined) return from;
  throw new AssignmentError(
    'which-seat',
    '/events',
    `have ${op} for a panel without saying whose seat`,
    'Name in from the host who gives their seat away.',
  );
}

function voidBy(state: LedgerState, record: LedgerRecord, event: BookingPoolEvent): Step | null {
  if (event.op === 'cancel') return voidRecord(state, record);
  return event.op === 'noShow' && event.who === 'attendee' ? voidAfterStart(state, record) : null;
}

function requestOf(
  event: BookingPoolEvent & { readonly free: readonly string[] },
  seats: PanelGroups | null,
): SeatRequest {
  const request = { bookingId: event.id, at: event.at ?? null, slot: event.slot ?? null, free: event.free };
  if (!seats) return request;
  return { ...request, fixed: seats.fixed, among: seats.candidates };
}
