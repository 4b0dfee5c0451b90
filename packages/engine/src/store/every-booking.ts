import type { BookingsQuery } from './bookings-query.ts';
import type { BookingRow } from './rows.ts';

/** So many are read at once. */
const PAGE = 500;

/**
 * All bookings that a query finds, a part at a time.
 *
 * @param list reads a part: of one view, or each part of a view of its own, so that nobody waits for all of them
 */
export async function* everyBooking(
  list: (query: BookingsQuery) => Promise<readonly BookingRow[]>,
  query: Omit<BookingsQuery, 'after' | 'limit'> = {},
): AsyncGenerator<BookingRow> {
  let after: BookingsQuery['after'];
  for (;;) {
    const rows = await list({ ...query, ...(after && { after }), limit: PAGE });
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = { start: last.state.start, id: last.state.id };
  }
}
