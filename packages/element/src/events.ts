import { formatInstant } from '@team-booking/core/iso';
import type { FlowEvent, FlowState } from '@team-booking/sdk';

/** Base class of all events: bubbling and composed. */
export class BookerEvent<Detail> extends Event {
  readonly detail: Detail;

  constructor(name: string, detail: Detail, cancelable = false) {
    super(`team-booking-${name}`, { bubbles: true, composed: true, cancelable });
    this.detail = detail;
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
/** Something failed: a stable code. */
export class TeamBookingErrorEvent extends BookerEvent<{ readonly code: string }> {}

/** An event of the flow as a DOM event; undefined for those of bookings, see `booking-events.ts`. */
export function earlyEvent(event: FlowEvent): Event | undefined {
  const { name } = event;
  if (name === 'ready') return new TeamBookingReadyEvent(name, {});
  if (name === 'day-select') return new TeamBookingDaySelectEvent(name, { day: event.day });
  if (name === 'time-select') return new TeamBookingTimeSelectEvent(name, slotFacts(event.slot));
  if (name === 'step') return new TeamBookingStepEvent(name, { step: event.step });
  return name === 'error' ? new TeamBookingErrorEvent(name, { code: event.code }) : undefined;
}

export function slotFacts({ start, duration }: { readonly start: number; readonly duration: number }): SlotFacts {
  return { start: formatInstant(start), duration };
}

/** The events that are not about bookings, by their names. */
export interface EarlyEvents {
  'team-booking-open': TeamBookingOpenEvent;
  'team-booking-close': TeamBookingCloseEvent;
  'team-booking-ready': TeamBookingReadyEvent;
  'team-booking-day-select': TeamBookingDaySelectEvent;
  'team-booking-time-select': TeamBookingTimeSelectEvent;
  'team-booking-step': TeamBookingStepEvent;
  'team-booking-submit': TeamBookingSubmitEvent;
  'team-booking-error': TeamBookingErrorEvent;
}

declare global {
  interface GlobalEventHandlersEventMap extends EarlyEvents {}
}
