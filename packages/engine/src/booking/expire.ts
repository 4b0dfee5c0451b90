import { transition } from '@team-booking/core/booking';
import type { StoreTransaction } from '../store/store.ts';
import type { Backend } from './backend.ts';
import { liveRecordOf } from './live-record.ts';
import { storeChange } from './store-change.ts';

/**
 * Expires bookings that have waited too long: releases their time, voids their records and queues the messages. Every change of a
 * team's bookings begins with it, since the database has no clock.
 */
export async function expireOverdue(transaction: StoreTransaction, now: number): Promise<number> {
  const overdue = await transaction.expired(now);
  for (const before of overdue) {
    const change = transition(before.state, { kind: 'expire' }, now);
    if (change.kind !== 'changed') continue;
    await storeChange(transaction, {
      row: { ...before, state: change.booking, changedAt: now },
      before,
      change,
      event: 'expire',
      reason: null,
      type: (await transaction.bookingType(before.type))!,
      record: await liveRecordOf(transaction, before.state.id),
      now,
    });
  }
  return overdue.length;
}

/**
 * {@link expireOverdue} in a transaction of its own, to be called periodically, so that messages are sent even if nobody books.
 *
 * @returns how many bookings have expired
 */
export async function expireBookings({ store, team }: Pick<Backend, 'store' | 'team'>, now: number): Promise<number> {
  const overdue = await store.read(team, (view) => view.expired(now));
  if (overdue.length === 0) return 0;
  return store.write(team, (transaction) => expireOverdue(transaction, now));
}
