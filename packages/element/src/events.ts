import type { Booking } from '@team-booking/contract';
import { eventId } from '@team-booking/core/booking';
import { formatInstant } from '@team-booking/core/iso';
import type { FlowEvent, FlowState } from '@team-booking/sdk';

/** Base class of all events: bubbling and composed. */
class BookerEvent<Detail> extends Event {
  readonly detail: Detail;

  constructor(name: string, detail: Detail, cancelable = false) {
    super(`team-booking-${name}`, { bubbles: true, composed: true, cancelable });
    this.detail = detail;
  }
}

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

/** A slot in an event: `start` as `2026-12-07T08:30:00Z`, `duration` in minutes. */
export interface SlotFacts {
  readonly start: string;
  readonly duration: number;
}

/** The booker was opened. */
export class TeamBookingOpenEvent extends BookerEvent<object> {}
/** The booker was closed; what was typed is kept. */
export class TeamBookingCloseEvent extends BookerEvent<object> {}
/** The first times, or the booking to manage, can be seen. */
export class TeamBookingReadyEvent extends BookerEvent<object> {}
/** A day was chosen: `YYYY-MM-DD`. */
export class TeamBookingDaySelectEvent extends BookerEvent<{ readonly day: string }> {}
/** A time was chosen. */
export class TeamBookingTimeSelectEvent extends BookerEvent<SlotFacts> {}
/** Another step is shown. */
export class TeamBookingStepEvent extends BookerEvent<{ readonly step: FlowState['step']['name'] }> {}
/** The form is about to be sent. Cancelable: after `preventDefault()` the page sends it by itself. */
export class TeamBookingSubmitEvent extends BookerEvent<SlotFacts> {}
/** Waiting for payment or approval. */
export class TeamBookingPendingEvent extends BookingEvent {}
/** Confirmed; exactly once for a booking. */
export class TeamBookingBookedEvent extends BookingEvent {}
/** Moved to another time. */
export class TeamBookingRescheduledEvent extends BookingEvent {}
/** Cancelled. */
export class TeamBookingCancelledEvent extends BookingEvent {}
/** Something failed: a stable code. */
export class TeamBookingErrorEvent extends BookerEvent<{ readonly code: string }> {}

type EventClass<Event extends keyof GlobalEventHandlersEventMap> = new (
  name: never,
  detail: never,
) => GlobalEventHandlersEventMap[Event];

const CLASSES: { readonly [name in FlowEvent['name']]: EventClass<`team-booking-${name}`> } = {
  ready: TeamBookingReadyEvent,
  'day-select': TeamBookingDaySelectEvent,
  'time-select': TeamBookingTimeSelectEvent,
  step: TeamBookingStepEvent,
  pending: TeamBookingPendingEvent,
  booked: TeamBookingBookedEvent,
  rescheduled: TeamBookingRescheduledEvent,
  cancelled: TeamBookingCancelledEvent,
  error: TeamBookingErrorEvent,
};

/** Converts an event of the flow into a DOM event. */
export function domEvent(event: FlowEvent): Event {
  const { name, ...detail } = event;
  return new CLASSES[name](name as never, (name === 'time-select' ? slotFacts(event.slot) : detail) as never);
}

export function slotFacts({ start, duration }: { readonly start: number; readonly duration: number }): SlotFacts {
  return { start: formatInstant(start), duration };
}

/** One spelling in all events, whatever the backend's is. */
function spelled(instant: string): string {
  return formatInstant(Date.parse(instant));
}

declare global {
  interface GlobalEventHandlersEventMap {
    'team-booking-open': TeamBookingOpenEvent;
    'team-booking-close': TeamBookingCloseEvent;
    'team-booking-ready': TeamBookingReadyEvent;
    'team-booking-day-select': TeamBookingDaySelectEvent;
    'team-booking-time-select': TeamBookingTimeSelectEvent;
    'team-booking-step': TeamBookingStepEvent;
    'team-booking-submit': TeamBookingSubmitEvent;
    'team-booking-pending': TeamBookingPendingEvent;
    'team-booking-booked': TeamBookingBookedEvent;
    'team-booking-rescheduled': TeamBookingRescheduledEvent;
    'team-booking-cancelled': TeamBookingCancelledEvent;
    'team-booking-error': TeamBookingErrorEvent;
  }
}
