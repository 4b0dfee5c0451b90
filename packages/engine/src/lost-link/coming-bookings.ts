import { isAhead } from '../bookings/is-ahead.ts';
import { LONGEST_BOOKING } from '../booking/longest-booking.ts';
import { isMailbox } from '../mail/mailbox.ts';
import { addressOf } from '../people/person.ts';
import { everyBooking } from '../store/every-booking.ts';
import type { StoreView } from '../store/store.ts';

/** So many letters at most follow from one request. */
const MOST = 10;

/** The next bookings of a visitor that are still to take place, by id. Those to which the address was only invited are none of theirs. */
export async function comingBookings(view: StoreView, address: string, now: number): Promise<string[]> {
  if (!isMailbox(address)) return [];
  const asked = {
    from: now - LONGEST_BOOKING,
    statuses: ['confirmed', 'awaiting-approval', 'awaiting-payment'],
    words: [address],
  } as const;
  const found: string[] = [];
  // Others may have the address among their words, as a name that they gave: they must not crowd out whose it is.
  for await (const row of everyBooking((part) => view.listBookings(part), asked)) {
    if (addressOf(row.attendee.email) === addressOf(address) && isAhead(row, now)) found.push(row.state.id);
    if (found.length === MOST) break;
  }
  return found;
}
