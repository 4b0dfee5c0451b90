import { SECOND } from '@team-booking/core/time';
import type { StoredDocument } from '../store/documents.ts';
import type { StoreTransaction, StoreView } from '../store/store.ts';

/** Kind of the documents that deliveries are. */
export const DELIVERY = 'delivery';

/** When a delivery is looked at that has nothing to send: the last instant there is. */
export const NEVER = 8_640_000_000_000_000;

/** What one receiver knows of one subject, and what comes next. There is one delivery of each, so its messages go out one after the other. */
export interface Delivery {
  /** Name of the channel. */
  readonly channel: string;
  /** Whom it goes to, as the channel calls them. Never an address: it is part of an id. */
  readonly receiver: string;
  /** What it is about: the id of a booking, mostly. */
  readonly subject: string;
  /** When it is looked at again, epoch milliseconds; while it is being sent, when its lease ends. */
  readonly due: number;
  /** What the receiver knows, in the channel's own words; `null` = nothing yet. */
  readonly known: unknown;
  /** What is being sent, until its outcome is known; `null` = nothing. After a crash it is sent again as it was. */
  readonly sending: Sending | null;
  /** How often something new has come up. Whoever has planned by what was true before finds another number, and plans anew. */
  readonly woken: number;
  /** Failed attempts in a row. */
  readonly attempts: number;
  /** When the first of them failed, epoch milliseconds; `null` = none has. */
  readonly failing: number | null;
  /** Since when something waits to be sent, epoch milliseconds; `null` = nothing does. */
  readonly since: number | null;
  /** Why the last attempt failed; `null` = it did not. */
  readonly problem: string | null;
}

/** What is being sent. */
export interface Sending {
  /** Anything that JSON can say, as the channel has planned it. */
  readonly plan: unknown;
  /** Which claim it is sent under; `null` = none at present. */
  readonly holder: string | null;
  /** Whether the receiver may have it already, from an attempt of which nobody knows how it ended. */
  readonly maybe: boolean;
  /** Whether it was given up before, and somebody wants it tried again: what the receiver knows has come to terms with it long since. */
  readonly retried?: true;
}

export type DeliveryKey = Pick<Delivery, 'channel' | 'receiver' | 'subject'>;

/** The id of a delivery's document. */
export function deliveryId({ channel, receiver, subject }: DeliveryKey): string {
  return `${channel}/${receiver}/${subject}`;
}

/** A delivery of which nothing has been sent, to be looked at from `due` on. */
export function newDelivery(key: DeliveryKey, { due, known = null }: { due: number; known?: unknown }): Delivery {
  return { ...key, due, known, sending: null, woken: 0, since: due, ...UNTRIED };
}

/** What is so of a delivery of which no attempt has failed since the last that did not. */
export const UNTRIED = { attempts: 0, failing: null, problem: null } as const;

/** A delivery with nothing to send: looked at again at `until`, `null` = when something changes. */
export function atRest(delivery: Delivery, until: number | null, now: number): Delivery {
  // Whoever waits for what is over already would be asked again and again without a pause.
  const due = until === null ? NEVER : Math.max(until, now + SECOND);
  return { ...delivery, due, since: null, ...UNTRIED };
}

/** The order in which a transaction locks several of them, so that no two wait for each other. */
export function inOrder(a: DeliveryKey, b: DeliveryKey): number {
  const [left, right] = [a, b].map((key) => `${key.subject} ${deliveryId(key)}`) as [string, string];
  return left < right ? -1 : left > right ? 1 : 0;
}

export async function putDelivery(transaction: StoreTransaction, delivery: Delivery): Promise<void> {
  const { subject, due, ...body } = delivery;
  await transaction.putDocument({ kind: DELIVERY, id: deliveryId(delivery), ref: subject, at: due, body });
}

export function deliveryOf({ ref, at, body }: StoredDocument): Delivery {
  return { ...(body as unknown as Omit<Delivery, 'subject' | 'due'>), subject: ref, due: at };
}

export async function findDelivery(view: StoreView, key: DeliveryKey): Promise<Delivery | null> {
  const found = await view.document(DELIVERY, deliveryId(key));
  return found && deliveryOf(found);
}

/** Deliveries about a subject, in no order that matters. */
export async function deliveriesOf(view: StoreView, subject: string): Promise<Delivery[]> {
  return (await view.documents({ kind: DELIVERY, ref: subject })).map(deliveryOf);
}
