import type { TeamBookingRow } from '@team-booking/contract/team';
import { DAY } from '@team-booking/core/time';
import { AHEAD, isAhead } from '../bookings/is-ahead.ts';
import { presentRow } from '../bookings/present-row.ts';
import { everyBooking } from '../store/every-booking.ts';
import type { StoreView } from '../store/store.ts';

/** No booking lasts longer. */
const LONGEST = 7 * DAY;

/** Bookings of a host that are still to take place and overlap `[from, to)`, by their start. Instants are epoch milliseconds. */
export async function bookingsOfHost(
  view: StoreView,
  host: string,
  { from, to, now }: { readonly from: number; readonly to?: number; readonly now: number },
): Promise<TeamBookingRow[]> {
  const range = { from: from - LONGEST, ...(to !== undefined && { to }), statuses: AHEAD, host };
  const rows: TeamBookingRow[] = [];
  for await (const row of everyBooking((query) => view.listBookings(query), range)) {
    if (row.state.end > from && isAhead(row, now)) rows.push(await presentRow(view, row, now));
  }
  return rows;
}
