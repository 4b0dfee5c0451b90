import { BookingStatus } from '../../booking.ts';

const ONE = `(${BookingStatus.enum.join('|')})`;

/** Statuses of bookings, separated by commas. */
export const BOOKING_STATUSES_PATTERN = `^${ONE}(,${ONE})*$`;
