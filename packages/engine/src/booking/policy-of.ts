import type { BookingPolicy } from '@team-booking/core/booking';
import { seatsOf } from '../team/seats.ts';
import type { BookingTypeConfig } from '../config/team-config.ts';

/** The policy of a type's bookings. A booking keeps it when the type changes. */
export function policyOf(type: BookingTypeConfig): BookingPolicy {
  return {
    cancelUntil: type.policy.cancelUntil,
    rescheduleUntil: type.policy.rescheduleUntil,
    refundUntil: type.payment?.refundUntil ?? null,
    approval: type.approval,
    hosts: seatsOf(type).rotating > 0 ? 'rotating' : type.policy.replaceable ? 'replaceable' : 'fixed',
  };
}
