import type { Booking as BookingState } from '@team-booking/core/booking';
import { bookingNumber } from '../booking/booking-number.ts';
import type { BookingTypeConfig } from '../config/team-config.ts';
import type { LetterBooking } from './letter.ts';
import { labelled, placeFor } from './letter-booking.ts';
import { translatedPlace } from './letter-of.ts';
import type { LetterParts } from './letter-parts.ts';

interface HostBookingParts extends Pick<LetterParts, 'row' | 'type' | 'hosts' | 'resources'> {
  /** The type in the language of whoever reads it. */
  readonly said: BookingTypeConfig;
  /** Default: as it is stored. */
  readonly state?: BookingState;
}

/** A booking as any of its hosts has it in their calendar: what a letter to them says, without what is news. */
export function hostBooking({ row, type, hosts, resources, said, state = row.state }: HostBookingParts): LetterBooking {
  const { attendee, timeZone, guests, answers } = row;
  const { name, email, phone = null } = attendee;
  const booking: LetterBooking = {
    id: state.id,
    number: bookingNumber(state.id),
    title: said.title,
    start: state.start,
    end: state.end,
    before: null,
    hosts: hosts.map((host) => host.name),
    visitor: { name, email, phone, timeZone },
    guests,
    answers: labelled(said, answers),
    location: placeFor(row, 'host'),
    reason: null,
    price: null,
    refund: null,
    approveUntil: state.status === 'awaiting-approval' ? state.expiresAt : null,
    otherTimes: [],
  };
  return translatedPlace(booking, said, type, resources);
}
