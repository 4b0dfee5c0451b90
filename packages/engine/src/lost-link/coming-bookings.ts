import { isAhead } from '../bookings/is-ahead.ts';
import { LONGEST_BOOKING } from '../booking/longest-booking.ts';
import { isMailbox } from '../mail/mailbox.ts';
import { addressOf } from '../people/person.ts';
import type { StoreView } from '../store/store.ts';

/** So many letters at most follow from one request. */
const MOST = 10;
const PAGE = 100;

/** The next bookings of a visitor that are still to take place, by id. Those to which the address was only invited are none of theirs. */
export async function comingBookings(view: StoreView, address: string, now: number): Promise<string[]> {
  if (!isMailbox(address)) return [];
  const rows = await view.listBookings({
    from: now - LONGEST_BOOKING,
    statuses: ['confirmed', 'awaiting-approval', 'awaiting-payment'],
    words: [address],
    limit: PAGE,
  });
  return rows
    .filter((row) => addressOf(row.attendee.email) === addressOf(address) && isAhead(row, now))
    .slice(0, MOST)
    .map(({ state }) => state.id);
}
