import type { HostRow } from '@team-booking/core/assignment';
import type { BookingRecord } from '@team-booking/engine';

/** A row of a record as it is stored: without the names of its members, which with a hundred hosts are half of the record. */
type Packed = readonly [
  host: string,
  tier: number,
  weight: number,
  free: 0 | 1,
  balance: number,
  share: number,
  credit: number | null,
  lastAssigned: number | null,
  verdict: HostRow['verdict'],
  busyReason?: string,
];

/** A record as it is stored. @param withEntries whether its entries are not those of its posting */
export function packRecord(record: BookingRecord, withEntries: boolean): string {
  const { entries: _posted, ...rest } = record;
  const stored = withEntries ? record : rest;
  return JSON.stringify(record.kind === 'fixed' ? stored : { ...stored, hosts: record.hosts.map(packed) });
}

/** A record as it was stored. Its entries are missing where they are those of its posting. */
export function unpackRecord(text: string): Omit<BookingRecord, 'entries'> & Partial<Pick<BookingRecord, 'entries'>> {
  const record = JSON.parse(text);
  // Records of before this form have whole rows.
  return Array.isArray(record.hosts[0]) ? { ...record, hosts: record.hosts.map(unpacked) } : record;
}

function packed(row: HostRow): Packed {
  const { host, tier, weight, free, balance, share, credit, lastAssigned, verdict, busyReason } = row;
  const stored = [host, tier, weight, free ? 1 : 0, balance, share, credit, lastAssigned, verdict] as const;
  return busyReason === undefined ? stored : [...stored, busyReason];
}

function unpacked(row: Packed): HostRow {
  const [host, tier, weight, free, balance, share, credit, lastAssigned, verdict, busyReason] = row;
  const known = { host, tier, weight, free: free === 1, balance, share, credit, lastAssigned };
  return busyReason === undefined ? { ...known, verdict } : { ...known, busyReason, verdict };
}
