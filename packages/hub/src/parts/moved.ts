import type { TeamBookingRow } from '@team-booking/contract/team';
import type { Span } from './free-times/times-of.ts';

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
  /** When one of them is about to be out, although they are free still. Default: never. */
  readonly without?: Span;
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
