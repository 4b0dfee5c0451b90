import { HOUR } from '@team-booking/core/time';
import type { Store } from '../store/store.ts';
import { DELIVERY, deliveryOf } from './delivery.ts';
import { DEAD_LETTER } from './dead-letter.ts';

/** How deliveries are doing. */
export interface DeliveryHealth {
  /** How many receivers wait for something: at most {@link MOST}, which stands for so many and more. */
  readonly waiting: number;
  /** Since when the first of them does, epoch milliseconds; `null` = nobody waits. */
  readonly oldest: number | null;
  /** How many deliveries were given up and wait for somebody of the team, counted up to the same. */
  readonly dead: number;
}

/** What is counted no further. */
export const MOST = 10_000;

/** Counts what waits to be delivered, also what waits for another attempt. */
export async function deliveryHealth(store: Store, team: string, now: number): Promise<DeliveryHealth> {
  return store.read(team, async (view) => {
    const [messages, documents, dead] = await Promise.all([
      view.dueMessages(now, MOST),
      // No attempt is put off for longer.
      view.documents({ kind: DELIVERY, to: now + HOUR + 1, limit: MOST }),
      view.documents({ kind: DEAD_LETTER, limit: MOST }),
    ]);
    const since = documents
      .map(deliveryOf)
      .map((one) => one.since ?? one.due)
      .filter((at) => at <= now);
    const all = [...since, ...messages.map(({ createdAt }) => createdAt)];
    return {
      waiting: Math.min(MOST, all.length),
      oldest: all.length === 0 ? null : Math.min(...all),
      dead: dead.length,
    };
  });
}
