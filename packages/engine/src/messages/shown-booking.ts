import { withRooms } from '../team/resources.ts';
import type { MessageKind, MessageRole } from '@team-booking/contract/team';
import { bookingNumber } from '../booking/booking-number.ts';
import { surroundingsOf } from '../mail/letter-of.ts';
import { labelled, placeFor } from '../mail/letter-booking.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import { sampleBooking } from './sample-booking.ts';
import type { ShownLetter } from './sample-letter.ts';

/**
 * A booking as a letter of a kind would tell it, whether it ever came to that: what it has not, such as a reason or another time, is a
 * sample's.
 */
export async function shownBooking(
  view: StoreView,
  row: BookingRow,
  { kind, role, now }: { readonly kind: MessageKind; readonly role: MessageRole; readonly now: number },
): Promise<NonNullable<ShownLetter['of']>> {
  const { state, attendee, guests, answers, timeZone } = row;
  const { team, type, hosts, resources } = await surroundingsOf(view, row);
  const phone = role === 'guest' ? null : (attendee.phone ?? null);
  const { start, end } = state;
  const sample = sampleBooking({ kind, team, type, now });
  const booking = {
    ...sample,
    id: state.id,
    number: bookingNumber(state.id),
    start,
    end,
    before: sample.before && {
      start: start + sample.before.start - sample.start,
      end: end + sample.before.end - sample.end,
    },
    hosts: role === 'host' || type.showHosts ? hosts.map(({ name }) => name) : [],
    visitor: { name: attendee.name, email: attendee.email, phone, timeZone },
    guests,
    answers: role === 'host' ? labelled(type, answers) : [],
    location: withRooms(placeFor(row, role), resources),
  };
  return { type, booking };
}
