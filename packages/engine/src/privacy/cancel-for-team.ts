import { transition } from '@team-booking/core/booking';
import { liveRecordOf } from '../booking/live-record.ts';
import { refusalOf } from '../booking/managed.ts';
import { storeChange } from '../booking/store-change.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreTransaction } from '../store/store.ts';

/** Cancels a booking in the name of the team, in a transaction that has read it. */
export async function cancelForTeam(
  transaction: StoreTransaction,
  before: BookingRow,
  now: number,
): Promise<BookingRow> {
  const change = transition(before.state, { kind: 'cancel', by: 'team', reason: null }, now);
  if (change.kind === 'refused') throw refusalOf(change);
  if (change.kind === 'unchanged') return before;
  await transaction.lock({ type: before.type, hosts: before.state.hosts });
  const row = { ...before, state: change.booking, changedAt: now };
  await storeChange(transaction, {
    row,
    before,
    change,
    event: 'cancel',
    reason: null,
    type: (await transaction.bookingType(before.type))!,
    record: await liveRecordOf(transaction, before.state.id),
    now,
  });
  return row;
}
