import type { Booking } from '@team-booking/contract';
import type { BookingBackend, ManageAccess } from '../backend.ts';
import type { Environment } from '../environment.ts';
import type { Choice, Day, Draft, FlowState, Instead } from './state.ts';
import type { Slot } from '../availability/slot.ts';

/** Options of a flow. */
export interface FlowOptions {
  backend: BookingBackend;
  /** The booking type's slug. */
  slug: string;
  /** A booking to manage instead of making a new one. */
  booking?: ManageAccess;
  /** Secret of a one-time or secret link: the `link` in the query of the address that the visitor opened. */
  link?: string | undefined;
  /** IANA zone in which slots are shown. Default: the runtime's. A type's `timeZoneLock` outranks it. */
  timeZone?: string;
  /** BCP 47; the language that texts are asked for in, sent along when booking. Default: the type's own, and `en`. */
  locale?: string;
  /** Minutes; default: the type's. */
  duration?: number;
  /** Month to open on, `YYYY-MM`. Default: the month of the first free slot. */
  month?: string;
  /** Start of the slot to open on, ISO 8601. */
  start?: string;
  /** Requested host's id. */
  host?: string;
  /** What is known of the visitor already. */
  prefill?: Partial<Draft>;
  /** Sent along with the booking, e.g. campaign parameters. */
  metadata?: Record<string, string>;
  /** The present, epoch milliseconds. Default: the runtime's clock. */
  now?: () => number;
  /** Makes idempotency keys of 1 to 255 visible ASCII characters. Default: 128 random bits in hexadecimal. */
  key?: () => string;
  /** Timers and what the page reports. Default: those of the runtime. */
  environment?: Environment;
}

/** Events, each emitted once as it happens. */
export type FlowEvent =
  | { readonly name: 'ready' }
  | { readonly name: 'day-select'; readonly day: string }
  | { readonly name: 'time-select'; readonly slot: Slot }
  | { readonly name: 'step'; readonly step: FlowState['step']['name'] }
  /** Waiting for payment or approval. */
  | { readonly name: 'pending'; readonly booking: Booking }
  /** Confirmed: exactly once for a booking. */
  | { readonly name: 'booked'; readonly booking: Booking }
  | { readonly name: 'rescheduled'; readonly booking: Booking }
  | { readonly name: 'cancelled'; readonly booking: Booking }
  | { readonly name: 'error'; readonly code: string };

/** A booking as a headless state machine. */
export interface BookingFlow {
  readonly state: FlowState;
  /** Calls back after every change, with the new state and the old. Returns what unsubscribes. */
  subscribe(listener: (state: FlowState, before: FlowState) => void): () => void;
  /** Calls back for every {@link FlowEvent}. Returns what unsubscribes. */
  listen(listener: (event: FlowEvent) => void): () => void;
  /** Loads booking type and first months in parallel. After `stop()`: resumes. */
  start(): void;
  /** Retries whatever failed: opening, a month, or a write whose answer was lost. */
  retry(): void;
  /** Invalidates cached availability and reloads it. */
  refresh(): void;
  /** Asks for the texts of the booking type again, after `locale` of the options has changed. Nothing else changes. */
  translate(): void;
  /**
   * The days from a date (`YYYY-MM-DD`, visitor's zone) up to another, without it; default: those of the shown month. What is not
   * loaded of their months is requested, and `loading` until then. Memoised per state.
   */
  days(from?: string, to?: string): readonly Day[];
  /** Free slots of a day (`YYYY-MM-DD`, visitor's zone), ascending. */
  slotsOf(day: string): readonly Slot[];
  /**
   * First loaded free slot at or after an instant (default: now), also of another length or host than the chosen one; `null` if there is
   * none. Sends no request, so where hosts are withheld, there is none of another choice.
   */
  nextSlot(after?: number, instead?: Instead): Slot | null;
  /** Whether an earlier or later month than the shown one can hold slots. */
  canShow(step: -1 | 1): boolean;
  /** Chooses what can be; what cannot stays as it was. As all that follows here, at once where the rest of the flow is loaded, which it is soon after `ready`, else in its turn. */
  choose(change: Partial<Choice>): void;
  /** Updates the draft. */
  type(change: Partial<Draft>): void;
  /** Goes on: from the questions to the times where the answers lead, from a chosen slot to the form; or, while a booking is moved, moves it. The reason is for the host. */
  proceed(reason?: string): void;
  /** Goes back, from the times, or a message in place of them, to the questions before them; the draft is kept. From a booking that is over without a payment: to choosing a slot for a new one. */
  back(): void;
  /** Validates and sends the form. */
  submit(): void;
  /** From `manage`, `pay` or `done`: goes to choosing a new slot. */
  reschedule(): void;
  /** From `manage`, `pay` or `done`: asks for confirmation; `cancel()` then cancels, with an optional reason. */
  askCancel(): void;
  cancel(reason?: string): void;
  /** Cancels timers, requests and subscriptions. */
  stop(): void;
}
