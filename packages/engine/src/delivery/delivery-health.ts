import { HOUR } from '@team-booking/core/time';
import type { Store, StoreView } from '../store/store.ts';
import { DELIVERY, deliveryId, deliveryOf, type Delivery } from './delivery.ts';
import { DEAD_LETTER } from './dead-letter.ts';

/** How deliveries are doing. */
export interface DeliveryHealth {
  /** How many receivers wait for something, or for another attempt. Of those that wait for another attempt a thousand are counted at most. */
  readonly waiting: number;
  /** Since when the first of them does, epoch milliseconds; `null` = nobody waits. */
  readonly oldest: number | null;
  /** How many deliveries were given up and wait for somebody of the team. */
  readonly dead: number;
}

/** So many are looked at from either end. What is behind them is counted where a database counts it by itself. */
const LOOKED_AT = 500;

/** Counts what waits to be delivered, without reading all of it. */
export function deliveryHealth(store: Store, team: string, now: number): Promise<DeliveryHealth> {
  return store.read(team, async (view) => {
    const messages = await view.dueMessages(now, LOOKED_AT);
    const due = await view.countDocuments({ kind: DELIVERY, to: now + 1 });
    // What is due for the longest waits for the longest, but for what has failed before.
    const first = await view.documents({ kind: DELIVERY, to: now + 1, limit: LOOKED_AT });
    const later = await postponed(view, now);
    const since = [...first.map(deliveryOf), ...later].map((one) => one.since ?? one.due);
    const all = [...since.filter((at) => at <= now), ...messages.map(({ createdAt }) => createdAt)];
    return {
      waiting: messages.length + due + later.length,
      oldest: all.length === 0 ? null : Math.min(...all),
      dead: await view.countDocuments({ kind: DEAD_LETTER }),
    };
  });
}

/** Those that are being sent, or wait for another attempt: no attempt is put off for longer than an hour. */
async function postponed(view: StoreView, now: number): Promise<Delivery[]> {
  const ahead = { kind: DELIVERY, from: now + 1, to: now + HOUR + 1, limit: LOOKED_AT };
  const found = [...(await view.documents(ahead)), ...(await view.documents({ ...ahead, descending: true }))];
  const waiting = new Map<string, Delivery>();
  for (const delivery of found.map(deliveryOf)) {
    if (delivery.since !== null && delivery.since <= now) waiting.set(deliveryId(delivery), delivery);
  }
  return [...waiting.values()];
}
