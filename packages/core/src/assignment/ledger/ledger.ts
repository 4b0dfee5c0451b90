import { AssignmentError } from '../../errors/assignment-error.ts';
import type { Account, Entry } from '../record/entry.ts';

/** Why something was posted. `record` is the seq of the record of a decision. */
export type Cause =
  | { readonly kind: 'assigned'; readonly record: number; readonly bookingId: string }
  | { readonly kind: 'voided'; readonly record: number; readonly bookingId: string }
  /** What the host of a voided record was owed beyond the cap went to their peers. */
  | { readonly kind: 'capped'; readonly record: number; readonly bookingId: string }
  /** A reassignment was undone: what it posted is taken back, `record` is live again, and `voided`, which it had decided, no longer. */
  | { readonly kind: 'restored'; readonly record: number; readonly voided: number; readonly bookingId: string }
  | { readonly kind: 'left'; readonly host: string }
  | { readonly kind: 'tier-changed'; readonly host: string }
  | { readonly kind: 'corrected'; readonly host: string };

/**
 * One transaction of a pool's append-only ledger. The entries of each tier add up to 0; there may be none at all. Its
 * `seq` is unique in the pool and ascends; the record of a decision has the seq of its posting.
 */
export interface Posting {
  readonly seq: number;
  readonly cause: Cause;
  readonly entries: readonly Entry[];
}

/** An entry on a host's open account. */
export function entry({ host, membership, tier }: Account, amount: number): Entry {
  return { amount, host, membership, tier };
}

/** Entries for several hosts at once, those of 0 left out. */
export function entries(accounts: readonly Account[], amounts: readonly number[]): Entry[] {
  const posted: Entry[] = [];
  for (let i = 0; i < accounts.length; i++) if (amounts[i] !== 0) posted.push(entry(accounts[i]!, amounts[i]!));
  return posted;
}

/**
 * A balance after an amount. The sum of two safe integers is below 2^54 and rounds monotonically, so one that has left
 * the safe range is always detected here: nine million bookings, which no rule of this package comes near.
 *
 * @throws AssignmentError `balance-too-large`
 */
export function addTo(balance: number, amount: number): number {
  const sum = balance + amount;
  if (Number.isSafeInteger(sum)) return sum;
  throw new AssignmentError(
    'balance-too-large',
    '/entries',
    `would bring a balance to ${sum}`,
    'Look for amounts that are not in nano-bookings.',
  );
}
