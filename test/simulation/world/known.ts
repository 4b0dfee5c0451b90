import type { BookingRow } from '@team-booking/engine';

/** A booking as it is stored, as far as the simulation has followed it. */
export interface Fact {
  readonly row: BookingRow;
  /** Buffers when it was booked or moved. */
  readonly buffers: { readonly before: number; readonly after: number } | null;
  /** Hosts who were given it by hand: they need not have been free. */
  readonly byHand: ReadonlySet<string>;
}

/** A request that was answered: sent again within a day it gets the same answer. */
export interface Answered {
  readonly key: string;
  readonly at: number;
  readonly booking: string;
  readonly kind: 'book' | 'reschedule' | 'cancel';
  readonly body: object;
}

/** What everybody was told, and what became of it. */
export class Known {
  /** All bookings by id. */
  readonly facts = new Map<string, Fact>();
  /** Manage tokens of bookings whose visitors got an answer. */
  readonly tokens = new Map<string, string>();
  readonly answered: Answered[] = [];
  /** The message that was enqueued last. */
  lastMessage = 0;
  /** Ids of bookings that are still to take place, in the order in which they were made. */
  open: string[] = [];
}
