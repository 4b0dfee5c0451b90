import { firstLink, nextLink, type LedgerItem, type LedgerPart } from '@team-booking/contract/team';
import type { Entry } from '@team-booking/core/assignment';
import { PoolVerifier } from '../booking/verify-pool.ts';
import { digest } from '../crypto/digest.ts';
import type { BookingRecord } from '../store/ledger-rows.ts';

/** What an exported ledger has come to: everything fits, or the first thing that does not. */
export type LedgerCheck =
  | { readonly ok: true; readonly items: number; readonly records: number; readonly digest: string }
  | {
      readonly ok: false;
      /** Number of the item among all of them, from 0. */
      readonly item: number;
      /** `chain`: it is not what its digest was made of, or something is missing before it. `rule`: the record is not what the rule gives. */
      readonly what: 'chain' | 'rule';
      /** Where in the record, as a JSON pointer. */
      readonly field?: string;
    };

/**
 * Checks an exported ledger without the backend it came from: the chain of digests from its very beginning, and every record against
 * the rule and the ledger as it was then.
 *
 * @param parts all of them, from the first to the last
 */
export function checkLedger(parts: Iterable<LedgerPart>): LedgerCheck {
  const verifier = new PoolVerifier();
  let [items, records] = [0, 0];
  let link: string | null = null;
  let postings: { readonly seq: number; readonly entries: readonly Entry[] }[] = [];
  for (const part of parts) {
    link ??= digest(firstLink(part));
    if (part.start.digest !== link) return { ok: false, item: items, what: 'chain' };
    for (const { item, digest: given } of part.items) {
      link = digest(nextLink(link, item));
      if (given !== link) return { ok: false, item: items, what: 'chain' };
      if (item.kind === 'posting') postings.push(item);
      if (item.kind === 'record') {
        const verified = verifier.next(postings, [{ record: recordOf(item) }]);
        if (!verified.ok) return { ok: false, item: items, what: 'rule', field: verified.difference.field };
        ({ records } = verified);
        postings = [];
      }
      items++;
    }
    if (part.end.digest !== link) return { ok: false, item: items, what: 'chain' };
  }
  return { ok: true, items, records, digest: link ?? '' };
}

function recordOf({ record }: Extract<LedgerItem, { kind: 'record' }>): BookingRecord {
  return record;
}
