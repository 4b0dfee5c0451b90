import type { Booking } from '@team-booking/contract';

/** What a request led to, as its sender knows. `unknown`: it may have taken effect or not. */
export type Outcome =
  | { readonly kind: 'answered'; readonly booking: Told }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'unknown' };

/** What an answer says of a booking. */
export interface Told {
  readonly id: string;
  readonly status: Booking['status'];
  readonly start: number;
  readonly end: number;
  readonly hosts: readonly string[];
  readonly sequence: number;
  readonly name: string;
}

/** A request that changes something, with everything that is to be checked about it. */
export interface Deed {
  readonly kind: 'book' | 'reschedule' | 'cancel' | 'edit' | 'reassign' | 'approve' | 'decline';
  /** The booking's id; `null` for a new one. */
  readonly booking: string | null;
  readonly key: string | null;
  /** Where it is to take place, for new and moved ones. */
  readonly start: number | null;
  /** The attendee's name, for new and edited ones. */
  readonly name: string | null;
  /** Who is to host it, whoever is free. */
  readonly byHand: string | null;
  readonly outcome: Outcome;
  /** How often it was sent. */
  readonly sent: number;
  /** Whether it was sent again after an answer of an earlier burst: it must have no effect. */
  readonly again: boolean;
}
