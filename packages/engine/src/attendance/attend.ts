import { Refusal, type Booking } from '@team-booking/contract';
import type { Backend } from '../booking/backend.ts';
import { VISITOR } from '../booking/doer.ts';
import { managedBooking, type ManageAccess } from '../booking/managed.ts';
import { presentBooking, presentState } from '../booking/present.ts';
import { writeBooking } from '../booking/write-booking.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreTransaction } from '../store/store.ts';
import { attendanceOf, noteAttendance } from './attendance.ts';

/**
 * Notes that a booking's visitor will be there. Said twice, it is the same as once.
 *
 * @throws {Refusal} `not-found`, `unauthorized`, `too-late`, `wrong-state`
 */
export function attend(backend: Backend, access: ManageAccess, now: number): Promise<Booking> {
  return writeBooking(backend, now, async (transaction) => {
    const row = await managedBooking(backend, transaction, access);
    await willAttend(transaction, row, now);
    return presentBooking(backend, transaction, row, now);
  });
}

/** {@link attend} in a transaction that has read the booking. @throws {Refusal} `too-late`, `wrong-state` */
async function willAttend(transaction: StoreTransaction, row: BookingRow, now: number): Promise<void> {
  checkAhead(row, now);
  const { id, status, sequence, start, end, hosts } = row.state;
  if ((await attendanceOf(transaction, id)) !== null) return;
  await noteAttendance(transaction, id, now);
  const payload = { status, sequence, start, end, hosts, by: VISITOR, event: 'will-attend' };
  await transaction.enqueue([{ booking: id, kind: 'webhook', payload, createdAt: now, due: now }]);
}

/** Whoever has no time yet, or none any more, cannot say that they will be there. */
function checkAhead(row: BookingRow, now: number): void {
  const { status, start } = presentState(row.state, now);
  if (status === 'completed' || status === 'no-show' || (status === 'confirmed' && start <= now)) {
    throw new Refusal('too-late', 'It has begun already. Contact the team if you are late.');
  }
  if (status !== 'confirmed') {
    throw new Refusal('wrong-state', 'Only of a booking that is confirmed can be said that one will be there.');
  }
}
