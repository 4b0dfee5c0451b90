import type { Booking } from '@team-booking/contract';
import { eventId } from '@team-booking/core/booking';
import { formatInstant } from '@team-booking/core/iso';
import type { FlowEvent } from '@team-booking/sdk';
import { BookerEvent } from './events.ts';

/** The public facts of a booking, without personal data. */
export interface BookingFacts extends Pick<Booking, 'id' | 'bookingType' | 'status' | 'start' | 'end'> {
  /** Ids of the hosts. */
  readonly hosts: readonly string[];
  /** Names what happened, as the backend's webhooks do: whoever hears of it from both counts it once. */
  readonly eventId: string;
}

/** An event about a booking. */
class BookingEvent extends BookerEvent<BookingFacts> {
  readonly #booking: Booking;

  constructor(name: Parameters<typeof eventId>[0], { booking }: { readonly booking: Booking }) {
    const { id, bookingType, status, start, end, hosts } = booking;
    super(name, {
      id,
      bookingType,
      status,
      start: spelled(start),
      end: spelled(end),
      hosts: hosts.map((host) => host.id),
      eventId: eventId(name, booking),
    });
    this.#booking = booking;
  }

  /** The whole booking with the visitor's name, address and manage token, for pages that need it. */
  personal(): Booking {
    return this.#booking;
  }
}

/** Waiting for payment or approval. */
export class TeamBookingPendingEvent extends BookingEvent {}
/** Confirmed; exactly once for a booking. */
export class TeamBookingBookedEvent extends BookingEvent {}
/** Moved to another time. */
export class TeamBookingRescheduledEvent extends BookingEvent {}
/** Cancelled. */
export class TeamBookingCancelledEvent extends BookingEvent {}
const CLASSES = {
  pending: TeamBookingPendingEvent,
  booked: TeamBookingBookedEvent,
  rescheduled: TeamBookingRescheduledEvent,
  cancelled: TeamBookingCancelledEvent,
};

/** An event of the flow about a booking as a DOM event. */
export function bookingEvent(event: Extract<FlowEvent, { name: keyof typeof CLASSES }>): Event {
  return new CLASSES[event.name](event.name, event);
}

/** One spelling in all events, whatever the backend's is. */
function spelled(instant: string): string {
  return formatInstant(Date.parse(instant));
}

/** The events about bookings, by their names. */
export interface BookingEvents {
  'team-booking-pending': TeamBookingPendingEvent;
  'team-booking-booked': TeamBookingBookedEvent;
  'team-booking-rescheduled': TeamBookingRescheduledEvent;
  'team-booking-cancelled': TeamBookingCancelledEvent;
}

declare global {
  interface GlobalEventHandlersEventMap extends BookingEvents {}
}
