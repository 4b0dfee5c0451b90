import type { Booking, RescheduleRequest } from '@team-booking/contract';
import { checkMayAsk } from './asked-host.ts';
import { teamOf, type Backend } from './backend.ts';
import { checkNotTooOften } from './check-not-too-often.ts';
import { VISITOR } from './doer.ts';
import { managedBooking, type ManageAccess } from './managed.ts';
import { idempotent, type KeyedRequest } from './idempotency.ts';
import { moveBooking } from './move-booking.ts';
import { presentBooking } from './present.ts';
import { writeBooking } from './write-booking.ts';

/**
 * Moves a booking to another time for its visitor, in one transaction: its own time counts as free; whether its hosts stay depends
 * on its type's policy and the request.
 *
 * @throws {Refusal} `invalid`, `slot-taken`, `hosts-fixed`, `too-late`, `wrong-state`, `not-found`, `unauthorized`,
 *   `idempotency-key-reused`, `too-many-requests`
 */
export function reschedule(
  backend: Backend,
  access: ManageAccess,
  request: RescheduleRequest,
  keyed: KeyedRequest,
  now: number,
): Promise<Booking> {
  return writeBooking(backend, now, async (transaction, look) => {
    const before = await managedBooking(backend, transaction, access);
    const row = await idempotent(transaction, keyed, now, async () => {
      await checkNotTooOften(transaction, before.state.id, now);
      const { host, ...move } = request;
      const type = (await teamOf(transaction)).bookingTypes.find(({ id }) => id === before.type);
      if (type) checkMayAsk(type, host);
      // The host of the type or of the booking with that public id; an id of nobody is refused there.
      const isIt = (id: string) => type !== undefined && backend.hostIds.publicId(type, id) === host;
      const named =
        type && host !== undefined ? (backend.hostIds.trueId(type, host) ?? before.state.hosts.find(isIt)) : null;
      return moveBooking(
        backend,
        transaction,
        before,
        { ...move, host: named, by: VISITOR, outside: false, look },
        now,
      );
    });
    return presentBooking(backend, transaction, row, now);
  });
}
