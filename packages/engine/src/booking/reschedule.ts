import { type Booking, invalidField, Refusal, type RescheduleRequest } from '@team-booking/contract';
import { assignedHosts } from '@team-booking/core/assignment';
import { transition } from '@team-booking/core/booking';
import type { Interval } from '@team-booking/core/intervals';
import { MINUTE } from '@team-booking/core/time';
import type { BookingRow } from '../store/rows.ts';
import type { StoreTransaction } from '../store/store.ts';
import type { BookingTypeConfig } from '../config/team-config.ts';
import { moveHosts, storeRecord } from './assign.ts';
import { hostsById, teamOf, type Backend } from './backend.ts';
import { askedTime, checkTime } from './check-time.ts';
import { movedPlace } from './form/location.ts';
import { liveRecordOf } from './live-record.ts';
import { managedBooking, refusalOf, type ManageAccess } from './managed.ts';
import { idempotent, type KeyedRequest } from './idempotency.ts';
import { hostsFixed, partyOfMove } from './party-of.ts';
import { presentBooking } from './present.ts';
import { storeChange } from './store-change.ts';
import { whoIsFree } from './who-is-free.ts';
import { writeBooking } from './write-booking.ts';

/**
 * Moves a booking to another time for its visitor, in one transaction: its own time counts as free; whether its hosts stay depends
 * on its type's policy and the request.
 *
 * @throws {Refusal} `invalid`, `slot-taken`, `hosts-fixed`, `too-late`, `wrong-state`, `not-found`, `unauthorized`,
 *   `idempotency-key-reused`
 */
export function reschedule(
  backend: Backend,
  access: ManageAccess,
  request: RescheduleRequest,
  keyed: KeyedRequest,
  now: number,
): Promise<Booking> {
  return writeBooking(backend, now, async (transaction) => {
    const before = await managedBooking(backend, transaction, access);
    const row = await idempotent(transaction, keyed, now, () => moved(backend, transaction, before, request, now));
    return presentBooking(backend, transaction, row, now);
  });
}

async function moved(
  backend: Backend,
  transaction: StoreTransaction,
  before: BookingRow,
  request: RescheduleRequest,
  now: number,
): Promise<BookingRow> {
  const { id, start, end } = before.state;
  const type = (await teamOf(transaction)).bookingTypes.find((one) => one.id === before.type);
  if (!type) throw new Refusal('wrong-state', 'This is not offered any more. Ask the team for another time.');
  const lasts = (end - start) / MINUTE;
  const time = askedTime(request.start, request.duration ?? lasts);
  // First whether it may be moved at all, then whether that time is possible.
  if (time.start < time.end) move(before, time, before.state.hosts, now);
  checkTime(type, time, [...new Set([...type.durations, lasts])], now);

  const record = (await liveRecordOf(transaction, id))!;
  const requested = request.host === undefined ? null : hostOf(backend, type, before, request.host);
  if (requested === undefined)
    throw record.kind === 'fixed' ? hostsFixed() : invalidField('/host', 'is no host of this type');
  const anyone = request.anyone ?? false;
  const { route = null } = before;
  const pool = await transaction.pool(type.id);
  const party = partyOfMove(type, record, pool, { host: requested, anyone, route });
  const freeAt = await whoIsFree(backend, transaction, { type, time, party, pool, route, except: id, now });
  const wanted = { booking: id, type, ...time, party, requested, route, freeAt, now, anyone };
  const next = await moveHosts(transaction, record, wanted);
  const hosts = assignedHosts(next);

  const change = move(before, time, hosts, now);
  if (next !== record) await storeRecord(transaction, type.id, next);
  if (change.kind === 'unchanged') return before;
  const [inCharge] = await hostsById(transaction, [before.owner ?? hosts[0]!]);
  const row: BookingRow = {
    ...before,
    state: change.booking,
    location: movedPlace(before.location, type, { team: backend.team, booking: id, host: inCharge! }, backend.key),
    moveReason: request.reason ?? null,
    changedAt: now,
  };
  const reason = request.reason ?? null;
  await storeChange(transaction, { row, before, change, event: 'reschedule', reason, type, record, now });
  return row;
}

function move({ state }: BookingRow, time: Interval, hosts: readonly string[], now: number) {
  const change = transition(state, { kind: 'reschedule', by: 'visitor', ...time, hosts }, now);
  if (change.kind === 'refused') throw refusalOf(change);
  return change;
}

/** The host of the type or the booking with a public id. */
function hostOf({ hostIds }: Backend, type: BookingTypeConfig, { state }: BookingRow, publicId: string) {
  return hostIds.trueId(type, publicId) ?? state.hosts.find((id) => hostIds.publicId(type, id) === publicId);
}
