import type { Booking } from '@team-booking/contract';
import type { BookingRow } from '@team-booking/engine';
import type { Told } from '../world/deed.ts';

/** What an answer says. */
export function toldBy(booking: Booking): Told {
  return {
    id: booking.id,
    status: booking.status,
    start: Date.parse(booking.start),
    end: Date.parse(booking.end),
    hosts: booking.hosts.map(({ id }) => id),
    sequence: booking.sequence,
    name: booking.attendee.name,
  };
}

/** What a stored booking says. */
export function toldByRow({ state, attendee }: BookingRow): Told {
  const { id, status, start, end, hosts, sequence } = state;
  return { id, status, start, end, hosts, sequence, name: attendee.name };
}

/** An instant to be read by people. */
export function when(instant: number): string {
  return new Date(instant).toISOString().slice(0, 16).replace('T', ' ');
}
