import { inChargeOf } from '../booking/in-charge.ts';
import { Refusal } from '@team-booking/contract';
import { assignedHosts } from '@team-booking/core/assignment';
import { transition } from '@team-booking/core/booking';
import { applyEvent } from '../booking/apply-event.ts';
import { assignHosts, storeRecord } from '../booking/assign.ts';
import { type Backend } from '../booking/backend.ts';
import { NOBODY } from '../booking/doer.ts';
import { movedPlace } from '../booking/form/location.ts';
import { refusalOf } from '../booking/managed.ts';
import { partyOfType } from '../booking/party-of.ts';
import { slotTaken } from '../booking/slot-taken.ts';
import { storeChange } from '../booking/store-change.ts';
import { whoIsFree } from '../booking/who-is-free.ts';
import { writeBooking } from '../booking/write-booking.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreTransaction } from '../store/store.ts';
import { knownBooking } from './paid.ts';

/**
 * Settles a payment that came too late: the booking gets its time again if hosts are still free then, with a turn of its own; else the
 * payment is queued to be refunded. What is settled already stays so.
 *
 * @returns the booking as it is then: `expired` if it is refunded
 * @throws {Refusal} `not-found`, `wrong-state` for a booking without a late payment
 */
export async function settleLatePayment(backend: Backend, booking: string, now: number): Promise<BookingRow> {
  try {
    return await writeBooking(backend, now, async (transaction) =>
      reseated(backend, transaction, await knownBooking(transaction, booking), now),
    );
  } catch (error) {
    if (!(error instanceof Refusal) || (error.code !== 'slot-taken' && error.code !== 'too-late')) throw error;
  }
  return backend.store.write(backend.team, async (transaction) => {
    const before = await knownBooking(transaction, booking);
    return applyEvent(transaction, before, { event: { kind: 'refund' }, by: NOBODY, now });
  });
}

async function reseated(
  backend: Backend,
  transaction: StoreTransaction,
  before: BookingRow,
  now: number,
): Promise<BookingRow> {
  const { state } = before;
  if (state.status !== 'expired') return before;
  if (state.payment && !state.paidLate) return before;
  // First whether it may be seated at all, then with whom.
  changeOf(before, state.hosts, now);
  const { id, start, end } = state;
  const time = { start, end };
  const type = (await transaction.bookingType(before.type))!;
  const { route = null } = before;
  const who = { requested: route?.host ?? null, route };
  const party = partyOfType(type, who.requested, route);
  // The type has changed meanwhile, and nobody chooses its host any more.
  if (!party) throw slotTaken();
  const pool = await transaction.pool(type.id);
  const freeAt = await whoIsFree(backend, transaction, { type, time, party, pool, route, except: null, now });
  const record = await assignHosts(transaction, { booking: id, type, ...time, ...who, party, freeAt, now });
  const hosts = assignedHosts(record);
  const change = changeOf(before, hosts, now);
  const inCharge = await inChargeOf(transaction, { owner: before.owner, hosts });
  const room = { team: backend.team, booking: id, host: inCharge! };
  const row: BookingRow = {
    ...before,
    state: change.booking,
    location: movedPlace(before.location, type, room, backend.key, before.owner ?? before.state.hosts[0]!),
    changedAt: now,
  };
  await storeChange(transaction, {
    row,
    before,
    change,
    event: 'reseat',
    reason: null,
    by: NOBODY,
    type,
    record: null,
    now,
  });
  await storeRecord(transaction, type.id, record);
  return row;
}

function changeOf({ state }: BookingRow, hosts: readonly string[], now: number) {
  const change = transition(state, { kind: 'reseat', hosts }, now);
  if (change.kind !== 'changed') throw refusalOf(change as Extract<typeof change, { kind: 'refused' }>);
  return change;
}
