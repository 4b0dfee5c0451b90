import { firstLink } from '@team-booking/contract/team';
import type { State } from '../check/checker.ts';
import { UNKNOWN, type LedgerCheck } from '../check/finding.ts';
import { digest } from '../hash/digest.ts';
import type { Whole } from './about.ts';
import type { BlockCheck } from './block.ts';

/**
 * What blocks that were checked each by itself have come to together: every block has to begin where the one before has ended, the first
 * with nothing, and the last to end as the page says.
 */
export function join(about: Whole, blocks: readonly BlockCheck[]): LedgerCheck & { readonly end: State } {
  let [items, records] = [0, 0];
  let end: State = { digest: digest(firstLink(about)), sums: [] };
  const missing = { ...UNKNOWN, ok: false, what: 'chain' } as const;
  for (const block of blocks) {
    if (block.start && JSON.stringify(block.start) !== JSON.stringify(end)) return { ...missing, item: items, end };
    if (block.finding) return { ok: false, ...block.finding, item: items + block.finding.item, end };
    items += block.items;
    records += block.records;
    end = block.end!;
  }
  if (end.digest !== about.digest || items !== about.items || records !== about.records)
    return { ...missing, item: items, end };
  return { ok: true, items, records, digest: end.digest, end };
}
