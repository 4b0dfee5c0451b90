/** Why the chosen host was chosen. */
export type Reason =
  /** One host of the tier was free. */
  | 'only_free'
  /** Next in the order. */
  | 'rotation'
  /** Next of the free ones: somebody before them in the order was not free. */
  | 'rotation_skip'
  /** Somebody free before them in the order is ahead of their share. */
  | 'share_correction'
  /** Totals mode: nobody else is owed as much. */
  | 'most_owed'
  /** Totals mode: of those owed the same, the one longest without a booking. */
  | 'least_recent'
  /** Totals mode: of those never chosen and owed the same, the first in the order. */
  | 'pool_order'
  /** By hand. */
  | 'manual'
  /** The visitor asked for them. */
  | 'requested_host';

/** The result for a host in a decision. Not being free outranks the tier verdicts. */
export type Verdict =
  | 'chosen'
  /** Not free when it was their turn. */
  | 'skipped_unavailable'
  | 'unavailable'
  /** Free when it was their turn, but others are further behind. */
  | 'ahead_of_share'
  /** Their turn comes after that of the chosen host. */
  | 'later_in_rotation'
  | 'less_credit'
  /** Owed as much as the chosen one, but chosen more recently. */
  | 'tie_more_recent'
  | 'lower_tier'
  | 'higher_tier'
  /** Free, but somebody else was named. */
  | 'not_requested'
  /** The booking was taken from them. */
  | 'excluded_previous_host';

/** `fallback`: the pool has a better tier. `preferred`: it has not, and hosts of a lower one were free, too. */
export type TierNote = 'preferred' | 'fallback' | null;
