import { reversedInterval } from '../../errors/query-errors.ts';
import type { Group } from '../../slots/seating.ts';
import { parseInstant, readInstant } from '../../iso/parse-instant.ts';
import { offeredIn, type Offering, type SlotHosts } from '../offering/offering.ts';
import type { PoolHost, PoolPolicy } from '../ledger/pool.ts';
import type { PoolMode } from '../rule/mode.ts';
import type { PoolEvent } from './pool-event.ts';
import type { SlotTime } from '../record/record-parts.ts';
import { startOf, type PoolHistory } from './replay.ts';
import { run, type RunStep } from './replay-run.ts';
import type { LedgerState } from '../ledger/state.ts';
import { tallies, type HostTally, type KeptBooking } from './tally.ts';

/** The history of a pool, with the booking type's groups if the one seat is not open to every host of the pool. */
export interface SimulatedHistory extends PoolHistory {
  readonly groups?: readonly Group[];
}

/** Changes to a pool. Members that are left out stay as they were. */
export interface Draft {
  /** The hosts in their order of rotation, with weights and tiers. They apply from the first event on. */
  readonly hosts?: readonly PoolHost[];
  readonly mode?: PoolMode;
  readonly policy?: Partial<Omit<PoolPolicy, 'mode'>>;
  readonly groups?: readonly Group[];
  /** What hides slots; of several, each does. Default: all slots are offered. */
  readonly offering?: Offering | readonly Offering[];
}

/** A time that could be booked, with the hosts who were free for it. */
export interface OpenSlot extends SlotHosts {
  /** Epoch milliseconds. */
  readonly start: number;
}

export interface Simulation {
  /** Of every host who is in the pool at the end, in its order. */
  readonly hosts: readonly HostTally[];
  /** Requests of visitors for a new booking, those for a certain host included. */
  readonly requests: number;
  /** Ids of the requests nobody could take. */
  readonly unserved: readonly string[];
  /**
   * Ids of the requests whose slot the offering would have hidden when they were made. They are booked all the same:
   * which other time their visitors would have taken is not known.
   */
  readonly hidden: readonly string[];
  /** Of the slots given, those that the offering would have hidden as the rotation stood when they began. */
  readonly hiddenSlots: readonly OpenSlot[];
  /** The bookings that took place, in the order of their records. */
  readonly bookings: readonly KeptBooking[];
}

/** Events that a draft of the hosts replaces. */
const POOL_CHANGES: ReadonlySet<PoolEvent['op']> = new Set(['order', 'add', 'remove', 'weight', 'tier']);

/**
 * Simulates a history under another pool: its requests with their times and the hosts who were free then,
 * cancellations, reassignments and corrections as they were, everybody's balance at 0 in the beginning. Choices by hand
 * are repeated by hand. With an empty draft the result equals that of `replay`.
 *
 * A draft of the hosts applies all the time: later changes of hosts, weights, tiers and order in the history are left
 * out. A host whom the history does not know is never free in it, unless the caller has added them.
 *
 * @throws AssignmentError as `replay`, and `invalid-lead`
 * @throws QueryError `invalid-instant`, `reversed-interval` for the time of a slot
 */
export function simulate({
  history,
  draft,
  slots = [],
}: {
  readonly history: SimulatedHistory;
  readonly draft: Draft;
  /** Times that could be booked under the draft, ascending: which of them would its offering have hidden? Default: none. */
  readonly slots?: readonly OpenSlot[];
}): Simulation {
  const groups = draft.groups ?? history.groups ?? null;
  const policies = [draft.offering ?? []].flat().filter(({ kind }) => kind !== 'combined');
  let state = startOf({
    pool: draft.hosts ?? history.pool,
    mode: draft.mode ?? history.mode ?? 'turns',
    policy: { ...history.policy, ...draft.policy },
  });
  const events = draft.hosts ? history.events.filter(({ op }) => !POOL_CHANGES.has(op)) : history.events;
  const kept = new Map<string, KeptBooking>();
  const requests: string[] = [];
  const unserved: string[] = [];
  const hidden: string[] = [];
  const hiddenSlots: OpenSlot[] = [];
  const offered = (present: LedgerState) => {
    const each = policies.map((policy) => offeredIn(present, policy, groups));
    return (free: readonly string[]): boolean => each.every((offers) => offers(free));
  };
  let asked = 0;
  // Looks at the slots that began before an instant, as the rotation stood then.
  const look = (present: LedgerState, until: number): void => {
    if (policies.length === 0 || !(asked < slots.length && slots[asked]!.start < until)) return;
    const offers = offered(present);
    for (; asked < slots.length && slots[asked]!.start < until; asked++) {
      if (!offers(slots[asked]!.hosts)) hiddenSlots.push(slots[asked]!);
    }
  };
  let index = 0;
  for (const done of run(state, events, groups)) {
    const { event, step, before } = done;
    if (event.at !== undefined) look(before, parseInstant(event.at));
    if ((event.op === 'book' || event.op === 'requested') && !kept.has(event.id)) {
      requests.push(event.id);
      if (step?.kind !== 'assigned') unserved.push(event.id);
      else if (event.op === 'book' && !offered(before)(event.free)) hidden.push(event.id);
    }
    keep(kept, done, `/history/events/${index++}/slot`);
    state = done.after;
  }
  look(state, Infinity);
  const bookings = [...kept.values()].sort((a, b) => a.record.seq - b.record.seq);
  return { hosts: tallies(state, bookings), requests: requests.length, unserved, hidden, hiddenSlots, bookings };
}

function keep(kept: Map<string, KeptBooking>, { event, step }: RunStep, field: string): void {
  if (step?.kind === 'voided') kept.delete(step.voided.bookingId);
  if (step?.kind !== 'assigned' && step?.kind !== 'kept') return;
  const { record } = step;
  const time = event.slot ? readTime(event.slot, field) : (kept.get(record.bookingId)?.time ?? null);
  kept.set(record.bookingId, { record, time });
}

function readTime({ start, end }: SlotTime, field: string): KeptBooking['time'] {
  const time = { start: readInstant(start, `${field}/start`), end: readInstant(end, `${field}/end`) };
  if (time.end < time.start) throw reversedInterval(field);
  return time;
}
