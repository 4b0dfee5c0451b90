import { LONGEST_BOOKING } from '../booking/longest-booking.ts';
import { everyBooking } from '../store/every-booking.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import { AHEAD, isAhead } from './is-ahead.ts';

/** Bookings of a host that are still to take place and overlap `[from, to)`, by their start. Instants are epoch milliseconds. */
export async function* bookingsAhead(
  view: StoreView,
  host: string,
  { from, to, now }: { readonly from: number; readonly to?: number; readonly now: number },
): AsyncGenerator<BookingRow> {
  const range = { from: from - LONGEST_BOOKING, ...(to !== undefined && { to }), statuses: AHEAD, host };
  for await (const row of everyBooking((query) => view.listBookings(query), range)) {
    if (row.state.end > from && isAhead(row, now)) yield row;
  }
}
