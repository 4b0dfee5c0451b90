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
  /** Whether there is something new since it was claimed. */
  readonly again: boolean;
  /** Failed attempts in a row. */
  readonly attempts: number;
  /** Since when something waits to be sent, epoch milliseconds; `null` = nothing does. */
  readonly since: number | null;
  /** Why the last attempt failed; `null` = it did not. */
  readonly problem: string | null;
}

/** What is being sent. */
export interface Sending {
  /** Anything that JSON can say, as the channel has planned it. */
  readonly plan: unknown;
  /** Who sends it; `null` = nobody at present. */
  readonly holder: string | null;
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
  return { ...key, due, known, sending: null, again: false, attempts: 0, since: due, problem: null };
}

/** A delivery of which the last attempt is over: looked at again at `until`, `null` = when something changes. */
export function atRest(delivery: Delivery, until: number | null, now: number): Delivery {
  const since = until !== null && until <= now ? now : null;
  return { ...delivery, due: until ?? NEVER, again: false, attempts: 0, since, problem: null };
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
