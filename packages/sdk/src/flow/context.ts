import type { BookingType } from '@team-booking/contract';
import type { AvailabilityQuery, ManageAccess } from '../backend.ts';
import type { Months } from '../availability/months.ts';
import type { FlowEvent, FlowOptions } from './flow.ts';
import type { Attempt } from './write/attempt.ts';
import type { FlowState, Step } from './state.ts';

/** What the stages of a flow share. */
export interface FlowContext {
  readonly options: FlowOptions;
  readonly months: Months;
  state: FlowState;
  /** `null` until it is known. */
  type: BookingType | null;
  /** The booking that is managed, moved or was just made. */
  access: ManageAccess | undefined;
  /** Whether the first times are still waited for. */
  opening: boolean;
  /** Whether to open on the month of the first free time, or on the one that was named. */
  toFirstFree: boolean;
  /** Whether the chosen time was carried over to a choice whose times are not known yet. */
  unverified?: boolean;
  /** A write that was sent and whose outcome is not known. */
  attempt?: Attempt | null;
  /** Ids of bookings that were reported as booked, and `ready` once that was. */
  readonly emitted: Set<string>;
  /** The booking that availability is asked for, while one is moved. */
  scope?: Pick<AvailabilityQuery, 'booking' | 'anyone'>;
  /** When availability was last answered, epoch milliseconds of the runtime. */
  answeredAt?: number;
  /** Aborted when the flow stops; a new one when it starts again. */
  signal: AbortSignal;
  /** The present, epoch milliseconds; never before what a backend has answered, as a visitor's clock may be slow. */
  now: () => number;
  /** As `Environment.after`; ended by `stop()`. */
  after: (milliseconds: number, run: () => void) => () => void;
  askType: () => Promise<BookingType>;
  set: (patch: Partial<FlowState>) => void;
  /** Sets the step, and tells so if it is another one. */
  go: (step: Step, patch?: Partial<FlowState>) => void;
  emit: (event: FlowEvent) => void;
  /** There is something to see: tells so once, and then listens to what happens around. */
  ready: () => void;
  /** Reports a failure: as the step while nothing is shown yet, else beside it. */
  fail: (error: unknown) => void;
  /** Shows the first slots, or the booking that is managed. */
  begin: () => void;
}
