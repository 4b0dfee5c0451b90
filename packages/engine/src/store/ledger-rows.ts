import type { AssignmentRecord, PanelRecord, Posting } from '@team-booking/core/assignment';

/** The record of who hosts a booking and why. */
export type BookingRecord = AssignmentRecord | PanelRecord;

/** A record of a decision as it is stored. */
export interface StoredRecord {
  readonly record: BookingRecord;
  /** `false` once it is voided, or another record has taken its place. */
  readonly live: boolean;
}

/** A posting as it is stored. */
export interface StoredPosting extends Posting {
  /** Epoch milliseconds. */
  readonly at: number;
}

/** Part of a pool's ledger. */
export interface LedgerRange {
  /** Only what has a higher `seq`. */
  readonly after?: number;
  /** Only what has a lower `seq`. */
  readonly before?: number;
  /** The latest first. Default: `false`. */
  readonly descending?: boolean;
  /** At most so many. Default: all. */
  readonly limit?: number;
}
