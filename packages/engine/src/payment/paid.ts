import { Refusal } from '@team-booking/contract';
import type { Payment } from '@team-booking/core/booking';
import { applyEvent } from '../booking/apply-event.ts';
import type { Backend } from '../booking/backend.ts';
import { NOBODY } from '../booking/doer.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreTransaction } from '../store/store.ts';
import { refundOf } from './refund.ts';

/** A payment that a provider has received for a booking. */
export interface Received {
  readonly booking: string;
  readonly payment: Payment;
}

/**
 * Records a payment, inside a transaction of its own: whoever waited for it goes on to approval or is confirmed. One that comes too late
 * is kept, and queued as `reseat-or-refund` for {@link settleLatePayment}; any other is queued to be refunded. The same payment twice
 * changes nothing.
 *
 * The booking is not expired before: whether the payment came in time is decided by `now`.
 *
 * @returns the booking as it is then
 * @throws {Refusal} `not-found`
 */
export function paid(
  { store, team }: Pick<Backend, 'store' | 'team'>,
  { booking, payment }: Received,
  now: number,
): Promise<BookingRow> {
  return store.write(team, async (transaction) => {
    const before = await knownBooking(transaction, booking);
    // Of several payments the booking keeps the first; the others it knows by their refunds.
    const messages = await transaction.messagesOf(booking);
    if (messages.some((message) => refundOf(message)?.reference === payment.reference)) return before;
    return applyEvent(transaction, before, { event: { kind: 'pay', payment }, by: NOBODY, now });
  });
}

/** @throws {Refusal} `not-found` */
export async function knownBooking(transaction: StoreTransaction, id: string): Promise<BookingRow> {
  const row = await transaction.booking(id);
  if (row) return row;
  throw new Refusal('not-found', 'There is no such booking. Look at its id again.');
}
