import type { Booking, CancelRequest } from '@team-booking/contract';
import { applyEvent } from './apply-event.ts';
import type { Backend } from './backend.ts';
import { VISITOR } from './doer.ts';
import { managedBooking, type ManageAccess } from './managed.ts';
import { idempotent, type KeyedRequest } from './idempotency.ts';
import { presentBooking } from './present.ts';
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
    const event = { kind: 'cancel', by: 'visitor', reason: request.reason ?? null } as const;
    const row = await idempotent(transaction, keyed, now, () =>
      applyEvent(transaction, before, { event, by: VISITOR, now }),
    );
    return presentBooking(backend, transaction, row, now);
  });
}
