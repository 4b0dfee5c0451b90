import type { ClientBase } from 'pg';
import type { Product } from '../product.ts';
import { bookings } from './0001-bookings.ts';
import { assignment } from './0002-assignment.ts';
import { probe } from './0003-probe.ts';
import { calendarSnapshots } from './0004-calendar-snapshots.ts';
import { narrowRows } from './0005-narrow-rows.ts';
import { documents } from './0006-documents.ts';
import { dueMessages } from './0007-due-messages.ts';
import { answersInOrder } from './0008-answers-in-order.ts';

/** Brings a database to the next schema: statements, or work that runs its own in the migration's transaction. */
export type Migration = (product: Product, client: ClientBase) => string | Promise<void>;

/** All migrations in order, the same as SQLite's. Never change a released one; append a new one. */
export const MIGRATIONS: readonly Migration[] = [
  bookings,
  assignment,
  probe,
  calendarSnapshots,
  narrowRows,
  documents,
  dueMessages,
  answersInOrder,
];
