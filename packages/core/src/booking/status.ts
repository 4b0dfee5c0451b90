/** Where a booking stands, in the words of the contract. */
export type BookingStatus =
  | 'awaiting-payment'
  | 'awaiting-approval'
  | 'confirmed'
  | 'cancelled'
  | 'declined'
  | 'expired'
  | 'completed'
  | 'no-show';

/** Every status, in the order a booking may go through them. */
export const BOOKING_STATUSES = [
  'awaiting-payment',
  'awaiting-approval',
  'confirmed',
  'cancelled',
  'declined',
  'expired',
  'completed',
  'no-show',
] as const satisfies readonly BookingStatus[];

/**
 * Whether a booking of this status takes its hosts' time and counts for limits. What waits does so like what is
 * confirmed, until it expires; what took place has taken the time, and so has a booking somebody missed.
 */
export function blocksTime(status: BookingStatus): boolean {
  switch (status) {
    case 'awaiting-payment':
    case 'awaiting-approval':
    case 'confirmed':
    case 'completed':
    case 'no-show':
      return true;
    case 'cancelled':
    case 'declined':
    case 'expired':
      return false;
  }
}

/** Whether a booking of this status may yet become confirmed. Such a booking expires. */
export function isWaiting(status: BookingStatus): status is 'awaiting-payment' | 'awaiting-approval' {
  return status === 'awaiting-payment' || status === 'awaiting-approval';
}
