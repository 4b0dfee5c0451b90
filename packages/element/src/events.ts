import type { FlowEvent, FlowState } from '@team-booking/sdk';

/** Base class of all events: bubbling and composed. */
export class BookerEvent<Detail> extends Event {
  readonly detail: Detail;

  constructor(name: string, detail: Detail, cancelable = false) {
    super(`team-booking-${name}`, { bubbles: true, composed: true, cancelable });
    this.detail = detail;
  }
}

/** The first times, or the booking to manage, can be seen. */
export class TeamBookingReadyEvent extends BookerEvent<object> {}
/** Another step is shown. */
export class TeamBookingStepEvent extends BookerEvent<{ readonly step: FlowState['step']['name'] }> {}
/** Something failed: a stable code. */
export class TeamBookingErrorEvent extends BookerEvent<{ readonly code: string }> {}

/** An event of the flow as a DOM event; undefined for those that come with the rest, see `choice-events.ts` and `booking-events.ts`. */
export function earlyEvent(event: FlowEvent): Event | undefined {
  const { name } = event;
  if (name === 'ready') return new TeamBookingReadyEvent(name, {});
  if (name === 'step') return new TeamBookingStepEvent(name, { step: event.step });
  return name === 'error' ? new TeamBookingErrorEvent(name, { code: event.code }) : undefined;
}

/** The events that wait for nothing, by their names. */
export interface EarlyEvents {
  'team-booking-ready': TeamBookingReadyEvent;
  'team-booking-step': TeamBookingStepEvent;
  'team-booking-error': TeamBookingErrorEvent;
}

declare global {
  interface GlobalEventHandlersEventMap extends EarlyEvents {}
}
