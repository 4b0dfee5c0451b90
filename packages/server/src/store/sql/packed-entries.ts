import type { Entry } from '@team-booking/core/assignment';
import { type Column, columnOf, valuesOf } from './columns.ts';

/** Entries as they are stored. */
interface Packed {
  readonly hosts: readonly string[];
  readonly memberships: Column;
  readonly tiers: Column;
  readonly amounts: Column;
}

/** Entries as they were stored before: a list for each. */
type PackedRow = readonly [host: string, membership: number, tier: number, amount: number];

/** Entries as they are stored. */
export function packEntries(entries: readonly Entry[]): string {
  const packed: Packed = {
    hosts: entries.map(({ host }) => host),
    memberships: columnOf(entries, ({ membership }) => membership),
    tiers: columnOf(entries, ({ tier }) => tier),
    amounts: columnOf(entries, ({ amount }) => amount),
  };
  return JSON.stringify(packed);
}

/** Entries as they were stored. */
export function unpackEntries(text: string): Entry[] {
  const stored: Packed | readonly PackedRow[] = JSON.parse(text);
  if (isRows(stored)) return stored.map(([host, membership, tier, amount]) => ({ host, membership, tier, amount }));
  const [memberships, tiers, amounts] = [stored.memberships, stored.tiers, stored.amounts].map(
    (column) => valuesOf(column) as number[],
  );
  return stored.hosts.map((host, i) => ({
    host,
    membership: memberships![i]!,
    tier: tiers![i]!,
    amount: amounts![i]!,
  }));
}

function isRows(stored: Packed | readonly PackedRow[]): stored is readonly PackedRow[] {
  return Array.isArray(stored);
}
