import type { BookingTypeSummary } from '@team-booking/contract/team';

/** Whether hosts of a booking type take turns, so that there is somebody to choose. */
export function takesTurns({ mode }: Pick<BookingTypeSummary, 'mode'>): boolean {
  return mode === 'round-robin' || mode === 'panel';
}
