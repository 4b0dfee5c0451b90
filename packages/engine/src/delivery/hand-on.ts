import type { OutboxRow } from '../store/rows.ts';
import type { Store, StoreTransaction, StoreView } from '../store/store.ts';
import type { Channel } from './channel.ts';
import { deliveriesOf, inOrder, newDelivery, putDelivery, type Delivery, type DeliveryKey } from './delivery.ts';
import type { HeldBack } from './held-back.ts';

/** So many messages are handed on in one transaction. */
const BATCH = 50;

/** What deliveries are made with. */
export interface Post {
  readonly store: Store;
  readonly team: string;
  readonly channels: readonly Channel[];
  /** Is told what failed unforeseen, and of whom it was. */
  readonly onError?: (error: unknown, delivery: DeliveryKey) => void;
}

/** Messages about the same booking, and who has to hear of it. */
interface Told {
  readonly subject: string;
  readonly messages: readonly OutboxRow[];
  readonly keys: readonly DeliveryKey[];
}

/**
 * Hands messages that are due on to everybody who has to hear of their bookings: there is a delivery to each of them afterwards, and the
 * messages are settled, both or neither. Those of whom that cannot be found out are held back, and come again.
 *
 * @returns how many messages there were
 */
export async function handOn(post: Post, heldBack: HeldBack, now: number): Promise<number> {
  const { store, team } = post;
  const limit = BATCH + heldBack.size;
  const told = await store.read(team, (view) => toldIn(post, { view, limit, heldBack, now }));
  if (told.length === 0) return 0;
  return store.write(team, async (transaction) => {
    // Another process may have handed them on meanwhile.
    const due = new Set((await transaction.dueMessages(now, limit)).map(({ seq }) => seq));
    const settled: number[] = [];
    for (const { subject, messages, keys } of told) {
      const own = messages.map(({ seq }) => seq).filter((seq) => due.has(seq));
      if (own.length === 0) continue;
      const known = (await deliveriesOf(transaction, subject)).toSorted(inOrder);
      for (const delivery of known) await wake(transaction, delivery, now);
      for (const key of keys) if (!known.some(is(key))) await putDelivery(transaction, newDelivery(key, { due: now }));
      settled.push(...own);
    }
    await transaction.settleMessages(settled);
    return settled.length;
  });
}

interface Looking {
  readonly view: StoreView;
  readonly limit: number;
  readonly heldBack: HeldBack;
  readonly now: number;
}

/** In the order of their subjects, as every transaction that locks several of them does. */
async function toldIn({ channels, onError }: Post, { view, limit, heldBack, now }: Looking): Promise<Told[]> {
  const due = (await view.dueMessages(now, limit)).filter(({ booking }) => !heldBack.has(booking, now));
  const told: Told[] = [];
  for (const [subject, messages] of [...Map.groupBy(due, ({ booking }) => booking)].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  )) {
    const keys: DeliveryKey[] = [];
    for (const channel of channels) {
      try {
        const receivers = new Set(await channel.receivers(view, subject));
        keys.push(...[...receivers].map((receiver) => ({ channel: channel.name, receiver, subject })));
      } catch (error) {
        onError?.(error, { channel: channel.name, receiver: '', subject });
        heldBack.add(subject, now);
        // A statement that fails may end the whole look: the others come next time.
        return told;
      }
    }
    heldBack.remove(subject);
    told.push({ subject, messages, keys: keys.toSorted(inOrder) });
  }
  return told;
}

/**
 * Has a delivery looked at again, soon. It is changed in any case, so that whoever plans it or ends an attempt at the same time finds that it
 * has changed, and plans anew: else they might put it to rest by what was true before.
 */
export async function wake(transaction: StoreTransaction, delivery: Delivery, now: number): Promise<void> {
  const woken = { ...delivery, woken: delivery.woken + 1 };
  // What is being sent ends first, and one that has failed waits for its turn, or every change would be an attempt.
  const waits = delivery.sending === null && delivery.attempts === 0 && delivery.due > now;
  await putDelivery(transaction, waits ? { ...woken, due: now, since: delivery.since ?? now } : woken);
}

function is(key: DeliveryKey) {
  return ({ channel, receiver }: Delivery): boolean => channel === key.channel && receiver === key.receiver;
}
