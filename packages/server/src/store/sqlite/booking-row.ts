import type { BookingRow } from '../rows.ts';
import type { Row } from './connection.ts';

/** Columns of `booking` after `team`, in the order of {@link bookingValues}. */
export const BOOKING_COLUMNS = [
  'id',
  'type',
  'status',
  'start_ms',
  'end_ms',
  'time_zone',
  'locale',
  'hosts',
  'owner',
  'attendee',
  'guests',
  'answers',
  'location',
  'consent',
  'metadata',
  'reason',
  'waits_until_ms',
  'token_version',
  'sequence',
  'created_ms',
  'changed_ms',
] as const;

/** A booking's values for {@link BOOKING_COLUMNS}. */
export function bookingValues(booking: BookingRow): (string | number | null)[] {
  return [
    booking.id,
    booking.type,
    booking.status,
    booking.start,
    booking.end,
    booking.timeZone,
    booking.locale,
    JSON.stringify(booking.hosts),
    booking.owner,
    JSON.stringify(booking.attendee),
    JSON.stringify(booking.guests),
    JSON.stringify(booking.answers),
    booking.location && JSON.stringify(booking.location),
    booking.consent && JSON.stringify(booking.consent),
    JSON.stringify(booking.metadata),
    booking.reason,
    booking.waitsUntil,
    booking.tokenVersion,
    booking.sequence,
    booking.createdAt,
    booking.changedAt,
  ];
}

/** A stored booking. */
export function bookingOf(row: Row): BookingRow {
  const json = (column: string) => JSON.parse(row[column] as string);
  return {
    id: row['id'] as string,
    type: row['type'] as string,
    status: row['status'] as BookingRow['status'],
    start: row['start_ms'] as number,
    end: row['end_ms'] as number,
    timeZone: row['time_zone'] as string,
    locale: row['locale'] as string,
    hosts: json('hosts'),
    owner: row['owner'] as string | null,
    attendee: json('attendee'),
    guests: json('guests'),
    answers: json('answers'),
    location: row['location'] === null ? null : json('location'),
    consent: row['consent'] === null ? null : json('consent'),
    metadata: json('metadata'),
    reason: row['reason'] as string | null,
    waitsUntil: row['waits_until_ms'] as number | null,
    tokenVersion: row['token_version'] as number,
    sequence: row['sequence'] as number,
    createdAt: row['created_ms'] as number,
    changedAt: row['changed_ms'] as number,
  };
}
