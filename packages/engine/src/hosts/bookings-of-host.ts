import type { BookingLine } from '@team-booking/contract/team';
import { DAY } from '@team-booking/core/time';
import type { BookingsQuery } from '../store/bookings-query.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import { AHEAD, bookingLine } from './booking-line.ts';

/** No booking lasts longer. */
const LONGEST = 7 * DAY;
const PAGE = 500;

/** Bookings of a host that are still to take place and overlap `[from, to)`, by their start. Instants are epoch milliseconds. */
export async function bookingsOfHost(
  view: StoreView,
  host: string,
  { from, to, now }: { readonly from: number; readonly to?: number; readonly now: number },
): Promise<BookingLine[]> {
  const range = { from: from - LONGEST, ...(to !== undefined && { to }), statuses: AHEAD, host };
  const lines: BookingLine[] = [];
  for await (const row of everyBooking(view, range)) {
    const line = row.state.end > from ? await bookingLine(view, row, now) : null;
    if (line) lines.push(line);
  }
  return lines;
}

/** All bookings that a query finds, a part at a time. */
export async function* everyBooking(
  view: StoreView,
  query: Omit<BookingsQuery, 'after' | 'limit'>,
): AsyncGenerator<BookingRow> {
  let after: BookingsQuery['after'];
  for (;;) {
    const page = await view.listBookings({ ...query, ...(after && { after }), limit: PAGE });
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    after = { start: last.state.start, id: last.state.id };
  }
}
