import { deliveriesOf, findDelivery, newDelivery, putDelivery, type DeliveryKey } from '../delivery/delivery.ts';
import type { Channel } from '../delivery/channel.ts';
import { wake } from '../delivery/hand-on.ts';
import type { BookingTypeConfig } from '../config/team-config.ts';
import type { BookingsQuery } from '../store/bookings-query.ts';
import type { StoreTransaction } from '../store/store.ts';
import { remindersOf } from '../team/defaults.ts';

const REMIND_ANEW = 'remind-anew';

/** So many bookings are looked at in one transaction. */
const BATCH = 50;

/** Where the looking goes on; `null` = at the first. */
type Place = NonNullable<BookingsQuery['after']> | null;

/**
 * Lead times concern bookings that were made before they were changed. Whoever has one waits for a time by the former ones, so they are all
 * looked at again, some at a time: this has it begun.
 */
export async function remindAnew(
  transaction: StoreTransaction,
  types: readonly BookingTypeConfig[],
  before: readonly BookingTypeConfig[],
  now: number,
): Promise<void> {
  for (const type of types) {
    const former = before.find(({ id }) => id === type.id);
    if (!former || leadTimesOf(former) === leadTimesOf(type)) continue;
    const key = keyOf(type.id);
    // What has begun already begins anew.
    await findDelivery(transaction, key);
    await putDelivery(transaction, newDelivery(key, { due: now }));
  }
}

function keyOf(type: string): DeliveryKey {
  return { channel: REMIND_ANEW, receiver: 'readers', subject: type };
}

function leadTimesOf(type: BookingTypeConfig): string {
  return JSON.stringify([remindersOf(type), type.hostReminders ?? false]);
}

/** Looks at the bookings of a type again whose reminders have changed. Nothing is sent by it. */
export function remindAnewChannel(): Channel {
  return {
    name: REMIND_ANEW,
    patience: null,
    atOnce: 1,
    receivers: async () => [],
    plan: async (_view, { known }) => ({ kind: 'send', plan: known }),
    send: async () => ({ kind: 'done' }),
    async settle(transaction, { delivery: { subject: type }, plan, now }) {
      const after = plan as Place;
      const rows = await transaction.listBookings({
        type,
        statuses: ['confirmed'],
        from: now,
        limit: BATCH,
        ...(after && { after }),
      });
      for (const { state } of rows) {
        for (const delivery of await deliveriesOf(transaction, state.id)) await wake(transaction, delivery, now);
      }
      const last = rows.length < BATCH ? undefined : rows.at(-1)?.state;
      return last && { start: last.start, id: last.id };
    },
  };
}
