import type { Group } from '../../slots/seating.ts';
import { createPool, type PoolHost, type PoolPolicy } from '../ledger/pool.ts';
import type { PoolMode } from '../rule/mode.ts';
import type { PoolEvent } from './pool-event.ts';
import { assignedHosts, type LedgerRecord } from '../record/record.ts';
import { run, type RunStep } from './replay-run.ts';
import type { RotationRecord } from '../record/rotation-record.ts';
import { balancesOf, ledgerState, type LedgerState } from '../ledger/state.ts';

/** A pool with its events. */
export interface PoolHistory {
  /** The hosts at the beginning, in their order. */
  readonly pool: readonly PoolHost[];
  /** Default `turns`. */
  readonly mode?: PoolMode;
  readonly policy?: Partial<Omit<PoolPolicy, 'mode'>>;
  readonly events: readonly PoolEvent[];
}

/** A pool whose bookings have several seats, with its events. */
export interface PanelHistory extends PoolHistory {
  /** Those of the booking type; at least one seat has to rotate. */
  readonly groups: readonly Group[];
}

/** The result of an event: hosts with the record of the choice (an old one if the booking kept it), or nothing. */
export interface Outcome<Record extends LedgerRecord = RotationRecord> {
  /** The host of the rotating seat; `null` if nobody got it, or if there are several seats. */
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
 * @throws AssignmentError for an invalid pool, weight, tier, amount, order or groups, and if an event does not
 * say whose seat of a panel it is about
 */
export function replay(history: PoolHistory & { readonly groups?: never }): Replayed;
export function replay(history: PanelHistory): Replayed<LedgerRecord>;
export function replay(history: PoolHistory & { readonly groups?: readonly Group[] }): Replayed<LedgerRecord> {
  let state = startOf(history);
  const outcomes: Outcome<LedgerRecord>[] = [];
  for (const done of run(state, history.events, history.groups ?? null)) {
    state = done.after;
    outcomes.push(outcomeOf(done));
  }
  return { outcomes, balances: balancesOf(state) };
}

/**
 * The state a history begins with: its pool, everybody at 0.
 *
 * @throws AssignmentError as `createPool`
 */
export function startOf({ pool, mode = 'turns', policy }: Omit<PoolHistory, 'events'>): LedgerState {
  return ledgerState(createPool('replay', pool, { ...policy, mode }), { entries: [], live: [], lastSeq: 0 });
}

function outcomeOf({ event, step, after }: RunStep): Outcome<LedgerRecord> {
  if (step?.kind !== 'assigned' && (step?.kind !== 'kept' || event.op === 'noShow')) return NOTHING;
  const { record } = step;
  const taking = new Set(assignedHosts(record));
  const inOrder = after.pool.members
    .filter(({ active, host }) => active && taking.delete(host))
    .map(({ host }) => host);
  const host = record.kind === 'rotation' ? record.chosen : null;
  return { host, hosts: [...taking, ...inOrder], record };
}
