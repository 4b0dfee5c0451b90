import type { FixedRecord } from './fixed-record.ts';
import type { PanelRecord } from './panel-record.ts';
import type { RotationRecord } from './rotation-record.ts';

/** A record with entries in a pool's ledger. */
export type LedgerRecord = RotationRecord | PanelRecord;

/** The record of who hosts a booking with at most one rotating seat, and why: every such booking has one. */
export type AssignmentRecord = RotationRecord | FixedRecord;

/** The part of a live record that later decisions need. A store may keep it in separate columns. */
export interface LiveRecord {
  readonly seq: number;
  /** The hosts it charged. */
  readonly hosts: readonly string[];
  /** Where the rotation of a tier stood after it; `null` if it did not move: by hand, requested, or a panel. */
  readonly turn: { readonly tier: number; readonly place: number } | null;
}

/** Extracts the part of a record that later decisions need. */
export function liveRecord(record: LedgerRecord): LiveRecord {
  const { seq } = record;
  if (record.kind === 'panel') return { seq, hosts: record.chosen, turn: null };
  const { chosen, reason, tier, place } = record;
  const automatic = reason !== 'manual' && reason !== 'requested_host';
  return { seq, hosts: [chosen], turn: automatic ? { tier, place } : null };
}

/** The hosts who take part by a record, fixed ones first. */
export function assignedHosts(record: AssignmentRecord | PanelRecord): readonly string[] {
  switch (record.kind) {
    case 'fixed':
      return record.chosen;
    case 'rotation':
      return [...record.fixed, record.chosen];
    case 'panel':
      return [...record.fixed, ...record.chosen];
  }
}
