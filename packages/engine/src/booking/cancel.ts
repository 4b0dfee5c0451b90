import type { Booking, CancelRequest } from '@team-booking/contract';
import { transition } from '@team-booking/core/booking';
import type { BookingRow } from '../store/rows.ts';
import type { StoreTransaction } from '../store/store.ts';
import type { Backend } from './backend.ts';
import { liveRecordOf } from './live-record.ts';
import { managedBooking, refusalOf, type ManageAccess } from './managed.ts';
import { idempotent, type KeyedRequest } from './idempotency.ts';
import { presentBooking } from './present.ts';
import { storeChange } from './store-change.ts';
import { writeBooking } from './write-booking.ts';

/**
 * Cancels a booking for its visitor: releases its time and voids its record. Idempotent.
 *
 * @throws {Refusal} `not-found`, `unauthorized`, `too-late`, `wrong-state`, `idempotency-key-reused`
 */
export function cancel(
  backend: Backend,
  access: ManageAccess,
  request: CancelRequest,
  keyed: KeyedRequest,
  now: number,
): Promise<Booking> {
  return writeBooking(backend, now, async (transaction) => {
    const before = await managedBooking(backend, transaction, access);
    const reason = request.reason ?? null;
    const row = await idempotent(transaction, keyed, now, () => cancelled(transaction, before, reason, now));
    return presentBooking(backend, transaction, row, now);
  });
}

async function cancelled(
  transaction: StoreTransaction,
  before: BookingRow,
  reason: string | null,
  now: number,
): Promise<BookingRow> {
  const change = transition(before.state, { kind: 'cancel', by: 'visitor', reason }, now);
  if (change.kind === 'refused') throw refusalOf(change);
  if (change.kind === 'unchanged') return before;
  await transaction.lock({ type: before.type, hosts: before.state.hosts });
  const record = await liveRecordOf(transaction, before.state.id);
  const row = { ...before, state: change.booking, changedAt: now };
  const type = (await transaction.bookingType(before.type))!;
  await storeChange(transaction, { row, before, change, event: 'cancel', reason, type, record, now });
  return row;
}
