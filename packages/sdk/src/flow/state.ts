import type { Booking, BookingType, FieldError, RouteAnswer } from '@team-booking/contract';
import type { Slot } from '../availability/slot.ts';
import type { BackendErrorCode } from '../backend-error.ts';

/** Why something cannot be shown or done, for a view to put into words. */
export interface Failure {
  readonly code: BackendErrorCode | 'unknown';
  /** For developers: what happened, and the remedy. */
  readonly message: string;
  /** Whether trying again may help. */
  readonly retry: boolean;
  /** The backend's own code, e.g. `too-late`; see the contract's table of problem codes. */
  readonly problem?: string;
}

/** What is wrong with a field, for a view to put into words. Absent where only the backend's own words are known. */
export type FormErrorCode = 'required' | 'email' | 'url' | 'number' | 'date' | 'option' | 'too-long' | 'too-many';

/**
 * A field to correct. `pointer` is a JSON pointer into the booking request: `/attendee/name`, `/attendee/email`,
 * `/attendee/phone`, `/guests/0/email`, `/answers/{field id}` (`~` and `/` in an id escaped as `~0` and `~1`), `/location` (none
 * chosen), `/location/phone`, `/location/address`, `/consent`.
 */
export interface FormError extends FieldError {
  readonly code?: FormErrorCode;
}

/** The content of the form. Kept when the visitor goes back, a slot is taken, or the connection is lost. */
export interface Draft {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly guests: readonly string[];
  readonly answers: Readonly<Record<string, string | boolean | readonly string[]>>;
  /** Id of the chosen location; empty until one is chosen. */
  readonly location: string;
  /** Phone number or address that the location asks for. */
  readonly locationDetail: string;
  readonly consent: boolean;
}

/** What the visitor is choosing. */
export interface Choice {
  /** Shown month, `YYYY-MM`, in the visitor's time zone. */
  readonly month: string;
  /** Chosen day, `YYYY-MM-DD`, in the visitor's time zone. */
  readonly day: string | null;
  readonly slot: Slot | null;
  /** Minutes. */
  readonly duration: number;
  /** IANA zone in which slots are shown. */
  readonly timeZone: string;
  /** A requested host's id. */
  readonly host: string | null;
  /** While a booking is moved: any host will do. */
  readonly anyone: boolean;
}

/** Another length or host than the chosen one. */
export type Instead = Partial<Pick<Choice, 'duration' | 'host'>>;

/** One day of a month that is shown. */
export interface Day {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** How many slots are free. */
  readonly free: number;
  /** `free`, or why no slot is. */
  readonly why: 'free' | 'full' | 'past' | 'beyond' | 'loading';
}

/** The present step, a tagged union: each step has only its own members. */
export type Step =
  /** Nothing is loaded yet: show a skeleton of the final size. */
  | { readonly name: 'loading' }
  /** The booking type (or booking) could not be shown at all. */
  | { readonly name: 'failed'; readonly failure: Failure }
  /** Answering the questions before the times. */
  | {
      readonly name: 'route';
      readonly bookingType: BookingType;
      /** Validation errors by JSON pointer, `/answers/{field id}`; empty until the visitor asked for times. */
      readonly errors: readonly FormError[];
      readonly asked: Asked;
    }
  /** Choosing a day and a slot, for a new booking or to move `moving`. */
  | {
      readonly name: 'pick';
      readonly bookingType: BookingType;
      readonly moving: Booking | null;
      /** The chosen slot was taken meanwhile; `nearest` are the nearest free ones. */
      readonly taken: { readonly slot: Slot; readonly nearest: readonly Slot[] } | null;
    }
  /** Filling the form. */
  | {
      readonly name: 'details';
      readonly bookingType: BookingType;
      readonly slot: Slot;
      /** Validation errors by JSON pointer into the request; empty until submitted. */
      readonly errors: readonly FormError[];
      readonly taken: { readonly slot: Slot; readonly nearest: readonly Slot[] } | null;
      /** Until when the slot is held for this visitor, epoch milliseconds; `ending` in the last two minutes. Absent where it is not held. */
      readonly hold?: { readonly until: number; readonly ending: boolean } | undefined;
    }
  /** Booked, moved or requested, just now; a booking that waits for its payment is in `pay`. */
  | {
      readonly name: 'done';
      readonly bookingType: BookingType;
      readonly booking: Booking;
      readonly how: 'booked' | 'rescheduled';
    }
  /** Waiting for the payment of a booking, just made or opened by its manage link; also once it is over without one: then its status is e.g. `expired`. */
  | {
      readonly name: 'pay';
      readonly bookingType: BookingType;
      readonly booking: Booking;
      /** `checking` since the visitor came back, whose payment may be on its way; `unpaid` if none has arrived within seconds. */
      readonly check: 'waiting' | 'checking' | 'unpaid';
    }
  /** Looking at an existing booking by its manage link. */
  | { readonly name: 'manage'; readonly bookingType: BookingType; readonly booking: Booking }
  /** Confirming a cancellation. */
  | { readonly name: 'cancel'; readonly bookingType: BookingType; readonly booking: Booking }
  | { readonly name: 'cancelled'; readonly bookingType: BookingType; readonly booking: Booking };

/** What became of the answers before the times. */
export type Asked =
  /** They were not sent yet. */
  | { readonly name: 'not' }
  /** Sent, waiting where they lead. */
  | { readonly name: 'sending' }
  /** They lead to no times, but to these words of the team. */
  | ({ readonly name: 'message' } & Pick<Extract<RouteAnswer, { kind: 'message' }>, 'text' | 'link'>)
  | { readonly name: 'failed'; readonly failure: Failure };

/** Questions before the times that were answered, and led on. */
export interface Routed {
  /** The type that asked them. */
  readonly bookingType: BookingType;
  /** Why they led there, in the team's words. */
  readonly text?: string;
}

/** The state of a write. */
export type Writing =
  | { readonly name: 'idle' }
  /** Sent, waiting for the answer. `slow` after two seconds. */
  | { readonly name: 'sending'; readonly what: 'book' | 'reschedule' | 'cancel'; readonly slow: boolean }
  /** No answer was received. Retried with the same idempotency key, automatically and by `retry()`. */
  | { readonly name: 'lost'; readonly what: 'book' | 'reschedule' | 'cancel'; readonly attempts: number }
  /** Refused or failed for good, e.g. too late to cancel. */
  | { readonly name: 'refused'; readonly what: 'book' | 'reschedule' | 'cancel'; readonly failure: Failure };

/** All that a view needs. Immutable: every change makes a new object. */
export interface FlowState {
  readonly step: Step;
  readonly choice: Choice;
  readonly draft: Draft;
  readonly writing: Writing;
  /** Questions that were answered on the way to the times, in order; the last of them are what `back()` leads to. */
  readonly routed: readonly Routed[];
  /** Loading state of the shown month's slots: a view shows the skeleton, the days, or a retry button. */
  readonly slots:
    | { readonly name: 'loading' }
    | { readonly name: 'ready' }
    | { readonly name: 'failed'; readonly failure: Failure };
}
