import { bookings } from './0001-bookings.ts';
import { assignment } from './0002-assignment.ts';
import { probe } from './0003-probe.ts';
import { calendarSnapshots } from './0004-calendar-snapshots.ts';
import { narrowRows } from './0005-narrow-rows.ts';
import { documents } from './0006-documents.ts';
import { dueMessages } from './0007-due-messages.ts';
import { answersInOrder } from './0008-answers-in-order.ts';

/** All migrations in order. Never change a released one; append a new one. They may call the functions of {@link FUNCTIONS}. */
export const MIGRATIONS: readonly string[] = [
  bookings,
  assignment,
  probe,
  calendarSnapshots,
  narrowRows,
  documents,
  dueMessages,
  answersInOrder,
];
