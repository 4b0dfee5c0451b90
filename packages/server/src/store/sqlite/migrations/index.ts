import { bookings } from './0001-bookings.ts';
import { assignment } from './0002-assignment.ts';

/** All migrations in order. One that was released is never changed; a new one is appended. */
export const MIGRATIONS: readonly string[] = [bookings, assignment];
