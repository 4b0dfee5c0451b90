import { canonicalJson } from '@team-booking/contract';
import type { LedgerItem } from '@team-booking/contract/team';
import { formatInstant } from '@team-booking/core/iso';
import type { BookingRecord, StoredPosting } from '../store/ledger-rows.ts';
import type { LedgerPiece } from './ledger-parts.ts';

type PostingItem = Extract<LedgerItem, { readonly kind: 'posting' }>;

/**
 * Postings that no record tells: those without one, and what was posted for a record where it is something else than its entries. Nothing should
 * have made that; whoever checks the ledger finds it.
 */
export function postingsBesides({ postings, records }: LedgerPiece): PostingItem[] {
  const posted = new Map(postings.map((posting) => [posting.seq, posting]));
  const told = new Map(records.map(({ record }) => [record.seq, record]));
  const missing = records.filter(({ record }) => !posted.has(record.seq) && record.entries.length > 0);
  return [
    ...postings.filter((posting) => !isTold(told.get(posting.seq), posting)).map(itemOf),
    ...missing.map(({ record }) => nothingOf(record)),
  ];
}

function isTold(record: BookingRecord | undefined, { entries }: StoredPosting): boolean {
  return record !== undefined && canonicalJson(record.entries) === canonicalJson(entries);
}

function itemOf({ seq, at, cause, entries }: StoredPosting): PostingItem {
  return { kind: 'posting', seq, at: formatInstant(at), cause, entries: [...entries] };
}

function nothingOf({ seq, at, bookingId }: BookingRecord): PostingItem {
  return {
    kind: 'posting',
    seq,
    at: at ?? formatInstant(0),
    cause: { kind: 'assigned', record: seq, bookingId },
    entries: [],
  };
}
