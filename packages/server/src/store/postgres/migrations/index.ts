import type { Product } from '../product.ts';
import { bookings } from './0001-bookings.ts';
import { assignment } from './0002-assignment.ts';
import { probe } from './0003-probe.ts';
import { calendarSnapshots } from './0004-calendar-snapshots.ts';
import { narrowRows } from './0005-narrow-rows.ts';

/** Statements that bring a database to the next schema. */
export type Migration = (product: Product) => string;

/** All migrations in order, the same as SQLite's. Never change a released one; append a new one. */
export const MIGRATIONS: readonly Migration[] = [bookings, assignment, probe, calendarSnapshots, narrowRows];
