import type { Posting } from '../ledger/ledger.ts';
import type { LedgerState } from '../ledger/state.ts';
import { refused, type Refused, type Restored } from '../ledger/step.ts';
import type { Entry } from '../record/entry.ts';
import type { LedgerRecord } from '../record/record.ts';

/** A reassignment that is to be undone. */
export interface Undoing {
  /** The record that it voided, which is to be live again. */
  readonly former: LedgerRecord;
  /** The record that it decided, a live one. */
  readonly record: LedgerRecord;
  /** The pool's postings in the order of their `seq`; those before `former` may be missing. */
  readonly postings: readonly Posting[];
}

/**
 * Undoes a reassignment as if nothing had been: what it posted is taken back, and the record that it voided is live again, so that
 * balances, pointer and recency are what they were. What was decided after it and undone before does not stand in the way.
 *
 * @returns refused `decided-since` if the pool has decided anything after it, or one of its accounts was closed
 */
export function restoreRecord(state: LedgerState, { former, record, postings }: Undoing): Restored | Refused {
  const last = postings.findIndex(({ seq }) => seq === record.seq);
  const first = beginOf(postings, former.seq, last);
  if (first === null || lastThatCounts(postings, last) !== last) return refused('decided-since');
  const undone = postings.slice(first, last + 1);
  const { bookingId } = record;
  const entries = takenBack(undone);
  const isOpen = entries.every(({ membership }) => state.accounts.has(membership));
  if (!isOpen || !undone.every(({ cause }) => 'bookingId' in cause && cause.bookingId === bookingId)) {
    return refused('decided-since');
  }
  const posting: Posting = {
    seq: state.lastSeq + 1,
    cause: { kind: 'restored', record: former.seq, voided: record.seq, bookingId },
    entries,
  };
  return { kind: 'restored', record: former, voided: record, postings: [posting] };
}

/** Index of the latest posting up to `until` that voids a record; a reassignment begins with it. */
function beginOf(postings: readonly Posting[], record: number, until: number): number | null {
  for (let i = until; i >= 0; i--) {
    const { cause } = postings[i]!;
    if (cause.kind === 'voided' && cause.record === record) return i;
  }
  return null;
}

/** Index of the last posting at or after `least` that was not undone. */
function lastThatCounts(postings: readonly Posting[], least: number): number {
  let at = postings.length - 1;
  while (at > least) {
    const { cause } = postings[at]!;
    const begin = cause.kind === 'restored' ? beginOf(postings, cause.record, at) : null;
    if (begin === null) return at;
    at = begin - 1;
  }
  return at;
}

/** The opposite of what all of these posted together, by account. */
function takenBack(postings: readonly Posting[]): Entry[] {
  const sums = new Map<number, Entry>();
  for (const { entries } of postings) {
    for (const { amount, ...account } of entries) {
      const before = sums.get(account.membership)?.amount ?? 0;
      sums.set(account.membership, { ...account, amount: before - amount });
    }
  }
  return [...sums.values()].filter(({ amount }) => amount !== 0);
}
