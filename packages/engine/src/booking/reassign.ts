import { assignedHosts } from '@team-booking/core/assignment';
import { transition } from '@team-booking/core/booking';
import type { BookingRow } from '../store/rows.ts';
import type { StoreTransaction } from '../store/store.ts';
import { storeRecord } from './assign.ts';
import { hostsById, type Backend } from './backend.ts';
import { movedPlace } from './form/location.ts';
import { liveRecordOf } from './live-record.ts';
import { refusalOf } from './managed.ts';
import { idempotent, type KeyedRequest } from './idempotency.ts';
import { hostsFixed } from './party-of.ts';
import { presentState } from './present.ts';
import { reassignSeat, type SeatGiven } from './reassign-seat.ts';
import { Refusal } from '@team-booking/contract';
import { storeChange } from './store-change.ts';
import { whoIsFree } from './who-is-free.ts';
import { writeBooking } from './write-booking.ts';

/** Which seat of which booking is given to another host. Hosts are true ids. */
export interface Reassignment extends SeatGiven {
  /** The booking's id. */
  readonly id: string;
}

/**
 * Gives a booking to another host for its team, in one transaction: to the next fair one who is free, or by hand to a chosen
 * one, who need not be free but must not have another booking then. Time, join link, ledger and record follow, and messages are
 * queued. Giving it by hand to its present host changes nothing.
 *
 * @returns the booking as it is then
 * @throws {Refusal} `slot-taken` if nobody else is free, or the chosen one has another booking; `hosts-fixed` where no seat rotates;
 *   `invalid` with `/from` or `/to`; `too-late`, `wrong-state`, `not-found`, `idempotency-key-reused`
 */
export function reassign(
  backend: Pick<Backend, 'store' | 'team' | 'busy' | 'key'>,
  { id, ...seat }: Reassignment,
  keyed: KeyedRequest,
  now: number,
): Promise<BookingRow> {
  const work = async (transaction: StoreTransaction): Promise<BookingRow> => {
    const before = await transaction.booking(id);
    if (!before) throw new Refusal('not-found', 'There is no such booking. Load the list of bookings again.');
    return idempotent(transaction, keyed, now, () => reassigned(backend, transaction, before, seat, now));
  };
  return writeBooking(backend, now, work, { taken: hostTaken });
}

async function reassigned(
  backend: Pick<Backend, 'team' | 'busy' | 'key'>,
  transaction: StoreTransaction,
  before: BookingRow,
  seat: SeatGiven,
  now: number,
): Promise<BookingRow> {
  const { id, start, end, hosts: present } = before.state;
  // First whether it may be reassigned at all, then to whom.
  changeOf(before, [], now);
  const record = (await liveRecordOf(transaction, id))!;
  if (record.kind === 'fixed') throw hostsFixed();
  const type = (await transaction.bookingType(before.type))!;
  const pool = (await transaction.pool(record.pool))!;
  const time = { start, end };
  const { route = null } = before;
  // Whoever is named by hand may be one to whom the route does not lead.
  const party = { kind: 'hosts', hosts: seat.to === undefined ? present : [...present, seat.to] } as const;
  const freeAt = await whoIsFree(backend, transaction, { type, time, party, pool, route, except: id, now });

  const next = await reassignSeat(transaction, record, {
    booking: id,
    type,
    pool,
    ...time,
    ...seat,
    route,
    freeAt,
    now,
  });
  const hosts = assignedHosts(next);
  const change = changeOf(before, hosts, now);
  if (change.kind === 'unchanged') return before;
  const [inCharge] = await hostsById(transaction, [before.owner ?? hosts[0]!]);
  const row: BookingRow = {
    ...before,
    state: change.booking,
    location: movedPlace(before.location, type, { team: backend.team, booking: id, host: inCharge! }, backend.key),
    changedAt: now,
  };
  await storeChange(transaction, { row, before, change, event: 'reassign', reason: null, type, record, now });
  await storeRecord(transaction, type.id, next);
  return row;
}

function changeOf({ state }: BookingRow, hosts: readonly string[], now: number) {
  const change = transition(presentState(state, now), { kind: 'reassign', hosts }, now);
  if (change.kind === 'refused') throw refusalOf(change);
  return change;
}

function hostTaken(): Refusal {
  return new Refusal('slot-taken', 'That host has another booking then. Choose another host, or move a booking.');
}
