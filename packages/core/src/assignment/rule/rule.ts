/**
 * Name of the rule, written into every record. A change of what it chooses or posts requires a new name.
 *
 * Its idea is the carpool share of R. Fagin and J. H. Williams, "A fair carpool scheduling algorithm" (IBM Journal of
 * Research and Development 27, 1983): of every request each host who could take it is owed `weight / sum of weights`,
 * whoever takes it pays one, and choosing the one most owed keeps every balance bounded, whatever the pattern of
 * availability.
 */
export const ALGORITHM = 'credit-rotation-1';

/** One booking in the ledger's unit, nano-bookings. All balances, shares and credits are integers of it. */
export const BOOKING = 1_000_000_000;

/**
 * In turns mode a host may be chosen while their credit is at most this far below the largest: 0.49 booking. Below half a
 * booking, the order of the pool shows and everybody's balance stays within `1.49 (n − 1) / 2` bookings.
 */
export const BAND = 490_000_000;

/** Credits this close together count as equal in totals mode and in panels: 0.001 booking. */
export const TIE = 1_000_000;

/** What a host may be owed after a refund: 2 bookings. The rest goes to their peers, so that they do not host in a row. */
export const REFUND_CAP = 2_000_000_000;

/** In totals mode an absent host earns until they are owed this: 2 bookings. */
export const ABSENT_CAP = 2_000_000_000;

/** The largest weight. It keeps `one booking × weight` below 2^53, so that a share is exact without big integers. */
export const MAX_WEIGHT = 1_000_000;

/** The largest correction: a million bookings. */
export const MAX_CORRECTION = 1_000_000 * BOOKING;
