import type { Interval } from '@team-booking/core/intervals';

/** What a reader was told of a booking last. `gone`: it is theirs no longer, or they are no longer among its guests. */
export type Tidings =
  | 'to-pay'
  | 'requested'
  | 'confirmed'
  | 'cancelled'
  | 'declined'
  | 'not-approved'
  | 'not-paid'
  | 'gone';

/**
 * What one reader knows of a booking: it is stored in their delivery. Members that say who somebody is have names by which they are
 * erased.
 */
export interface Told extends Interval {
  readonly as: Tidings;
  /** When, epoch milliseconds. */
  readonly at: number;
  /** How many letters were written to them: no two of them are the same one. */
  readonly letters: number;
  /** Where they were told: who has another address now has heard nothing there. */
  readonly address: string;
  /** Whether any letter may have arrived there. */
  readonly reached: boolean;
  /** The hosts, by id. */
  readonly hosts: readonly string[];
  /** A digest of what else an invitation shows. */
  readonly shown: string;
  /** Which refunds they were told of, by id. */
  readonly refunded: readonly string[];
  /** When they were told of this start, or reminded of it, epoch milliseconds. No reminder that had come before is for them. */
  readonly heardAt: number;
  /** Whose event it is: an address of the team's, the same in all invitations to the booking. A calendar takes changes from nobody else. */
  readonly organizer: string;
}
