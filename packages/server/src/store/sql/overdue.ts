import type { BookingRow } from '@team-booking/engine';
import { bookingOf } from './booking-row.ts';
import type { Connection } from './database.ts';

const WAITED = 'team = $1 AND waits_until_ms <= $2';
const LAPSED = `team = $1 AND until_ms <= $2
  AND NOT EXISTS (SELECT 1 FROM booking WHERE booking.team = host_time.team AND booking.id = host_time.booking)`;

/** Bookings that wait no longer. */
export async function expiredBookings(connection: Connection, team: string, now: number): Promise<BookingRow[]> {
  const sql = `SELECT * FROM booking WHERE ${WAITED} ORDER BY waits_until_ms, id`;
  return (await connection.all(sql, [team, now])).map(bookingOf);
}

/** Ids for which time was taken that is over, and that are no booking. */
export async function lapsedHolds(connection: Connection, team: string, now: number): Promise<string[]> {
  const found = await connection.all(`SELECT DISTINCT booking FROM host_time WHERE ${LAPSED}`, [team, now]);
  return found.map((row) => row['booking'] as string);
}

/** Whether there are any of either. */
export async function isOverdue(connection: Connection, team: string, now: number): Promise<boolean> {
  const sql = `SELECT 1 AS overdue WHERE EXISTS (SELECT 1 FROM booking WHERE ${WAITED}) OR EXISTS (SELECT 1 FROM host_time WHERE ${LAPSED})`;
  return (await connection.all(sql, [team, now])).length > 0;
}
