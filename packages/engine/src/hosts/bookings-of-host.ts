import type { BookingLine } from '@team-booking/contract/team';
import { formatInstant } from '@team-booking/core/iso';
import { DAY } from '@team-booking/core/time';
import { bookingNumber } from '../booking/booking-number.ts';
import { presentState } from '../booking/present.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';

/** No booking lasts longer. */
const LONGEST = 7 * DAY;
const PAGE = 500;

const AHEAD = ['awaiting-payment', 'awaiting-approval', 'confirmed'] as const;

/** Bookings of a host that are still to take place and overlap `[from, to)`, by their start. Instants are epoch milliseconds. */
export async function bookingsOfHost(
  view: StoreView,
  host: string,
  { from, to, now }: { readonly from: number; readonly to?: number; readonly now: number },
): Promise<BookingLine[]> {
  const found: BookingRow[] = [];
  let after: { start: number; id: string } | undefined;
  for (;;) {
    const page = await view.listBookings({
      from: from - LONGEST,
      ...(to !== undefined && { to }),
      statuses: AHEAD,
      host,
      ...(after && { after }),
      limit: PAGE,
    });
    found.push(...page);
    const last = page.at(-1)?.state;
    if (!last || page.length < PAGE) break;
    after = { start: last.start, id: last.id };
  }
  const lines: BookingLine[] = [];
  for (const row of found) {
    const { status, end } = presentState(row.state, now);
    if (end <= from || !isAhead(status)) continue;
    const { id, start, hosts } = row.state;
    lines.push({
      id,
      number: bookingNumber(id),
      status,
      bookingType: row.type,
      title: (await view.bookingType(row.type))?.title ?? row.type,
      start: formatInstant(start),
      end: formatInstant(end),
      hosts: [...hosts],
      attendee: row.attendee.name,
    });
  }
  return lines;
}

function isAhead(status: string): status is BookingLine['status'] {
  return (AHEAD as readonly string[]).includes(status);
}
