import { transition } from '@team-booking/core/booking';
import type { StoreTransaction } from '../store/store.ts';
import type { Backend } from './backend.ts';
import { liveRecordOf } from './live-record.ts';
import { releaseLapsed } from './release-lapsed.ts';
import { storeChange } from './store-change.ts';

/**
 * Expires bookings that have waited too long: releases their time, voids their records and queues the messages. Releases the time of
 * holds that have lapsed. Each in a transaction of its own, since each has its own locks. To be called periodically, so that messages
 * are sent even if nobody books; every change of a booking calls it, too, since the database has no clock.
 *
 * @returns how many bookings have expired
 */
export async function expireBookings(backend: Pick<Backend, 'store' | 'team'>, now: number): Promise<number> {
  const { store, team } = backend;
  const [overdue, holds] = await store.read(team, (view) => Promise.all([view.expired(now), view.lapsedHolds(now)]));
  let expired = 0;
  for (const { state } of overdue) {
    if (await store.write(team, (transaction) => expire(transaction, state.id, now))) expired += 1;
  }
  for (const hold of holds) await store.write(team, (transaction) => releaseLapsed(transaction, hold, now));
  return expired;
}

async function expire(transaction: StoreTransaction, id: string, now: number): Promise<boolean> {
  const before = (await transaction.booking(id))!;
  const change = transition(before.state, { kind: 'expire' }, now);
  if (change.kind !== 'changed') return false;
  await transaction.lock({ type: before.type, hosts: before.state.hosts });
  await storeChange(transaction, {
    row: { ...before, state: change.booking, changedAt: now },
    before,
    change,
    event: 'expire',
    reason: null,
    type: (await transaction.bookingType(before.type))!,
    record: await liveRecordOf(transaction, id),
    now,
  });
  return true;
}
