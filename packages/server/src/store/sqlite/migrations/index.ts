import { bookings } from './0001-bookings.ts';
import { assignment } from './0002-assignment.ts';

/** All migrations in order. Never change a released one; append a new one. */
export const MIGRATIONS: readonly string[] = [bookings, assignment];
