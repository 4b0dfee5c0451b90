import type { StoreTransaction, StoreView } from '../store/store.ts';
import type { Delivery } from './delivery.ts';

/** What a channel has to send next. */
export type Planned =
  /** @see Sending.plan */
  | { readonly kind: 'send'; readonly plan: unknown }
  /** Nothing now; it is asked again when something changes, and at `until`, epoch milliseconds. */
  | { readonly kind: 'wait'; readonly until: number | null };

/** How an attempt ended. */
export type Sent =
  /** The receiver has it. `answer`: what they said, for `settle`. */
  | { readonly kind: 'done'; readonly answer?: unknown }
  /** Not this time. */
  | {
      readonly kind: 'again';
      /** Why, in words for the team, without anybody's data. */
      readonly problem: string;
      /** Whether the receiver may have it nevertheless: then the same is sent again, whatever has changed meanwhile, until they certainly have it. */
      readonly maybe: boolean;
      /** Whether the way itself seems to be closed, and not only this message held up: then what else goes there waits as well. Default: `false`. */
      readonly closed?: boolean;
      /** Not before so many milliseconds have passed, as the receiver asks: at most an hour. */
      readonly after?: number;
      readonly answer?: unknown;
    }
  /** Never: the receiver refuses it for good. */
  | { readonly kind: 'refused'; readonly problem: string; readonly answer?: unknown };

/** One attempt. */
export interface Attempt {
  readonly delivery: Delivery;
  readonly plan: unknown;
  /** The present, epoch milliseconds. */
  readonly now: number;
  /** Ends the attempt: it has taken too long, or the process stops. */
  readonly signal: AbortSignal;
}

/** How an attempt ended, to be stored. `given up`: a failure too many, it is not tried any more. */
export interface Settlement {
  readonly delivery: Delivery;
  readonly plan: unknown;
  readonly sent: Sent;
  readonly givenUp: boolean;
  readonly now: number;
}

/** A way to reach somebody: decides what they are told, and tells them. The delivery itself, its order, leases and failures are `Deliverer`'s. */
export interface Channel {
  readonly name: string;
  /** Attempts are given up so many milliseconds after the first failed one, but not before the fourth; `null` = never. */
  readonly patience: number | null;
  /** So many attempts at once with one receiver, or with all of them where they share one way out. */
  readonly atOnce: number;
  /** What stands and falls together, e.g. one server for all mail. Default: the receiver. */
  wayOf?(delivery: Delivery): string;
  /** Receivers who may have to hear of a booking as it is now. Those who have heard before are asked about anyway. */
  receivers(view: StoreView, booking: string): Promise<readonly string[]>;
  /**
   * What to send next, by what the receiver knows and what is true: several changes are told as one. Reads only. It is stored before it is
   * sent, so it must hold no secret, and nothing that a plan of the same would not hold again.
   */
  plan(view: StoreView, delivery: Delivery, now: number): Promise<Planned>;
  /** Sends. The same plan may come twice, and has to look like the same message to the receiver. @throws whatever went wrong unforeseen: it is tried again */
  send(attempt: Attempt): Promise<Sent>;
  /**
   * Notes an outcome in the transaction that ends the attempt, for whoever looks at it later.
   *
   * @returns what the receiver knows from now on; `undefined` = the delivery has served its purpose and is removed
   */
  settle(transaction: StoreTransaction, settlement: Settlement): Promise<unknown>;
}
