import { factsOf, type Expired, type Payment } from './booking.ts';
import { settled } from './book.ts';
import { isOverdue } from './deadlines.ts';
import { refunds } from './decide.ts';
import type { Before } from './table.ts';
import { changed, refuse, unchanged, type Step } from './transition-result.ts';

/**
 * Records a payment. A waiting booking proceeds; an expired one keeps the payment and has to be seated again
 * or refunded; in every other state the payment is refunded. No payment is lost, and a second message about
 * the same payment changes nothing.
 */
export function pay(booking: Before<'pay'>, { payment }: { readonly payment: Payment }, now: number): Step {
  if (booking.status === 'awaiting-payment') {
    if (isOverdue(booking, now)) {
      const expired: Expired = { ...factsOf(booking), status: 'expired', expiredAt: now, payment, paidLate: true };
      return changed(expired, [{ kind: 'reseat-or-refund', payment }]);
    }
    const next = settled(factsOf(booking), payment);
    return changed(next.booking, next.outbox);
  }
  if (booking.payment && isSame(booking.payment, payment)) return unchanged(booking);
  if (booking.payment) return changed(booking, refunds(payment));
  switch (booking.status) {
    case 'expired':
      return changed({ ...booking, payment, paidLate: true }, [{ kind: 'reseat-or-refund', payment }]);
    case 'cancelled':
    case 'declined':
      return changed({ ...booking, payment }, refunds(payment));
    case 'awaiting-approval':
    case 'confirmed':
    case 'completed':
    case 'no-show':
      return changed(booking, refunds(payment));
  }
}

/** Seats an expired booking again after a late payment. The caller has checked that the time is free. */
export function reseat(booking: Before<'reseat'>, { hosts }: { readonly hosts: readonly string[] }, now: number): Step {
  if (!booking.paidLate) return refuse('wrong-state');
  if (now >= booking.start) return refuse('too-late');
  const next = settled({ ...factsOf(booking), hosts }, booking.payment);
  return changed(next.booking, next.outbox);
}

/** Gives a late payment back, as the booking cannot be seated again. What is settled either way stays so. */
export function refund(booking: Before<'refund'>): Step {
  if (!booking.paidLate) return booking.payment ? unchanged(booking) : refuse('wrong-state');
  return changed({ ...booking, paidLate: false }, refunds(booking.payment));
}

function isSame(a: Payment, b: Payment): boolean {
  return a.provider === b.provider && a.reference === b.reference;
}
