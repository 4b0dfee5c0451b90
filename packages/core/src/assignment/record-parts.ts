/** Why the chosen host was chosen. */
export type Reason =
  /** One host of the tier was free. */
  | 'only_free'
  /** Next in the order. */
  | 'rotation'
  /** Next of the free ones: somebody before him in the order was not free. */
  | 'rotation_skip'
  /** Somebody free before him in the order is ahead of his share. */
  | 'share_correction'
  /** Totals mode: nobody else is owed as much. */
  | 'most_owed'
  /** Totals mode: of those owed the same, the one longest without a booking. */
  | 'least_recent'
  /** Totals mode: of those never chosen and owed the same, the first in the order. */
  | 'pool_order'
  /** By hand. */
  | 'manual'
  /** The visitor asked for him. */
  | 'requested_host';

/** What became of a host in a decision. Not being free outranks the tier verdicts. */
export type Verdict =
  | 'chosen'
  /** Not free when it was his turn. */
  | 'skipped_unavailable'
  | 'unavailable'
  /** Free when it was his turn, but others are further behind. */
  | 'ahead_of_share'
  /** His turn comes after the chosen one's. */
  | 'later_in_rotation'
  | 'less_credit'
  /** Owed as much as the chosen one, but chosen more recently. */
  | 'tie_more_recent'
  | 'lower_tier'
  | 'higher_tier'
  /** Free, but somebody else was named. */
  | 'not_requested'
  /** The booking was taken from him. */
  | 'excluded_previous_host';

/** A host of the pool in a decision, as he was just before it. Amounts in nano-bookings. */
export interface HostRow {
  readonly host: string;
  readonly tier: number;
  readonly weight: number;
  readonly free: boolean;
  /** Why he was not free, where whoever asked for the decision said so. */
  readonly busyReason?: string;
  readonly balance: number;
  /** What he earned by this decision; 0 for those it did not concern. */
  readonly share: number;
  /** Balance and share together; `null` for those who could not be chosen. */
  readonly credit: number | null;
  /** Seq of his latest live record of any kind in this pool, or `null`. */
  readonly lastAssigned: number | null;
  readonly verdict: Verdict;
}

/** The time that was booked, ISO 8601. */
export interface SlotTime {
  readonly start: string;
  readonly end: string;
}

/** What every record has. */
export interface RecordBase {
  /** Ascends in the pool's ledger, or in the history of a booking type without one. */
  readonly seq: number;
  readonly bookingId: string;
  /** When it was decided, ISO 8601; `null` where a history without times is replayed. */
  readonly at: string | null;
  readonly slot: SlotTime | null;
  /** The rule by which it was decided: `credit-rotation-1`. */
  readonly algorithm: string;
}
