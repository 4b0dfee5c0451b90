import { formatInstant } from '@team-booking/core/iso';
import type { FlowEvent } from '@team-booking/sdk';
import { BookerEvent } from './events.ts';

/** A slot in an event: `start` as `2026-12-07T08:30:00Z`, `duration` in minutes. */
export interface SlotFacts {
  readonly start: string;
  readonly duration: number;
}

/** The booker was opened. */
export class TeamBookingOpenEvent extends BookerEvent<object> {}
/** The booker was closed; what was typed is kept. */
export class TeamBookingCloseEvent extends BookerEvent<object> {}
/** A day was chosen: `YYYY-MM-DD`. */
export class TeamBookingDaySelectEvent extends BookerEvent<{ readonly day: string }> {}
/** A time was chosen. */
export class TeamBookingTimeSelectEvent extends BookerEvent<SlotFacts> {}
/** The form is about to be sent. Cancelable: after `preventDefault()` the page sends it by itself. */
export class TeamBookingSubmitEvent extends BookerEvent<SlotFacts> {}

/** An event of the flow about a choice as a DOM event; undefined for all others. */
export function choiceEvent(event: FlowEvent): Event | undefined {
  const { name } = event;
  if (name === 'day-select') return new TeamBookingDaySelectEvent(name, { day: event.day });
  return name === 'time-select' ? new TeamBookingTimeSelectEvent(name, slotFacts(event.slot)) : undefined;
}

export function slotFacts({ start, duration }: { readonly start: number; readonly duration: number }): SlotFacts {
  return { start: formatInstant(start), duration };
}

/** The events of opening and choosing, by their names. */
export interface ChoiceEvents {
  'team-booking-open': TeamBookingOpenEvent;
  'team-booking-close': TeamBookingCloseEvent;
  'team-booking-day-select': TeamBookingDaySelectEvent;
  'team-booking-time-select': TeamBookingTimeSelectEvent;
  'team-booking-submit': TeamBookingSubmitEvent;
}

declare global {
  interface GlobalEventHandlersEventMap extends ChoiceEvents {}
}
