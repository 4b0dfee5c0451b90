import { isWaiting } from '@team-booking/core/booking';
import { presentState } from '../booking/present.ts';
import type { BookingRow } from '../store/rows.ts';

/** What a booking is stored as while it is still to take place. */
export const AHEAD = ['awaiting-payment', 'awaiting-approval', 'confirmed'] as const;

/** Whether a booking is still to take place, or is taking place, at `now`, whatever it is stored as. */
export function isAhead({ state }: BookingRow, now: number): boolean {
  const { status } = presentState(state, now);
  return status === 'confirmed' || isWaiting(status);
}

/** Whether a booking is ahead and has not begun. */
export function isToBegin(row: BookingRow, now: number): boolean {
  return row.state.start > now && isAhead(row, now);
}
