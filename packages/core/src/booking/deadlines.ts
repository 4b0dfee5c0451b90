import type { Booking } from './booking.ts';
import { blocksTime, isWaiting } from './status.ts';
import { MINUTE } from '../time/units.ts';

/** The instant some minutes before the start; `null` minutes = the start itself. */
export function untilBefore(start: number, minutes: number | null): number {
  return start - (minutes ?? 0) * MINUTE;
}

/** Whether the deadline for payment or approval has passed. The booking then counts as expired, whatever its status. */
export function isOverdue(booking: Booking, now: number): boolean {
  const waiting = booking.status === 'awaiting-payment' || booking.status === 'awaiting-approval';
  return waiting && now >= booking.expiresAt;
}

/** Whether the booking takes its hosts' time at an instant: like `blocksTime`, but never what is overdue. */
export function takesTime(booking: Booking, now: number): boolean {
  return blocksTime(booking.status) && !isOverdue(booking, now);
}

/** Until when the visitor may change a booking, in epoch milliseconds; `null`: never, or no longer. */
export interface Deadlines {
  readonly cancelUntil: number | null;
  readonly rescheduleUntil: number | null;
  /** Until when who cancels gets back what was paid; `null` also where nothing was. */
  readonly refundUntil: number | null;
}

/** The deadlines of a booking at an instant. */
export function deadlinesOf(booking: Booking, now: number): Deadlines {
  const open = (booking.status === 'confirmed' || isWaiting(booking.status)) && !isOverdue(booking, now);
  const { start, policy } = booking;
  const deadline = (minutes: number | null): number | null => {
    const until = untilBefore(start, minutes);
    return open && now < until ? until : null;
  };
  const paid = 'payment' in booking && booking.payment !== null;
  const refundBefore = Math.max(policy.refundUntil ?? 0, policy.cancelUntil ?? 0);
  return {
    cancelUntil: deadline(policy.cancelUntil),
    rescheduleUntil: deadline(policy.rescheduleUntil),
    refundUntil: paid ? deadline(refundBefore) : null,
  };
}
