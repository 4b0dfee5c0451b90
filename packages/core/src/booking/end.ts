import { factsOf, type Actor, type Booking, type Cancelled, type Completed, type NoShow } from './booking.ts';
import { refunds } from './decide.ts';
import { isOverdue, untilBefore } from './deadlines.ts';
import { changed, refuse, unchanged, type OutboxEffect, type Transition } from './transition-result.ts';

/**
 * Cancels a booking. The visitor may do so until the deadline of its policy, the team even after the
 * start. A payment is refunded before the start: to a visitor who cancels, if the policy says so.
 */
export function cancel(booking: Booking, by: Actor, reason: string | null, now: number): Transition {
  switch (booking.status) {
    case 'cancelled':
      return unchanged(booking);
    case 'awaiting-payment':
    case 'awaiting-approval':
    case 'confirmed': {
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
      return changed(
        cancelled,
        ['release-time', now < start ? 'void-assignment' : 'void-assignment-after-start'],
        outbox,
      );
    }
    case 'completed':
    case 'no-show':
      return refuse('too-late');
    case 'declined':
    case 'expired':
      return refuse('wrong-state');
  }
}

/** A booking is over and has taken place. */
export function complete(booking: Booking, now: number): Transition {
  if (booking.status === 'completed') return unchanged(booking);
  if (booking.status !== 'confirmed') return refuse('wrong-state');
  if (now < booking.end) return refuse('too-early');
  const completed: Completed = { ...factsOf(booking), status: 'completed', payment: booking.payment };
  return changed(completed, []);
}

/**
 * Records that somebody missed a booking; possible once it has started. If the attendee missed it, the turn is returned if the
 * pool's policy says so; a host who missed it has had their turn.
 */
export function miss(booking: Booking, who: NoShow['who'], now: number): Transition {
  if (booking.status === 'no-show' && booking.who === who) return unchanged(booking);
  if (booking.status !== 'confirmed' && booking.status !== 'completed') return refuse('wrong-state');
  if (now < booking.start) return refuse('too-early');
  const missed: NoShow = { ...factsOf(booking), status: 'no-show', who, payment: booking.payment };
  return changed(missed, who === 'attendee' ? ['void-assignment-after-start'] : []);
}
