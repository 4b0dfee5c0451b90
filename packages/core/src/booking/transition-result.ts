import type { Booking, Payment } from './booking.ts';

/** Effects inside the same transaction as the new state. */
export type WithinEffect =
  | 'take-time'
  | 'move-time'
  | 'release-time'
  /** The record of the assignment is voided: `voidRecord`. */
  | 'void-assignment'
  /** The same by the policy of the pool: `voidAfterStart`. */
  | 'void-assignment-after-start'
  /** A record that was voided by that policy is decided again, with the same hosts. */
  | 'restore-assignment';

/** Notifications to visitors and hosts. */
export type Notification =
  | 'notify-awaiting-payment'
  | 'notify-awaiting-approval'
  | 'notify-confirmed'
  | 'notify-rescheduled'
  | 'notify-reassigned'
  | 'notify-updated'
  | 'notify-cancelled'
  | 'notify-declined'
  | 'notify-expired';

/**
 * Effects to be delivered once the new state is committed. Webhooks are not listed: every change has one.
 *
 * Delivered at least once, so a refund has to be made under the payment's reference as its idempotency key.
 */
export type OutboxEffect =
  | { readonly kind: Notification }
  /** The event in these hosts' calendars is created or updated, or removed. */
  | { readonly kind: 'calendar-write' | 'calendar-remove'; readonly hosts: readonly string[] }
  | { readonly kind: 'refund'; readonly payment: Payment }
  /** A payment was received after its booking had expired: `reseat` if the time is still free, else refund. */
  | { readonly kind: 'reseat-or-refund'; readonly payment: Payment };

/** A new state, with its effects. */
export interface Changed<To extends Booking = Booking> {
  readonly kind: 'changed';
  readonly booking: To;
  readonly within: readonly WithinEffect[];
  readonly outbox: readonly OutboxEffect[];
}

/** The event changes nothing, as it took effect before: an idempotent replay. */
export interface Unchanged {
  readonly kind: 'unchanged';
  readonly booking: Booking;
}

/** Why an event cannot happen. The first three are problem codes of the contract. */
export type TransitionRefusalCode = 'too-late' | 'hosts-fixed' | 'wrong-state' | 'too-early';

/** The event cannot happen; nothing changes. */
export interface TransitionRefused {
  readonly kind: 'refused';
  readonly code: TransitionRefusalCode;
  /** The reason and the remedy. */
  readonly detail: string;
}

export type Transition = Changed | Unchanged | TransitionRefused;

/** A transition as an event's own function knows it: what happens within the transaction follows from the states. */
export type Step = Omit<Changed, 'within'> | Unchanged | TransitionRefused;

const DETAILS: Readonly<Record<TransitionRefusalCode, string>> = {
  'too-late': 'It is too late for this change. Ask the team.',
  'hosts-fixed': 'The hosts of this booking are fixed. Keep them, or book anew.',
  'wrong-state': 'The booking is in a state that does not allow this. Load it again and look at its status.',
  'too-early': 'It is too early for this. Try again once the time has come.',
};

export function refuse(code: TransitionRefusalCode): TransitionRefused {
  return { kind: 'refused', code, detail: DETAILS[code] };
}

export function unchanged(booking: Booking): Unchanged {
  return { kind: 'unchanged', booking };
}

export function changed(booking: Booking, outbox: readonly OutboxEffect[] = []): Omit<Changed, 'within'> {
  return { kind: 'changed', booking, outbox };
}
