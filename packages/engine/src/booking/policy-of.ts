import type { BookingPolicy } from '@team-booking/core/booking';
import { seatsOf } from '../team/seats.ts';
import type { BookingTypeConfig } from '../config/team-config.ts';

/** What may be done to bookings of a type. It stays with a booking when the type changes. */
export function policyOf(type: BookingTypeConfig): BookingPolicy {
  return {
    cancelUntil: type.policy.cancelUntil,
    rescheduleUntil: type.policy.rescheduleUntil,
    refundUntil: null,
    approval: type.approval,
    hosts: seatsOf(type).rotating > 0 ? 'rotating' : 'fixed',
  };
}
