import type { Booking, BookingType } from '@team-booking/contract';
import type { FullView } from '../../view.ts';

/** "We write to ada@example.com."; empty where the backend does not say that it sends mail. */
export function mailed({ words }: FullView, { capabilities }: BookingType, { attendee }: Booking): string {
  return capabilities.includes('mail') ? words.mailed(attendee.email) : '';
}
