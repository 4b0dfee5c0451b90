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
  const sums = new Map<string, Entry>();
  let next = 0;
  for (const { record } of records) {
    for (; next < postings.length && postings[next]!.seq < record.seq; next++) addAll(sums, postings[next]!.entries);
    const verified = verify(record, sums.values());
    if (!verified.ok) return { ok: false, record, difference: verified.difference };
    const posted = postings[next]?.seq === record.seq ? postings[next]!.entries : [];
    if (written(posted) !== written(record.entries)) {
      return { ok: false, record, difference: { field: '/entries', recorded: record.entries, computed: posted } };
    }
  }
  return { ok: true, records: records.length };
}

/** Adds entries to sums by account, which is all that a decision needs of earlier postings. */
function addAll(sums: Map<string, Entry>, entries: readonly Entry[]): void {
  for (const entry of entries) {
    const account = `${entry.tier} ${entry.membership} ${entry.host}`;
    sums.set(account, { ...entry, amount: (sums.get(account)?.amount ?? 0) + entry.amount });
  }
}

function written(entries: readonly Entry[]): string {
  return JSON.stringify(entries.map(({ host, membership, tier, amount }) => [host, membership, tier, amount]));
}
