import type { StoreView } from '../store/store.ts';
import type { Channel, Planned } from './channel.ts';
import { atRest, DELIVERY, deliveryId, deliveryOf, putDelivery, type Delivery } from './delivery.ts';
import type { Post } from './hand-on.ts';

/** A delivery that this process sends. */
export interface Claim {
  readonly channel: Channel;
  /** As it is stored. */
  readonly delivery: Delivery;
  readonly plan: unknown;
}

export interface Claiming extends Post {
  /** Who claims. Unique to this process. */
  readonly holder: string;
  /** For so long nobody else sends what is claimed, milliseconds. */
  readonly lease: number;
  /** At most so many. */
  readonly limit: number;
  /** Where among those that are due to begin, 0 to 1: several processes that begin at one place would meet there. */
  readonly from: number;
  /** Takes a place for a delivery. @returns 0, or how many milliseconds to wait for one */
  admit(channel: Channel, delivery: Delivery): number;
  /** Gives a place back that was taken for nothing. */
  leave(channel: Channel, delivery: Delivery): void;
}

/** One of those that are due, with what comes of it. */
interface Due {
  readonly delivery: Delivery;
  readonly channel: Channel;
  readonly planned: Planned;
  /** How many milliseconds to wait for a place; 0 = it has one. */
  readonly wait: number;
}

/**
 * Claims deliveries that are due. What is to be sent is planned and stored together with the lease, before anything is sent; those with
 * nothing to send are put off.
 *
 * @returns those that are to be sent now, and how many were due
 */
export async function claim(
  claiming: Claiming,
  now: number,
): Promise<{ readonly claims: readonly Claim[]; readonly due: number }> {
  const { store, team, holder, lease } = claiming;
  const due = await store.read(team, (view) => plannedOnes(claiming, view, now));
  if (due.length === 0) return { claims: [], due: 0 };
  let claimed: Due[] = [];
  try {
    const works = async (transaction: Parameters<Parameters<typeof store.write>[1]>[0]): Promise<Due[]> => {
      const won: Due[] = [];
      for (const one of due) {
        const { delivery, planned, wait } = one;
        const found = await transaction.document(DELIVERY, deliveryId(delivery));
        if (!found || !isSame(deliveryOf(found), delivery)) continue;
        if (wait > 0) await putDelivery(transaction, { ...delivery, due: now + wait });
        else if (planned.kind === 'wait') await putDelivery(transaction, atRest(delivery, planned.until, now));
        else {
          const sending = { ...delivery.sending, plan: planned.plan, holder };
          await putDelivery(transaction, { ...delivery, sending, again: false, due: now + lease });
          won.push(one);
        }
      }
      return won;
    };
    claimed = await store.write(team, works);
  } finally {
    for (const one of due) if (one.wait === 0 && !claimed.includes(one)) claiming.leave(one.channel, one.delivery);
  }
  const claims = claimed.map(({ channel, delivery, planned }) => {
    const { plan } = planned as Extract<Planned, { kind: 'send' }>;
    const sending = { ...delivery.sending, plan, holder };
    return { channel, delivery: { ...delivery, sending, again: false, due: now + lease }, plan };
  });
  return { claims, due: due.length };
}

async function plannedOnes(claiming: Claiming, view: StoreView, now: number): Promise<Due[]> {
  const { channels, limit, from } = claiming;
  const found = await view.documents({ kind: DELIVERY, to: now + 1, limit: limit * 4 });
  const first = found.length <= limit ? 0 : Math.floor(from * (found.length - limit + 1));
  const due: Due[] = [];
  for (const document of found.slice(first, first + limit)) {
    const delivery = deliveryOf(document);
    const channel = channels.find(({ name }) => name === delivery.channel);
    // Of a channel that is switched off: it waits until it is on again.
    if (!channel) continue;
    const wait = claiming.admit(channel, delivery);
    if (wait > 0) {
      due.push({ delivery, channel, planned: { kind: 'wait', until: null }, wait });
      continue;
    }
    const planned: Planned = delivery.sending
      ? { kind: 'send', plan: delivery.sending.plan }
      : await channel.plan(view, delivery, now);
    due.push({ delivery, channel, planned, wait });
  }
  return due;
}

function isSame(a: Delivery, b: Delivery): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
