import { type BookingRow, searchText } from '@team-booking/engine';
import type { Row, Value } from './database.ts';

/** Columns of `booking` after `team`, in the order of {@link bookingValues}. */
export const BOOKING_COLUMNS = [
  'id',
  'version',
  'type',
  'status',
  'start_ms',
  'end_ms',
  'waits_until_ms',
  'token_version',
  'created_ms',
  'changed_ms',
  'state',
  'details',
  'hosts',
  'search',
] as const;

/** A booking's values for {@link BOOKING_COLUMNS}. What people typed is JSON: PostgreSQL refuses NUL in text. */
export function bookingValues(booking: BookingRow, version: number): Value[] {
  const { state, type, tokenVersion, createdAt, changedAt, ...details } = booking;
  return [
    state.id,
    version,
    type,
    state.status,
    state.start,
    state.end,
    waitsUntil(booking),
    tokenVersion,
    createdAt,
    changedAt,
    JSON.stringify(state),
    JSON.stringify(details),
    hostsText(state.hosts),
    searchText(booking),
  ];
}

/** Hosts' ids, each between commas: `,ada,ben,`. */
export function hostsText(hosts: readonly string[]): string {
  return `,${hosts.map((id) => `${id},`).join('')}`;
}

/** When a booking that waits has waited too long; `null` if it does not wait. */
function waitsUntil({ state }: BookingRow): number | null {
  return state.status === 'awaiting-payment' || state.status === 'awaiting-approval' ? state.expiresAt : null;
}

/** A stored booking. */
export function bookingOf(row: Row): BookingRow {
  return {
    ...JSON.parse(row['details'] as string),
    state: JSON.parse(row['state'] as string),
    type: row['type'] as string,
    tokenVersion: row['token_version'] as number,
    createdAt: row['created_ms'] as number,
    changedAt: row['changed_ms'] as number,
  };
}
