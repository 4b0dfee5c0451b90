import { canonicalJson } from '@team-booking/contract';
import { firstLink, type LedgerPart } from '@team-booking/contract/team';
import { digest } from '../digest.ts';
import { Checker } from './checker.ts';
import type { LedgerCheck } from './finding.ts';

/**
 * Checks an exported ledger without the backend it came from: the chain of digests from its very beginning, and every record against
 * the rule and the ledger as it was then.
 *
 * @param parts all of them, from the first to the last
 */
export function checkLedger(parts: Iterable<LedgerPart>): LedgerCheck {
  let checker: Checker | null = null;
  let link = '';
  for (const part of parts) {
    link ||= digest(firstLink(part));
    checker ??= new Checker({ digest: link, sums: [] });
    const broken = {
      ok: false,
      item: checker.items,
      what: 'chain',
      seq: part.start.seq,
      bookingId: null,
      at: null,
    } as const;
    if (part.start.digest !== link) return broken;
    for (const { item, digest: given } of part.items) {
      const wrong = checker.next(canonicalJson(item), given);
      if (wrong) return { ok: false, ...wrong };
      link = given;
    }
    if (part.end.digest !== link) return { ...broken, item: checker.items, seq: part.end.seq };
  }
  return { ok: true, items: checker?.items ?? 0, records: checker?.records ?? 0, digest: link };
}
