import { canonicalJson } from '../../canonical-json.ts';
import { decisionText } from './decision-text.ts';
import type { LedgerItem, LedgerPart } from './ledger-export.ts';
import { LEDGER_FORMAT } from './ledger-format.ts';

/** The text whose digest a chain begins with: it binds all that follows to one ledger. */
export function firstLink({ team, bookingType }: Pick<LedgerPart, 'team' | 'bookingType'>): string {
  // Canonical as it stands here.
  return JSON.stringify({ bookingType, format: LEDGER_FORMAT, team });
}

/** The text of an item in a chain: canonical JSON, of a decision about one seat what it was made from; see {@link decisionText}. */
export function itemText(item: LedgerItem): string {
  return item.kind === 'record' && item.record.kind === 'rotation' ? decisionText(item.record) : canonicalJson(item);
}

/** The text whose digest goes with an item: the digest before it, a line feed, and {@link itemText}. */
export function nextLink(before: string, item: LedgerItem): string {
  return `${before}\n${itemText(item)}`;
}
