import type { BookingLine } from '@team-booking/contract/team';
import { DAY } from '@team-booking/core/time';
import { everyBooking } from '../store/every-booking.ts';
import type { StoreView } from '../store/store.ts';
import { AHEAD, bookingLine } from './booking-line.ts';

/** No booking lasts longer. */
const LONGEST = 7 * DAY;

/** Bookings of a host that are still to take place and overlap `[from, to)`, by their start. Instants are epoch milliseconds. */
export async function bookingsOfHost(
  view: StoreView,
  host: string,
  { from, to, now }: { readonly from: number; readonly to?: number; readonly now: number },
): Promise<BookingLine[]> {
  const range = { from: from - LONGEST, ...(to !== undefined && { to }), statuses: AHEAD, host };
  const lines: BookingLine[] = [];
  for await (const row of everyBooking((query) => view.listBookings(query), range)) {
    const line = row.state.end > from ? await bookingLine(view, row, now) : null;
    if (line) lines.push(line);
  }
  return lines;
}
