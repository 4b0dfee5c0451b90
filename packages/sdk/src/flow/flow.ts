import type { Booking } from '@team-booking/contract';
import type { BookingBackend, ManageAccess } from '../backend.ts';
import type { Environment } from '../environment.ts';
import type { Choice, Day, Draft, FlowState } from './state.ts';
import type { Slot } from '../availability/slot.ts';

/** What a flow is made of. */
export interface FlowOptions {
  backend: BookingBackend;
  /** The booking type's slug. */
  slug: string;
  /** A booking to manage instead of making a new one. */
  booking?: ManageAccess;
  /** IANA zone times are shown in. Default: the runtime's. A type's `timeZoneLock` outranks it. */
  timeZone?: string;
  /** BCP 47; sent along when booking. Default: `en`. */
  locale?: string;
  /** Minutes; default: the type's. */
  duration?: number;
  /** Month to open on, `YYYY-MM`. Default: the month of the first free time. */
  month?: string;
  /** Time to open on, ISO 8601. */
  start?: string;
  /** Requested host's id. */
  host?: string;
  /** What is known of the visitor already. */
  prefill?: Partial<Draft>;
  /** Carried along with the booking, e.g. campaign parameters. */
  metadata?: Record<string, string>;
  /** The present, epoch milliseconds. Default: the runtime's clock. */
  now?: () => number;
  /** Makes idempotency keys of 1 to 255 visible ASCII characters. Default: 128 random bits in hexadecimal. */
  key?: () => string;
  /** Timers and what the page reports. Default: those of the runtime. */
  environment?: Environment;
}

/** Things that happened once, for who embeds the flow. */
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

/** The way of a booking as a headless state machine. */
export interface BookingFlow {
  readonly state: FlowState;
  /** Calls back after every change, with the new state and the old. Returns what ends that. */
  subscribe(listener: (state: FlowState, before: FlowState) => void): () => void;
  /** Calls back for everything in {@link FlowEvent}. Returns what ends that. */
  listen(listener: (event: FlowEvent) => void): () => void;
  /** Asks for what is needed first: booking type and first months in parallel. Again after `stop()`: goes on where it was. */
  start(): void;
  /** Tries again whatever failed: loading, a month, or a write whose answer was lost. */
  retry(): void;
  /** Throws cached availability away and asks again. */
  refresh(): void;
  /** The days of the shown month, in order. Cheap: computed once per state. */
  days(): readonly Day[];
  /** Free times of a day (`YYYY-MM-DD`, visitor's zone), ascending. */
  slotsOf(day: string): readonly Slot[];
  /** First free time at or after an instant (default: now) in what is loaded; `null` if none is known. */
  nextSlot(after?: number): Slot | null;
  /** Whether an earlier or later month than the shown one can hold times. */
  canShow(step: -1 | 1): boolean;
  choose(change: Partial<Choice>): void;
  /** Keeps what is typed. */
  type(change: Partial<Draft>): void;
  /** On to the form with the chosen time, or, while moving a booking, moves it; the reason is for the host. */
  proceed(reason?: string): void;
  /** Back to choosing; what is typed stays. */
  back(): void;
  /** Sends the form. */
  submit(): void;
  /** From `manage` or `done`: choose a new time. */
  reschedule(): void;
  /** From `manage` or `done`: ask whether to cancel; from there: cancel with an optional reason. */
  askCancel(): void;
  cancel(reason?: string): void;
  /** Ends timers, requests and subscriptions. */
  stop(): void;
}
