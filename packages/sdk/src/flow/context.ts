import type { BookingType } from '@team-booking/contract';
import type { AvailabilityQuery, HoldOutcome, ManageAccess } from '../backend.ts';
import type { Months } from '../availability/months.ts';
import type { FlowEvent, FlowOptions } from './flow.ts';
import type { Held } from './book/held.ts';
import type { Slot } from '../availability/slot.ts';
import type { Attempt } from './write/attempt.ts';
import type { FlowState, Step } from './state.ts';

/** Everything the stages of a flow share. */
export interface FlowContext {
  readonly options: FlowOptions;
  readonly months: Months;
  state: FlowState;
  /** `null` until it is known. */
  type: BookingType | null;
  /** The booking that is managed, moved or was just made. */
  access: ManageAccess | undefined;
  /** Whether the first slots are still loading. */
  opening: boolean;
  /** Whether to open on the month of the first free slot rather than on a named one. */
  toFirstFree: boolean;
  /** Whether the chosen slot was carried over to a choice whose slots are not loaded yet. */
  unverified?: boolean;
  /** A write that was sent and whose outcome is unknown. */
  attempt?: Attempt | null;
  /** What is held for this visitor: to them it is free. */
  held?: Held | undefined;
  /** The slot that could not be held, or whose hold has expired. */
  unheld?: { readonly slot: Slot; readonly expired?: true } | undefined;
  /** A hold whose answer was lost, and what repeats its request with the same key. */
  lost?: { readonly slot: Slot; readonly again: () => Promise<HoldOutcome> } | undefined;
  /** Settled once the hold is in line with the form. */
  holding?: Promise<void> | undefined;
  /** Cancels the timers of the hold. */
  unhold?: () => void;
  /** Id of the booking that was just made: only its `booked` is emitted. */
  made?: string;
  /** Cancels the next look at a booking that waits for its payment. */
  unwatch?: () => void;
  /** Ids of bookings whose `booked` was emitted, and `ready` once that was. */
  readonly emitted: Set<string>;
  /** What lets the visitor book: a link, and where their answers before the times led. */
  entry: Pick<AvailabilityQuery, 'link' | 'route'>;
  /** Ids of the hosts to whom alone the answers before the times led. */
  led?: readonly string[] | undefined;
  /** What type and availability are requested with: the entry, or the booking that is managed or moved. */
  scope?: Omit<AvailabilityQuery, 'from' | 'to'>;
  /** Ends the subscription to live changes. */
  unhear?: (() => void) | undefined;
  /** When availability was last received, epoch milliseconds of the runtime. */
  answeredAt?: number;
  /** Aborted when the flow stops; a new one when it starts again. */
  signal: AbortSignal;
  /** The present, epoch milliseconds; corrected by the backend's clock, as a visitor's clock may be slow. */
  now: () => number;
  /** As `Environment.after`; cancelled by `stop()`. */
  after: (milliseconds: number, run: () => void) => () => void;
  askType: () => Promise<BookingType>;
  set: (patch: Partial<FlowState>) => void;
  /** Sets the step, and emits `step` if its name changed. */
  go: (step: Step, patch?: Partial<FlowState>) => void;
  emit: (event: FlowEvent) => void;
  /** Emits `ready` once, then subscribes to live changes. */
  ready: () => void;
  /** Reports a failure: as the step while nothing is shown yet, else beside it. */
  fail: (error: unknown) => void;
  /** Asks the questions of a booking type before its times. */
  ask: (bookingType: BookingType) => void;
  /** Shows the first slots, or the booking that is managed. */
  begin: () => void;
}
