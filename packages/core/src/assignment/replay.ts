import { after } from './advance.ts';
import { correct } from './correct.ts';
import { changeTier, changeWeight, join, leave, reorder } from './membership.ts';
import { reassign, reassignTo, reschedule } from './move.ts';
import { assignByHand, assignRequested, pick } from './pick.ts';
import { createPool, type PoolMode, type PoolHost, type PoolPolicy } from './pool.ts';
import type { RotationRecord, SlotTime } from './record.ts';
import { balancesOf, ledgerState, type LedgerState } from './state.ts';
import type { SeatRequest, Step } from './step.ts';
import { voidAfterStart, voidRecord } from './void.ts';

interface Timed {
  /** When it happened, ISO 8601. */
  readonly at?: string;
  readonly slot?: SlotTime;
}

/** Something that happened to a pool. `id` is a booking, `free` the hosts who are free at its (new) time. */
export type PoolEvent = Timed &
  (
    | { readonly op: 'book'; readonly id: string; readonly free: readonly string[] }
    | { readonly op: 'cancel'; readonly id: string }
    | { readonly op: 'reassign'; readonly id: string; readonly free: readonly string[]; readonly to?: string }
    | { readonly op: 'reschedule'; readonly id: string; readonly free: readonly string[]; readonly anyone?: boolean }
    | { readonly op: 'requested'; readonly id: string; readonly host: string; readonly free: readonly string[] }
    | { readonly op: 'assign'; readonly id: string; readonly to: string; readonly free: readonly string[] }
    | { readonly op: 'noShow'; readonly id: string; readonly who: 'host' | 'attendee' }
    | { readonly op: 'correct'; readonly hostId: string; readonly amount: number }
    | { readonly op: 'order'; readonly ids: readonly string[] }
    | { readonly op: 'add'; readonly host: PoolHost }
    | { readonly op: 'remove'; readonly hostId: string }
    | { readonly op: 'weight'; readonly hostId: string; readonly weight: number }
    | { readonly op: 'tier'; readonly hostId: string; readonly tier: number }
  );

export interface PoolHistory {
  /** The hosts at the beginning, in their order. */
  readonly pool: readonly PoolHost[];
  /** Default `turns`. */
  readonly mode?: PoolMode;
  readonly policy?: Partial<Omit<PoolPolicy, 'mode'>>;
  readonly events: readonly PoolEvent[];
}

/** What an event led to: a host with the record of the choice, an old one if the booking kept it, or nothing. */
export interface Outcome {
  readonly host: string | null;
  readonly record: RotationRecord | null;
}

export interface Replayed {
  /** One for each event. */
  readonly outcomes: readonly Outcome[];
  /** Of the hosts who are in the pool at the end, in nano-bookings. */
  readonly balances: Readonly<Record<string, number>>;
}

const NOTHING: Outcome = { host: null, record: null };

/**
 * Replays a history of a pool from the beginning. Events about bookings that are not live, or whose answer is a refusal,
 * change nothing.
 *
 * @throws AssignmentError for a pool, a weight, a tier, an amount or an order that is none
 */
export function replay({ pool, mode = 'turns', policy, events }: PoolHistory): Replayed {
  let state = ledgerState(createPool('replay', pool, { ...policy, mode }), { entries: [], live: [], lastSeq: 0 });
  const live = new Map<string, RotationRecord>();
  const outcomes = events.map((event): Outcome => {
    const step = stepOf(state, live, event);
    if (!step) return NOTHING;
    state = after(state, step);
    if (step.kind === 'voided') live.delete(step.voided.bookingId);
    if (step.kind !== 'assigned' && step.kind !== 'kept') return NOTHING;
    if (event.op === 'noShow') return NOTHING;
    live.set(step.record.bookingId, step.record);
    return { host: step.record.chosen, record: step.record };
  });
  return { outcomes, balances: balancesOf(state) };
}

/** What an event asks for, or `null` if its booking is not in a state for it. */
export function stepOf(state: LedgerState, live: ReadonlyMap<string, RotationRecord>, event: PoolEvent): Step | null {
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
      const record = live.get(event.id);
      return record ? stepOfLive(state, record, event) : stepOfNew(state, event);
    }
  }
}

type BookingEvent = Extract<PoolEvent, { readonly id: string }>;

function stepOfNew(state: LedgerState, event: BookingEvent): Step | null {
  switch (event.op) {
    case 'book':
      return pick(state, requestOf(event));
    case 'requested':
      return assignRequested(state, requestOf(event), event.host);
    case 'assign':
      return assignByHand(state, requestOf(event), event.to);
    case 'cancel':
    case 'noShow':
    case 'reassign':
    case 'reschedule':
      return null;
  }
}

function stepOfLive(state: LedgerState, record: RotationRecord, event: BookingEvent): Step | null {
  switch (event.op) {
    case 'cancel':
      return voidRecord(state, record);
    case 'noShow':
      return event.who === 'attendee' ? voidAfterStart(state, record) : null;
    case 'reassign':
      if (event.to === undefined) return reassign(state, record, requestOf(event));
      return reassignTo(state, record, requestOf(event), event.to);
    case 'assign':
      return reassignTo(state, record, requestOf(event), event.to);
    case 'reschedule':
      return reschedule(state, record, requestOf(event), { anyone: event.anyone ?? false });
    case 'book':
    case 'requested':
      return null;
  }
}

function requestOf(event: BookingEvent & { readonly free: readonly string[] }): SeatRequest {
  return { bookingId: event.id, at: event.at ?? null, slot: event.slot ?? null, free: event.free };
}
