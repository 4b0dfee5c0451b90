import type { SelectionRecord } from '@team-booking/contract/team';
import type { BookingRecord } from '../store/ledger-rows.ts';

/** A record in the contract's form: the same members; only its lists may be changed there. */
export function writtenRecord(record: BookingRecord): SelectionRecord {
  return record as unknown as SelectionRecord;
}
