import type { TeamBookingRow } from '@team-booking/contract/team';

/** A booking that may be moved. */
export interface Moved {
  readonly id: string;
  readonly visitor: string;
  readonly start: string;
  /** Minutes. */
  readonly duration: number;
  /** Id of its booking type. */
  readonly type: string;
  /** Ids of those who take part. */
  readonly hosts: readonly string[];
}

/** Of a booking, what moving it needs. */
export function movedOf(
  booking: Pick<TeamBookingRow, 'id' | 'attendee' | 'start' | 'end' | 'bookingType' | 'hosts'>,
): Moved {
  const { id, attendee, start, end, bookingType, hosts } = booking;
  return {
    id,
    visitor: attendee.name,
    start,
    duration: (Date.parse(end) - Date.parse(start)) / 60_000,
    type: bookingType.id,
    hosts: hosts.map((host) => host.id),
  };
}
