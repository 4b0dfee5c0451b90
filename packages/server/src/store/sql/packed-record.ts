import type { HostRow } from '@team-booking/core/assignment';
import type { BookingRecord } from '@team-booking/engine';
import { type Column, columnOf, valuesOf } from './columns.ts';

/** Rows of a record as they are stored: with a hundred hosts they are most of what a booking writes. */
interface Packed extends Readonly<Record<(typeof MEMBERS)[number], Column>> {
  readonly host: readonly string[];
  /** Only if somebody is busy; null for who is not. */
  readonly busyReason?: Column;
}

const MEMBERS = ['balance', 'credit', 'free', 'lastAssigned', 'share', 'tier', 'verdict', 'weight'] as const;

/** A row as it was stored before. */
type PackedRow = readonly [
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
  return JSON.stringify(record.kind === 'fixed' ? stored : { ...stored, hosts: packed(record.hosts) });
}

/** A record as it was stored. Its entries are missing where they are those of its posting. */
export function unpackRecord(text: string): Omit<BookingRecord, 'entries'> & Partial<Pick<BookingRecord, 'entries'>> {
  const record = JSON.parse(text);
  if (!Array.isArray(record.hosts)) return { ...record, hosts: unpacked(record.hosts) };
  // Records of before have rows without names, or whole ones.
  return Array.isArray(record.hosts[0]) ? { ...record, hosts: record.hosts.map(unpackedRow) } : record;
}

function packed(rows: readonly HostRow[]): Packed {
  return {
    host: rows.map(({ host }) => host),
    balance: columnOf(rows, ({ balance }) => balance),
    credit: columnOf(rows, ({ credit }) => credit),
    free: columnOf(rows, ({ free }) => free),
    lastAssigned: columnOf(rows, ({ lastAssigned }) => lastAssigned),
    share: columnOf(rows, ({ share }) => share),
    tier: columnOf(rows, ({ tier }) => tier),
    verdict: columnOf(rows, ({ verdict }) => verdict),
    weight: columnOf(rows, ({ weight }) => weight),
    ...(rows.some(({ busyReason }) => busyReason !== undefined) && {
      busyReason: columnOf(rows, ({ busyReason }) => busyReason ?? null),
    }),
  };
}

function unpacked({ host: hosts, busyReason: reasons, ...columns }: Packed): HostRow[] {
  const values = Object.fromEntries(MEMBERS.map((member) => [member, valuesOf(columns[member])]));
  const busy = reasons && valuesOf(reasons);
  return hosts.map((host, i) => {
    const row = Object.fromEntries(MEMBERS.map((member) => [member, values[member]![i]]));
    const busyReason = busy?.[i] ?? null;
    return { host, ...row, ...(busyReason !== null && { busyReason }) } as unknown as HostRow;
  });
}

function unpackedRow(row: PackedRow): HostRow {
  const [host, tier, weight, free, balance, share, credit, lastAssigned, verdict, busyReason] = row;
  const known = { host, tier, weight, free: free === 1, balance, share, credit, lastAssigned };
  return busyReason === undefined ? { ...known, verdict } : { ...known, busyReason, verdict };
}
