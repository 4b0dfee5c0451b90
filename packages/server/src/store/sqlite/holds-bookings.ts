import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** Whether a database file exists and has bookings. One that cannot be read counts as having some. */
export function holdsBookings(file: string): boolean {
  if (!existsSync(file)) return false;
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { readOnly: true });
    const made = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'booking'").get();
    return made !== undefined && database.prepare('SELECT 1 FROM booking LIMIT 1').get() !== undefined;
  } catch {
    return true;
  } finally {
    database?.close();
  }
}
