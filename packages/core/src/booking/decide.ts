import { factsOf, type Confirmed, type Declined, type Expired, type Payment } from './booking.ts';
import { confirmedEffects } from './book.ts';
import { isOverdue } from './deadlines.ts';
import type { Before } from './table.ts';
import { changed, refuse, type OutboxEffect, type Step } from './transition-result.ts';

/** The team approves a booking that waits for it. */
export function approve(booking: Before<'approve'>, _event: unknown, now: number): Step {
  if (isOverdue(booking, now)) return refuse('too-late');
  const confirmed: Confirmed = { ...factsOf(booking), status: 'confirmed', payment: booking.payment };
  return changed(confirmed, confirmedEffects(booking.hosts));
}

/** The team declines a booking that waits for approval; what was paid is refunded. */
export function decline(booking: Before<'decline'>, { reason }: { readonly reason: string | null }, now: number): Step {
  const { payment } = booking;
  const declined: Declined = { ...factsOf(booking), status: 'declined', declinedAt: now, reason, payment };
  return changed(declined, [{ kind: 'notify-declined' }, ...refunds(payment)]);
}

/** Expires a booking that has waited too long; what was paid is refunded. */
export function expire(booking: Before<'expire'>, _event: unknown, now: number): Step {
  if (!isOverdue(booking, now)) return refuse('too-early');
  const payment = booking.status === 'awaiting-approval' ? booking.payment : null;
  const expired: Expired = { ...factsOf(booking), status: 'expired', expiredAt: now, payment, paidLate: false };
  return changed(expired, [{ kind: 'notify-expired' }, ...refunds(payment)]);
}

/** A refund, if there is something to be refunded. */
export function refunds(payment: Payment | null): readonly OutboxEffect[] {
  return payment ? [{ kind: 'refund', payment }] : [];
}
