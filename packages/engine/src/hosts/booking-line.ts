import type { BookingLine } from '@team-booking/contract/team';
import { formatInstant } from '@team-booking/core/iso';
import { bookingNumber } from '../booking/booking-number.ts';
import { presentState } from '../booking/present.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';

/** What a booking is stored as while it is still to take place. */
export const AHEAD = ['awaiting-payment', 'awaiting-approval', 'confirmed'] as const;

/** A booking as a line; `null` if it will not take place any more at `now`, whatever is stored. */
export async function bookingLine(view: StoreView, row: BookingRow, now: number): Promise<BookingLine | null> {
  const { status } = presentState(row.state, now);
  if (!isAhead(status)) return null;
  const { id, start, end, hosts } = row.state;
  return {
    id,
    number: bookingNumber(id),
    status,
    bookingType: row.type,
    title: (await view.bookingType(row.type))?.title ?? row.type,
    start: formatInstant(start),
    end: formatInstant(end),
    hosts: [...hosts],
    attendee: row.attendee.name,
  };
}

function isAhead(status: string): status is BookingLine['status'] {
  return (AHEAD as readonly string[]).includes(status);
}
