import type { StoreTransaction } from '../store/store.ts';
import { backOff } from './back-off.ts';
import type { Sent } from './channel.ts';
import type { Claim } from './claim.ts';
import { bury } from './dead-letter.ts';
import { atRest, DELIVERY, deliveryId, findDelivery, putDelivery, type Delivery } from './delivery.ts';

/** An attempt that has ended. */
export interface Ended {
  readonly claim: Claim;
  readonly sent: Sent;
  readonly now: number;
}

/**
 * Stores how an attempt ended, unless its lease has run out and somebody else sends the same by now: then they will say.
 *
 * @param random from 0 to 1
 */
export async function endAttempt(
  transaction: StoreTransaction,
  holder: string,
  { claim: { channel, delivery: claimed }, sent, now }: Ended,
  random: number,
): Promise<void> {
  const delivery = await findDelivery(transaction, claimed);
  if (!delivery || delivery.sending?.holder !== holder) return;
  // As it is stored: whoever was erased meanwhile is no longer in it.
  const { plan } = delivery.sending;
  const attempts = delivery.attempts + 1;
  const since = delivery.since ?? now;
  const givenUp = sent.kind === 'again' && channel.patience !== null && now - since >= channel.patience;
  const tried: Delivery = { ...delivery, attempts, since };
  const known = await channel.settle(transaction, { delivery: tried, plan, sent, givenUp, now });
  if (sent.kind === 'again' && !givenUp) {
    const due = now + Math.max(sent.after ?? 0, backOff(attempts, random));
    // Whoever may have it already gets the same again; else it is planned anew, by what is true then.
    const sending = sent.maybe ? { plan, holder: null } : null;
    await putDelivery(transaction, { ...tried, known, sending, again: false, problem: sent.problem, due });
    return;
  }
  if (sent.kind !== 'done') await bury(transaction, tried, { plan, problem: sent.problem, now });
  if (known === undefined) {
    await transaction.removeDocument(DELIVERY, deliveryId(delivery));
    return;
  }
  const free: Delivery = { ...delivery, known, sending: null };
  const next = await channel.plan(transaction, free, now);
  await putDelivery(transaction, atRest(free, next.kind === 'wait' ? next.until : now, now));
}
