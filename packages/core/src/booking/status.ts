/** The status of a booking, as in the contract. */
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
 * Whether a booking of this status takes its hosts' time and counts for limits. Waiting bookings do so like
 * confirmed ones, until they expire; past bookings have taken the time, also those that somebody missed.
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
