import type { Group } from '../slots/seating.ts';
import { after } from './advance.ts';
import { createPool, type PoolHost, type PoolMode, type PoolPolicy } from './pool.ts';
import type { PoolEvent } from './pool-event.ts';
import { assignedHosts, type LedgerRecord } from './record.ts';
import { stepOf } from './replay-step.ts';
import type { RotationRecord } from './rotation-record.ts';
import { balancesOf, ledgerState } from './state.ts';

/** A pool with what happened to it. */
export interface PoolHistory {
  /** The hosts at the beginning, in their order. */
  readonly pool: readonly PoolHost[];
  /** Default `turns`. */
  readonly mode?: PoolMode;
  readonly policy?: Partial<Omit<PoolPolicy, 'mode'>>;
  readonly events: readonly PoolEvent[];
}

/** A pool whose bookings have several seats, with what happened to it. */
export interface PanelHistory extends PoolHistory {
  /** Those of the booking type; at least one seat has to rotate. */
  readonly groups: readonly Group[];
}

/** What an event led to: hosts with the record of the choice, an old one if the booking kept it, or nothing. */
export interface Outcome<Record extends LedgerRecord = RotationRecord> {
  /** Who got the rotating seat; `null` if nobody did, or if there are several. */
  readonly host: string | null;
  /** Everybody who takes part, fixed hosts included, in the order of the pool; empty if nothing was chosen. */
  readonly hosts: readonly string[];
  readonly record: Record | null;
}

export interface Replayed<Record extends LedgerRecord = RotationRecord> {
  /** One for each event. */
  readonly outcomes: readonly Outcome<Record>[];
  /** Of the hosts who are in the pool at the end, in nano-bookings. */
  readonly balances: Readonly<{ [host: string]: number }>;
}

const NOTHING: Outcome = { host: null, hosts: [], record: null };

/**
 * Replays a history of a pool from the beginning. Events about bookings that are not live, or whose answer is a refusal,
 * change nothing.
 *
 * @throws AssignmentError for a pool, a weight, a tier, an amount, an order or groups that make no sense, and for events
 * that panels do not have
 */
export function replay(history: PoolHistory & { readonly groups?: never }): Replayed;
export function replay(history: PanelHistory): Replayed<LedgerRecord>;
export function replay(history: PoolHistory & { readonly groups?: readonly Group[] }): Replayed<LedgerRecord> {
  const { pool, mode = 'turns', policy, events, groups = null } = history;
  let state = ledgerState(createPool('replay', pool, { ...policy, mode }), { entries: [], live: [], lastSeq: 0 });
  const live = new Map<string, LedgerRecord>();
  const outcomes = events.map((event): Outcome<LedgerRecord> => {
    const step = stepOf(state, live, event, groups);
    if (!step) return NOTHING;
    state = after(state, step);
    if (step.kind === 'voided') live.delete(step.voided.bookingId);
    if (step.kind !== 'assigned' && (step.kind !== 'kept' || event.op === 'noShow')) return NOTHING;
    const { record } = step;
    live.set(record.bookingId, record);
    const taking = new Set(assignedHosts(record));
    const inOrder = state.pool.members
      .filter(({ active, host }) => active && taking.delete(host))
      .map(({ host }) => host);
    const host = record.kind === 'rotation' ? record.chosen : null;
    return { host, hosts: [...taking, ...inOrder], record };
  });
  return { outcomes, balances: balancesOf(state) };
}
