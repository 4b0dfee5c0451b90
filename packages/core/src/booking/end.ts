import { factsOf, type Actor, type Cancelled, type Completed, type Confirmed, type NoShow } from './booking.ts';
import { refunds } from './decide.ts';
import { isOverdue, untilBefore } from './deadlines.ts';
import type { Before } from './table.ts';
import { changed, refuse, unchanged, type OutboxEffect, type Step } from './transition-result.ts';

/** Who cancels, and why. */
interface Cancelling {
  readonly by: Actor;
  readonly reason: string | null;
}

/**
 * Cancels a booking. The visitor may do so until the deadline of its policy, the team even after the
 * start. A payment is refunded before the start: to a visitor who cancels, if the policy says so.
 */
export function cancel(booking: Before<'cancel'>, { by, reason }: Cancelling, now: number): Step {
  const { start, policy } = booking;
  if (isOverdue(booking, now)) return refuse('too-late');
  if (by === 'visitor' && now >= untilBefore(start, policy.cancelUntil)) return refuse('too-late');
  const payment = booking.status === 'awaiting-payment' ? null : booking.payment;
  const confirmed = booking.status === 'confirmed';
  const cancelled: Cancelled = {
    ...factsOf(booking),
    status: 'cancelled',
    sequence: booking.sequence + (confirmed ? 1 : 0),
    cancelledAt: now,
    by,
    reason,
    payment,
  };
  const outbox: OutboxEffect[] = [{ kind: 'notify-cancelled' }];
  if (confirmed) outbox.push({ kind: 'calendar-remove', hosts: booking.hosts });
  if (now < untilBefore(start, by === 'visitor' ? policy.refundUntil : null)) outbox.push(...refunds(payment));
  return changed(cancelled, outbox);
}

/** A booking is over and has taken place. */
export function complete(booking: Before<'complete'>, _event: unknown, now: number): Step {
  return now < booking.end ? refuse('too-early') : changed(completed(booking));
}

/**
 * Records that somebody missed a booking; possible once it has started. If the attendee missed it, the turn is returned if the
 * pool's policy says so; a host who missed it has had their turn.
 */
export function miss(booking: Before<'miss'>, { who }: Pick<NoShow, 'who'>, now: number): Step {
  // Who missed it changes by `attend` only, as the turn may be given back already.
  if (booking.status === 'no-show') return booking.who === who ? unchanged(booking) : refuse('wrong-state');
  if (now < booking.start) return refuse('too-early');
  return changed({ ...factsOf(booking), status: 'no-show', who, payment: booking.payment });
}

/** Takes back that somebody missed a booking: it is over and has taken place, or goes on. A turn that was returned is taken again. */
export function attend(booking: Before<'attend'>, _event: unknown, now: number): Step {
  const { payment } = booking;
  return changed(now < booking.end ? { ...factsOf(booking), status: 'confirmed', payment } : completed(booking));
}

function completed(booking: Confirmed | NoShow): Completed {
  return { ...factsOf(booking), status: 'completed', payment: booking.payment };
}
