import { randomId } from '../crypto/random-id.ts';
import type { StoredDocument } from '../store/documents.ts';
import type { StoreTransaction, StoreView } from '../store/store.ts';
import { backOff } from './back-off.ts';
import type { Channel, Planned } from './channel.ts';
import { atRest, DELIVERY, deliveryId, deliveryOf, inOrder, putDelivery, type Delivery } from './delivery.ts';
import type { Post } from './hand-on.ts';
import type { Place } from './ways.ts';

/** A delivery that this process sends. */
export interface Claim {
  readonly channel: Channel;
  /** As it is stored. */
  readonly delivery: Delivery;
  readonly plan: unknown;
  /** Where it goes out. */
  readonly place: Place;
}

/** After which of those that are due to go on; `null` = from the first. */
export type Position = Pick<StoredDocument, 'at' | 'id'> | null;

export interface Claiming extends Post {
  /** For so long nobody else sends what is claimed, milliseconds. */
  readonly lease: number;
  /** At most so many. */
  readonly limit: number;
  readonly after: Position;
  /** Chance, from 0 to 1. */
  readonly random: () => number;
  /** Takes a place for a delivery. */
  admit(channel: Channel, delivery: Delivery): Place | 'full' | 'closed';
  /** Gives a place back that was taken for nothing. */
  leave(place: Place, delivery: Delivery): void;
}

/** What became of a look at those that are due. */
export interface Claimed {
  readonly claims: readonly Claim[];
  /** Where the look ended; `null` = all of them were seen. */
  readonly after: Position;
  /** The last one that was seen; `null` = none was due. */
  readonly last: Position;
  /** Whether some were passed over as their way was full. */
  readonly isFull: boolean;
  /** Whether some were passed over for others to look at. */
  readonly isPart: boolean;
  /** Whether some were passed over as their way is closed. */
  readonly isClosed: boolean;
}

/** One of those that are due, with what comes of it. */
interface Due {
  readonly delivery: Delivery;
  readonly channel: Channel;
  readonly place: Place;
  readonly planned: Planned | { readonly kind: 'failed' };
}

interface Look extends Omit<Claimed, 'claims'> {
  readonly due: readonly Due[];
  /** The part of what was seen in which they are. */
  readonly window: { readonly after: Position; readonly limit: number };
}

/** So many of those that are due are looked at at once. */
const PAGE = 200;

/**
 * Claims deliveries that are due. What is to be sent is planned and stored together with the lease, before anything is sent; those with
 * nothing to send are put off. Those whose way has no place are passed over, so the next look begins after them.
 */
export async function claim(claiming: Claiming, now: number): Promise<Claimed> {
  const { store, team } = claiming;
  const admitted = new Map<Place, Delivery>();
  const leaveAll = () => {
    for (const [place, delivery] of admitted) claiming.leave(place, delivery);
    admitted.clear();
  };
  try {
    const look = await store.read(team, (view) => {
      // It may have been begun before.
      leaveAll();
      return lookAt(claiming, { view, admitted, now });
    });
    const { due, window, ...seen } = look;
    if (due.length === 0) return { ...seen, claims: [] };
    const claims = await store.write(team, (transaction) => storeClaims(claiming, { transaction, due, window, now }));
    for (const { place } of claims) admitted.delete(place);
    return { ...seen, claims };
  } finally {
    leaveAll();
  }
}

interface Looking {
  readonly view: StoreView;
  readonly admitted: Map<Place, Delivery>;
  readonly now: number;
}

async function lookAt(claiming: Claiming, { view, admitted, now }: Looking): Promise<Look> {
  const { channels, limit, after, random } = claiming;
  const page = await view.documents({ kind: DELIVERY, to: now + 1, limit: PAGE, ...(after && { after }) });
  // Several processes that begin at one place would meet there.
  const first = page.length <= limit ? 0 : Math.floor(random() * (page.length - limit + 1));
  const due: Due[] = [];
  let [isFull, isClosed] = [false, false];
  let [from, to, next] = [first, first, first];
  while (next < page.length && due.length < limit) {
    const delivery = deliveryOf(page[next++]!);
    const channel = channels.find(({ name }) => name === delivery.channel);
    // Of a channel that is switched off: it waits until it is on again.
    if (!channel) continue;
    const place = claiming.admit(channel, delivery);
    if (place === 'full') isFull = true;
    else if (place === 'closed') isClosed = true;
    else {
      admitted.set(place, delivery);
      const planned = await plannedBy(claiming, { view, channel, delivery, now });
      if (due.length === 0) from = next - 1;
      to = next;
      due.push({ delivery, channel, place, planned });
      // A statement that fails may end the whole look: the others' plans would fail with it.
      if (planned.kind === 'failed') break;
    }
  }
  const isAll = next === page.length && page.length < PAGE;
  const last = page[next - 1] ?? after;
  const window = { after: from === 0 ? after : page[from - 1]!, limit: to - from };
  return { due, window, after: isAll ? null : last, last, isFull, isClosed, isPart: first > 0 };
}

interface Planning {
  readonly view: StoreView;
  readonly channel: Channel;
  readonly delivery: Delivery;
  readonly now: number;
}

async function plannedBy({ onError }: Claiming, { view, channel, delivery, now }: Planning): Promise<Due['planned']> {
  if (delivery.sending) return { kind: 'send', plan: delivery.sending.plan };
  try {
    return await channel.plan(view, delivery, now);
  } catch (error) {
    onError?.(error, delivery);
    return { kind: 'failed' };
  }
}

interface Storing extends Pick<Look, 'due' | 'window'> {
  readonly transaction: StoreTransaction;
  readonly now: number;
}

async function storeClaims({ lease, random }: Claiming, storing: Storing): Promise<Claim[]> {
  const { transaction, due, window, now } = storing;
  const { after, limit } = window;
  const found = await transaction.documents({ kind: DELIVERY, to: now + 1, limit, ...(after && { after }) });
  const stored = new Map(found.map((document) => [document.id, JSON.stringify(deliveryOf(document))]));
  // One for each claim: an attempt that ends after its lease must not be taken for the next one's.
  const holder = randomId();
  const won: Claim[] = [];
  for (const { delivery, channel, place, planned } of due.toSorted((a, b) => inOrder(a.delivery, b.delivery))) {
    if (stored.get(deliveryId(delivery)) !== JSON.stringify(delivery)) continue;
    if (planned.kind === 'wait') await putDelivery(transaction, atRest(delivery, planned.until, now));
    else if (planned.kind === 'failed') await putDelivery(transaction, unplanned(delivery, now, random()));
    else {
      const sending = { ...delivery.sending, plan: planned.plan, holder, maybe: delivery.sending !== null };
      const claimed = { ...delivery, sending, since: delivery.since ?? now, due: now + lease };
      await putDelivery(transaction, claimed);
      won.push({ channel, delivery: claimed, plan: planned.plan, place });
    }
  }
  return won;
}

/** One that could not be planned is no reason to stop; it comes back later each time. */
function unplanned(delivery: Delivery, now: number, random: number): Delivery {
  const attempts = delivery.attempts + 1;
  const problem = 'What to send could not be found out; the log of the server says why.';
  return { ...delivery, attempts, problem, since: delivery.since ?? now, due: now + backOff(attempts, random) };
}
