import { verify, type Difference, type Entry } from '@team-booking/core/assignment';
import type { BookingRecord, StoredPosting, StoredRecord } from '../store/ledger-rows.ts';

/** That every record of a pool is correct, or the first difference. */
export type PoolVerification =
  | { readonly ok: true; readonly records: number }
  | { readonly ok: false; readonly record: BookingRecord; readonly difference: Difference };

/**
 * Recomputes every record of a pool from the ledger as it was then, and compares; the entries that the ledger has for a record
 * have to equal the record's.
 *
 * @param postings all of the pool, ascending
 * @param records all of the pool, ascending
 */
export function verifyPool(postings: readonly StoredPosting[], records: readonly StoredRecord[]): PoolVerification {
  return new PoolVerifier().next(postings, records);
}

/** {@link verifyPool} part by part, so that a long ledger need not be in memory at once. */
export class PoolVerifier {
  readonly #sums = new Map<string, Entry>();
  #records = 0;

  /**
   * @param postings those that follow, ascending
   * @param records those of the same numbers of the ledger, ascending
   * @returns what all parts so far have come to; after a difference, give it no more
   */
  next(
    postings: readonly Pick<StoredPosting, 'seq' | 'entries'>[],
    records: readonly Pick<StoredRecord, 'record'>[],
  ): PoolVerification {
    let next = 0;
    const addUntil = (seq: number): void => {
      for (; next < postings.length && postings[next]!.seq < seq; next++) this.#add(postings[next]!.entries);
    };
    for (const { record } of records) {
      addUntil(record.seq);
      const verified = verify(record, this.#sums.values());
      if (!verified.ok) return { ok: false, record, difference: verified.difference };
      const posted = postings[next]?.seq === record.seq ? postings[next]!.entries : [];
      if (written(posted) !== written(record.entries)) {
        return { ok: false, record, difference: { field: '/entries', recorded: record.entries, computed: posted } };
      }
      this.#records++;
    }
    addUntil(Infinity);
    return { ok: true, records: this.#records };
  }

  /** Adds entries to sums by account, which is all that a decision needs of earlier postings. */
  #add(entries: readonly Entry[]): void {
    for (const entry of entries) {
      const account = `${entry.tier} ${entry.membership} ${entry.host}`;
      this.#sums.set(account, { ...entry, amount: (this.#sums.get(account)?.amount ?? 0) + entry.amount });
    }
  }
}

function written(entries: readonly Entry[]): string {
  return JSON.stringify(entries.map(({ host, membership, tier, amount }) => [host, membership, tier, amount]));
}
