import type { Attendance } from '@team-booking/contract';
import { formatInstant } from '@team-booking/core/iso';
import type { StoreTransaction, StoreView } from '../store/store.ts';

/** Kind of the documents that say of a booking, by its id, that its visitor will be there. */
export const ATTENDANCE = 'attendance';

/** When a booking's visitor said that they will be there at its time, epoch milliseconds; `null` = not yet. */
export async function attendanceOf(view: StoreView, booking: string): Promise<number | null> {
  const found = await view.document(ATTENDANCE, booking);
  return found && found.at;
}

/** {@link attendanceOf} as the contract has it. */
export async function presentAttendance(view: StoreView, booking: string): Promise<Attendance> {
  const at = await attendanceOf(view, booking);
  return at === null ? null : { confirmedAt: formatInstant(at) };
}

export async function noteAttendance(transaction: StoreTransaction, booking: string, now: number): Promise<void> {
  await transaction.putDocument({ kind: ATTENDANCE, id: booking, ref: booking, at: now, body: {} });
}

/** Forgets what was said of a time that a booking no longer has. */
export async function voidAttendance(transaction: StoreTransaction, booking: string): Promise<void> {
  await transaction.removeDocuments({ kind: ATTENDANCE, ref: booking });
}
