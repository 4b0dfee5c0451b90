import { transition, type BookingEvent } from '@team-booking/core/booking';
import type { BookingRow } from '../store/rows.ts';
import type { StoreTransaction } from '../store/store.ts';
import type { Doer } from './doer.ts';
import { liveRecordOf } from './live-record.ts';
import { refusalOf } from './managed.ts';
import { presentState } from './present.ts';
import { storeChange } from './store-change.ts';

/** An event of a booking that changes neither its hosts nor what it is about. */
export interface Happening {
  readonly event: Exclude<BookingEvent, { kind: 'reschedule' | 'reassign' | 'reseat' | 'edit' }>;
  readonly by: Doer;
  readonly now: number;
}

/**
 * Applies an event to a booking and stores what follows, inside a transaction.
 *
 * @returns the booking as it is then, which is the same if it happened before
 * @throws {Refusal} `too-late`, `wrong-state`
 */
export async function applyEvent(
  transaction: StoreTransaction,
  before: BookingRow,
  { event, by, now }: Happening,
): Promise<BookingRow> {
  // A payment that comes late is known to be late only by a booking that still waits.
  const state = event.kind === 'pay' ? before.state : presentState(before.state, now);
  const change = transition(state, event, now);
  if (change.kind === 'refused') throw refusalOf(change);
  if (change.kind === 'unchanged') return before;
  await transaction.lock({ type: before.type, hosts: before.state.hosts });
  const row = { ...before, state: change.booking, changedAt: now };
  await storeChange(transaction, {
    row,
    before,
    change,
    event: event.kind,
    reason: 'reason' in event ? event.reason : null,
    by,
    type: (await transaction.bookingType(before.type))!,
    record: await liveRecordOf(transaction, before.state.id),
    now,
  });
  return row;
}
