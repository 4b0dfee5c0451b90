import type { TeamBookingRow } from '@team-booking/contract/team';
import { bookingsAhead } from '../bookings/bookings-ahead.ts';
import { presentRow } from '../bookings/present-row.ts';
import type { StoreView } from '../store/store.ts';

/** {@link bookingsAhead} as the team sees them. */
export async function bookingsOfHost(
  view: StoreView,
  host: string,
  range: Parameters<typeof bookingsAhead>[2],
): Promise<TeamBookingRow[]> {
  const rows: TeamBookingRow[] = [];
  for await (const row of bookingsAhead(view, host, range)) rows.push(await presentRow(view, row, range.now));
  return rows;
}
