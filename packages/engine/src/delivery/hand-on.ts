import type { Store, StoreTransaction } from '../store/store.ts';
import type { Channel } from './channel.ts';
import { deliveriesOf, findDelivery, newDelivery, putDelivery, type Delivery, type DeliveryKey } from './delivery.ts';

/** So many messages are handed on in one transaction. */
const BATCH = 50;

/** What deliveries are made with. */
export interface Post {
  readonly store: Store;
  readonly team: string;
  readonly channels: readonly Channel[];
}

/**
 * Hands messages that are due on to everybody who has to hear of their bookings: there is a delivery to each of them afterwards, and the
 * messages are settled, both or neither.
 *
 * @returns how many messages there were
 */
export async function handOn({ store, team, channels }: Post, now: number): Promise<number> {
  const found = await store.read(team, async (view) => {
    const messages = await view.dueMessages(now, BATCH);
    const keys: DeliveryKey[] = [];
    for (const subject of new Set(messages.map(({ booking }) => booking))) {
      for (const channel of channels) {
        const receivers = await channel.receivers(view, subject);
        keys.push(...receivers.map((receiver) => ({ channel: channel.name, receiver, subject })));
      }
    }
    return { messages, keys };
  });
  const { messages, keys } = found;
  if (messages.length === 0) return 0;
  const subjects = new Set(messages.map(({ booking }) => booking));
  await store.write(team, async (transaction) => {
    for (const subject of subjects) {
      const known = await deliveriesOf(transaction, subject);
      for (const delivery of known) await wake(transaction, delivery, now);
      for (const key of keys) if (key.subject === subject && !known.some(is(key))) await begin(transaction, key, now);
    }
    await transaction.settleMessages(messages.map(({ seq }) => seq));
  });
  return messages.length;
}

/** Has a delivery looked at again, soon. */
export async function wake(transaction: StoreTransaction, delivery: Delivery, now: number): Promise<void> {
  if (delivery.sending?.holder != null) {
    if (!delivery.again) await putDelivery(transaction, { ...delivery, again: true });
    return;
  }
  // One that has failed waits for its turn, or every change would be an attempt.
  if (delivery.attempts > 0 || delivery.due <= now) return;
  await putDelivery(transaction, { ...delivery, due: now, since: delivery.since ?? now });
}

/** Somebody else may have begun it meanwhile. */
async function begin(transaction: StoreTransaction, key: DeliveryKey, now: number): Promise<void> {
  if (!(await findDelivery(transaction, key))) await putDelivery(transaction, newDelivery(key, { due: now }));
}

function is(key: DeliveryKey) {
  return ({ channel, receiver }: Delivery): boolean => channel === key.channel && receiver === key.receiver;
}
