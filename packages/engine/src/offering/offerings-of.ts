import type { Offering } from '@team-booking/core/assignment';
import type { BookingTypeConfig } from '../config/team-config.ts';
import { seatsOf } from '../team/seats.ts';

/** What a type's pool hides of the times that its hosts can take; nothing where no seat rotates. */
export function offeringsOf(type: BookingTypeConfig): readonly Exclude<Offering, { kind: 'combined' }>[] {
  const { offering = 'all', maxLead = null } = type;
  if (seatsOf(type).rotating === 0) return [];
  return [
    ...(offering === 'next-host' ? [{ kind: 'next-host' } as const] : []),
    ...(maxLead === null ? [] : [{ kind: 'max-lead', maxLead } as const]),
  ];
}

/** Whether a type's pool hides anything. */
export function hidesTimes(type: BookingTypeConfig): boolean {
  return offeringsOf(type).length > 0;
}
