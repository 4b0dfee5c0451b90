import { hostsById, teamOf } from '../booking/backend.ts';
import { bookingNumber } from '../booking/booking-number.ts';
import { presentState } from '../booking/present.ts';
import type { LetterBooking } from '../mail/letter.ts';
import { labelled, placeFor } from '../mail/letter-booking.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import { apart, withRooms } from '../team/resources.ts';
import { inLanguage, labelIn } from '../team/in-language.ts';

/** A booking in the calendar of one of its hosts: what a letter to them says of it. */
export interface FeedBooking extends LetterBooking {
  /** Rises with every change that is told to those invited. */
  readonly sequence: number;
  /** When it was changed last, epoch milliseconds. */
  readonly changedAt: number;
  /** Whether it waits for a payment or for somebody's yes. */
  readonly isWaiting: boolean;
}

/** @returns `null` if it takes no time of its hosts by now */
export async function feedBooking(
  view: StoreView,
  row: BookingRow,
  { locale, now }: { readonly locale: string; readonly now: number },
): Promise<FeedBooking | null> {
  const state = presentState(row.state, now);
  if (state.status === 'expired') return null;
  const team = await teamOf(view);
  const type = team.bookingTypes.find(({ id }) => id === row.type) ?? (await view.bookingType(row.type))!;
  const said = inLanguage(type, locale);
  const { name, email, phone = null } = row.attendee;
  const place = placeFor(row, 'host');
  const { people, resources } = apart(await hostsById(view, state.hosts));
  return {
    id: state.id,
    number: bookingNumber(state.id),
    title: said.title,
    start: state.start,
    end: state.end,
    before: null,
    hosts: people.map((one) => one.name),
    visitor: { name, email, phone, timeZone: row.timeZone },
    guests: row.guests,
    answers: labelled(said, row.answers),
    location: withRooms(place && { ...place, label: labelIn(said, type, place.label) }, resources),
    reason: null,
    price: null,
    refund: null,
    approveUntil: state.status === 'awaiting-approval' ? state.expiresAt : null,
    otherTimes: [],
    sequence: state.sequence,
    changedAt: row.changedAt,
    isWaiting: state.status === 'awaiting-approval' || state.status === 'awaiting-payment',
  };
}
