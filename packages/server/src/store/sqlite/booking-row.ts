import type { BookingRow } from '@team-booking/engine';
import type { Row } from './connection.ts';

/** Columns of `booking` after `team`, in the order of {@link bookingValues}. */
export const BOOKING_COLUMNS = [
  'id',
  'type',
  'status',
  'start_ms',
  'end_ms',
  'waits_until_ms',
  'state',
  'time_zone',
  'locale',
  'owner',
  'attendee',
  'guests',
  'answers',
  'location',
  'consent',
  'metadata',
  'move_reason',
  'token_version',
  'created_ms',
  'changed_ms',
] as const;

/** A booking's values for {@link BOOKING_COLUMNS}. */
export function bookingValues(booking: BookingRow): (string | number | null)[] {
  const { state } = booking;
  const waiting = state.status === 'awaiting-payment' || state.status === 'awaiting-approval';
  return [
    state.id,
    booking.type,
    state.status,
    state.start,
    state.end,
    waiting ? state.expiresAt : null,
    JSON.stringify(state),
    booking.timeZone,
    booking.locale,
    booking.owner,
    JSON.stringify(booking.attendee),
    JSON.stringify(booking.guests),
    JSON.stringify(booking.answers),
    booking.location && JSON.stringify(booking.location),
    booking.consent && JSON.stringify(booking.consent),
    JSON.stringify(booking.metadata),
    booking.moveReason,
    booking.tokenVersion,
    booking.createdAt,
    booking.changedAt,
  ];
}

/** A stored booking. */
export function bookingOf(row: Row): BookingRow {
  const json = (column: string) => JSON.parse(row[column] as string);
  return {
    state: json('state'),
    type: row['type'] as string,
    timeZone: row['time_zone'] as string,
    locale: row['locale'] as string,
    owner: row['owner'] as string | null,
    attendee: json('attendee'),
    guests: json('guests'),
    answers: json('answers'),
    location: row['location'] === null ? null : json('location'),
    consent: row['consent'] === null ? null : json('consent'),
    metadata: json('metadata'),
    moveReason: row['move_reason'] as string | null,
    tokenVersion: row['token_version'] as number,
    createdAt: row['created_ms'] as number,
    changedAt: row['changed_ms'] as number,
  };
}
