import { canonicalJson } from '../../canonical-json.ts';
import type { LedgerItem, LedgerPart } from './ledger-export.ts';
import { LEDGER_FORMAT } from './ledger-format.ts';

/** The text whose digest a chain begins with: it binds all that follows to one ledger. */
export function firstLink({ team, bookingType }: Pick<LedgerPart, 'team' | 'bookingType'>): string {
  // Canonical as it stands here.
  return JSON.stringify({ bookingType, format: LEDGER_FORMAT, team });
}

/** The text whose digest goes with an item: the digest before it, a line feed, and the item in canonical JSON. */
export function nextLink(before: string, item: LedgerItem): string {
  return `${before}\n${canonicalJson(item)}`;
}
