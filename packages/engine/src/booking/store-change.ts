import type { BookingRecord } from '../store/ledger-rows.ts';
import type { BookingEvent, Changed } from '@team-booking/core/booking';
import type { BookingRow, NewMessage } from '../store/rows.ts';
import type { StoreTransaction } from '../store/store.ts';
import { voidAttendance } from '../attendance/attendance.ts';
import type { BookingTypeConfig } from '../config/team-config.ts';
import { voidAssignment } from './assign.ts';
import { askRefunds } from '../payment/refund.ts';
import type { Doer } from './doer.ts';
import { restoreAssignment } from './restore-assignment.ts';
import { timesOf } from './times-of.ts';

/** A change of a booking, with everything that is needed to store it. */
export interface BookingChange {
  /** The booking after the change. */
  readonly row: BookingRow;
  /** The booking before the change; `null` for a new one. */
  readonly before: BookingRow | null;
  readonly change: Changed;
  /** The event's name in webhooks. */
  readonly event: BookingEvent['kind'] | 'book';
  /** Why, as whoever does it put it. */
  readonly reason: string | null;
  /** Who does it, for webhooks and the booking's story. Default: it is not told. */
  readonly by?: Doer;
  readonly type: BookingTypeConfig;
  /** The booking's live record before the change. */
  readonly record: BookingRecord | null;
  readonly now: number;
}

/**
 * Stores a booking with its time, its ledger entries and its outbox messages.
 *
 * @throws {HostTimeTaken}
 */
export async function storeChange(transaction: StoreTransaction, stored: BookingChange): Promise<void> {
  const { row, before, change, type, record, now } = stored;
  if (before) await transaction.changeBooking(row);
  else await transaction.addBooking(row);
  if (before && before.state.start !== row.state.start) await voidAttendance(transaction, row.state.id);

  const { within } = change;
  const moves = within.includes('move-time') || (before !== null && waitsUntil(before) !== waitsUntil(row));
  if (moves || within.includes('release-time')) await transaction.releaseTime(row.state.id);
  if (within.includes('take-time') || (moves && !within.includes('release-time'))) {
    await transaction.takeTime(timesOf(row.state, type, waitsUntil(row)));
  }
  const afterStart = within.includes('void-assignment-after-start');
  if (record && (afterStart || within.includes('void-assignment'))) {
    await voidAssignment(transaction, row.type, record, { afterStart, now });
  }
  if (!record && within.includes('restore-assignment')) await restoreAssignment(transaction, row, now);
  const refunds = change.outbox.flatMap((effect) => (effect.kind === 'refund' ? [effect.payment] : []));
  await askRefunds(transaction, row, refunds, now);
  await enqueueMessages(transaction, stored);
}

/** What the team does reaches people so many milliseconds later, so that it can be undone until then. */
export const SECOND_THOUGHTS = 10_000;

/** From when on somebody may be told of a change, epoch milliseconds. */
export function dueOf({ createdAt, payload }: Pick<NewMessage, 'createdAt' | 'payload'>): number {
  const { by } = payload as { readonly by?: Doer };
  return createdAt + (by?.kind === 'team' ? SECOND_THOUGHTS : 0);
}

function waitsUntil({ state }: BookingRow): number | null {
  return state.status === 'awaiting-approval' || state.status === 'awaiting-payment' ? state.expiresAt : null;
}

async function enqueueMessages(
  transaction: StoreTransaction,
  { row, before, change, event, reason, by, now }: BookingChange,
): Promise<void> {
  const facts = {
    status: row.state.status,
    sequence: row.state.sequence,
    ...timeOf(row),
    ...(before && { before: timeOf(before) }),
    ...(reason !== null && { reason }),
    ...(by && { by }),
  };
  const message = { booking: row.state.id, createdAt: now };
  const told = { ...message, kind: 'webhook', payload: { ...facts, event } };
  await transaction.enqueue([
    ...change.outbox.map(({ kind, ...effect }) => ({ ...message, kind, payload: { ...facts, ...effect } })),
    { ...told, due: dueOf(told) },
  ]);
}

function timeOf({ state: { start, end, hosts } }: BookingRow) {
  return { start, end, hosts };
}
