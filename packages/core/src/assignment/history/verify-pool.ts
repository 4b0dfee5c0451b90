import type { Posting } from '../ledger/ledger.ts';
import type { PanelRecord } from '../record/panel-record.ts';
import type { Entry } from '../record/entry.ts';
import type { AssignmentRecord } from '../record/record.ts';
import { Sums } from './sums.ts';
import { verifyAfter, type Difference } from './verify.ts';

/** That every record of a pool is correct, or the first difference. */
export type PoolVerification =
  | { readonly ok: true; readonly records: number }
  | { readonly ok: false; readonly record: AssignmentRecord | PanelRecord; readonly difference: Difference };

/**
 * Recomputes every record of a pool from the ledger as it was then, and compares; the entries that the ledger has for a record
 * have to equal the record's.
 *
 * @param postings all of the pool, ascending
 * @param records all of the pool, ascending
 */
export function verifyPool(
  postings: readonly Pick<Posting, 'seq' | 'entries'>[],
  records: readonly { readonly record: AssignmentRecord | PanelRecord }[],
): PoolVerification {
  return new PoolVerifier().next(postings, records);
}

/** {@link verifyPool} part by part, so that a long ledger need not be in memory at once. */
export class PoolVerifier {
  readonly #sums: Sums;
  #records = 0;

  /** @param earlier sums by account of all that was posted before the first part. Default: nothing was */
  constructor(earlier: readonly Entry[] = []) {
    this.#sums = new Sums(earlier);
  }

  /** Sums by account of all that was posted so far. */
  get sums(): readonly Entry[] {
    return this.#sums.entries;
  }

  /** The balance of a host in a tier after all parts so far, in nano-bookings. */
  balanceOf(host: string, tier: number): number {
    return this.#sums.balanceOf(host, tier);
  }

  /** @param entries what was posted next, for a record that is right, or for none */
  post(entries: readonly Entry[]): void {
    this.#sums.add(entries);
  }

  /**
   * @param postings those that follow, ascending
   * @param records those of the same numbers of the ledger, ascending
   * @returns what all parts so far have come to; after a difference, give it no more
   */
  next(
    postings: readonly Pick<Posting, 'seq' | 'entries'>[],
    records: readonly { readonly record: AssignmentRecord | PanelRecord }[],
  ): PoolVerification {
    let next = 0;
    const addUntil = (seq: number): void => {
      for (; next < postings.length && postings[next]!.seq < seq; next++) this.#sums.add(postings[next]!.entries);
    };
    for (const { record } of records) {
      addUntil(record.seq);
      const verified = verifyAfter(record, this.#sums);
      if (!verified.ok) return { ok: false, record, difference: verified.difference };
      const posted = postings[next]?.seq === record.seq ? postings[next]!.entries : [];
      if (!areEqual(posted, record.entries)) {
        return { ok: false, record, difference: { field: '/entries', recorded: record.entries, computed: posted } };
      }
      this.#records++;
    }
    addUntil(Infinity);
    return { ok: true, records: this.#records };
  }
}

function areEqual(some: readonly Entry[], others: readonly Entry[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ host, membership, tier, amount }, i) => {
      const other = others[i]!;
      return host === other.host && membership === other.membership && tier === other.tier && amount === other.amount;
    })
  );
}
