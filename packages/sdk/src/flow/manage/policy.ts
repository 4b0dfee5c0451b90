import type { Booking } from '@team-booking/contract';

/** Whether a visitor may still cancel a booking. @param now epoch milliseconds */
export function mayCancel({ status, policy }: Booking, now: number): boolean {
  return isOpen(status) && policy.cancelUntil !== null && now < Date.parse(policy.cancelUntil);
}

/** Whether a visitor may still move a booking. @param now epoch milliseconds */
export function mayReschedule({ status, policy }: Booking, now: number): boolean {
  return isOpen(status) && policy.rescheduleUntil !== null && now < Date.parse(policy.rescheduleUntil);
}

function isOpen(status: Booking['status']): boolean {
  return status === 'confirmed' || status === 'awaiting-payment' || status === 'awaiting-approval';
}
