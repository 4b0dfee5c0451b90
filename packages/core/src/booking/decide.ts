import { factsOf, type Booking, type Confirmed, type Declined, type Expired, type Payment } from './booking.ts';
import { confirmedEffects } from './book.ts';
import { isOverdue } from './deadlines.ts';
import { changed, refuse, unchanged, type OutboxEffect, type Transition } from './transition-result.ts';

/** The team approves a booking that waits for it. */
export function approve(booking: Booking, now: number): Transition {
  switch (booking.status) {
    case 'awaiting-approval': {
      if (isOverdue(booking, now)) return refuse('too-late');
      const confirmed: Confirmed = { ...factsOf(booking), status: 'confirmed', payment: booking.payment };
      return changed(confirmed, [], confirmedEffects(booking.hosts));
    }
    case 'confirmed':
      return unchanged(booking);
    case 'expired':
      return refuse('too-late');
    case 'awaiting-payment':
    case 'cancelled':
    case 'declined':
    case 'completed':
    case 'no-show':
      return refuse('wrong-state');
  }
}

/** The team declines a booking that waits for approval; what was paid is refunded. */
export function decline(booking: Booking, reason: string | null, now: number): Transition {
  if (booking.status === 'declined') return unchanged(booking);
  if (booking.status !== 'awaiting-approval') return refuse('wrong-state');
  const { payment } = booking;
  const declined: Declined = { ...factsOf(booking), status: 'declined', declinedAt: now, reason, payment };
  return changed(declined, ['release-time', 'void-assignment'], [{ kind: 'notify-declined' }, ...refunds(payment)]);
}

/** Expires a booking that has waited too long; what was paid is refunded. */
export function expire(booking: Booking, now: number): Transition {
  switch (booking.status) {
    case 'awaiting-payment':
    case 'awaiting-approval': {
      if (!isOverdue(booking, now)) return refuse('too-early');
      const payment = booking.status === 'awaiting-approval' ? booking.payment : null;
      const expired: Expired = { ...factsOf(booking), status: 'expired', expiredAt: now, payment, paidLate: false };
      return changed(expired, ['release-time', 'void-assignment'], [{ kind: 'notify-expired' }, ...refunds(payment)]);
    }
    case 'expired':
      return unchanged(booking);
    case 'confirmed':
    case 'cancelled':
    case 'declined':
    case 'completed':
    case 'no-show':
      return refuse('wrong-state');
  }
}

/** A refund, if there is something to be refunded. */
export function refunds(payment: Payment | null): readonly OutboxEffect[] {
  return payment ? [{ kind: 'refund', payment }] : [];
}
