import { inChargeOf } from './in-charge.ts';
import { Refusal } from '@team-booking/contract';
import { transition, type Changed, type Transition } from '@team-booking/core/booking';
import type { BookingRecord } from '../store/ledger-rows.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreTransaction, StoreView } from '../store/store.ts';
import { type Backend } from './backend.ts';
import type { Doer } from './doer.ts';
import { movedPlace } from './form/location.ts';
import { liveRecordOf } from './live-record.ts';
import { refusalOf } from './managed.ts';
import { presentState } from './present.ts';
import { storeChange } from './store-change.ts';

/** A booking that other hosts take. */
export interface OtherHosts {
  readonly before: BookingRow;
  readonly hosts: readonly string[];
  readonly owner: string | null;
  /** Its live record before. */
  readonly former: BookingRecord;
  readonly reason: string | null;
  readonly by: Doer;
  readonly now: number;
}

/** A booking with other hosts, and what follows from it. */
export interface HostsGiven {
  readonly row: BookingRow;
  readonly change: Changed;
}

/**
 * Stores a booking with other hosts: their time, its join link, its messages. Ledger and record are the caller's.
 *
 * @returns `null` if they are its hosts already
 * @throws {Refusal} `hosts-fixed`, `too-late`, `wrong-state`
 * @throws {HostTimeTaken}
 */
export async function givenTo(
  { team, key }: Pick<Backend, 'team' | 'key'>,
  transaction: StoreTransaction,
  { before, hosts, owner, former, reason, by, now }: OtherHosts,
): Promise<HostsGiven | null> {
  const change = reassignedState(before, hosts, now);
  if (change.kind === 'unchanged') return null;
  const type = (await transaction.bookingType(before.type))!;
  const inCharge = await inChargeOf(transaction, { owner, hosts });
  const room = { team, booking: before.state.id, host: inCharge! };
  const row: BookingRow = {
    ...before,
    state: change.booking,
    owner,
    location: movedPlace(before.location, type, room, key, before.owner ?? before.state.hosts[0]!),
    changedAt: now,
  };
  await storeChange(transaction, { row, before, change, event: 'reassign', reason, by, type, record: former, now });
  return { row, change };
}

/** What giving a booking to these hosts comes to. @throws {Refusal} `hosts-fixed`, `too-late`, `wrong-state` */
export function reassignedState(
  { state }: BookingRow,
  hosts: readonly string[],
  now: number,
): Exclude<Transition, { kind: 'refused' }> {
  const change = transition(presentState(state, now), { kind: 'reassign', hosts }, now);
  if (change.kind === 'refused') throw refusalOf(change);
  return change;
}

/** The live record of a booking that is to be given to others. @throws {Refusal} `too-late`, `wrong-state` */
export async function recordToGive(view: StoreView, row: BookingRow, now: number): Promise<BookingRecord> {
  const record = await liveRecordOf(view, row.state.id);
  if (record) return record;
  reassignedState(row, [], now);
  throw new Refusal('wrong-state', 'Its turn was given back, so there is none to give away.');
}
