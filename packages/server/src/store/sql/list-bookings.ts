import { type BookingRow, type BookingsQuery, searchWords } from '@team-booking/engine';
import { bookingOf, hostsText } from './booking-row.ts';
import type { Connection } from './database.ts';
import { type Condition, select } from './lists.ts';

/** Whether a text has a part: unlike LIKE the same in all databases, with no wildcards, and with regard to case. */
const HAS = (column: string): string => `replace(${column}, ?, '') <> ${column}`;

/** Bookings by what is stored of them, by start and id. */
export async function listBookings(connection: Connection, team: string, query: BookingsQuery): Promise<BookingRow[]> {
  const { statuses, host, type, from, to, after, descending, limit } = query;
  // No host's id has a comma, which separates them.
  if (statuses?.length === 0 || host?.includes(',')) return [];
  const conditions: Condition[] = [['team = ?', team]];
  if (statuses) conditions.push([`status IN (${statuses.map(() => '?').join(', ')})`, ...statuses]);
  if (host !== undefined) conditions.push([HAS('hosts'), hostsText([host])]);
  if (type !== undefined) conditions.push(['type = ?', type]);
  for (const word of searchWords(query.words)) conditions.push([HAS('search'), word]);
  const part = { from, to, descending, limit, after: after && ([after.start, after.id] as const) };
  const { sql, values } = select('booking', 'start_ms', conditions, part);
  return (await connection.all(sql, values)).map(bookingOf);
}
