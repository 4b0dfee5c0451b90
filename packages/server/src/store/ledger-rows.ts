import type { AssignmentRecord, Posting } from '@team-booking/core';

/** A record of a decision as it is stored. */
export interface StoredRecord {
  readonly record: AssignmentRecord;
  /** `false` once it is voided, or another record has taken its place. */
  readonly live: boolean;
}

/** A posting as it is stored. */
export interface StoredPosting extends Posting {
  /** Epoch milliseconds. */
  readonly at: number;
}
