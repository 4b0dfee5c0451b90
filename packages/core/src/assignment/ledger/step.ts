import type { Posting } from './ledger.ts';
import type { Pool } from './pool.ts';
import type { LedgerRecord } from '../record/record.ts';
import type { SlotTime } from '../record/record-parts.ts';
import type { RotationRecord } from '../record/rotation-record.ts';

/** A request for a decision. */
export interface SeatRequest {
  readonly bookingId: string;
  /** The present, ISO 8601. */
  readonly at: string | null;
  readonly slot: SlotTime | null;
  /** The hosts who are free then, in any order; ids that are not in the pool are ignored. */
  readonly free: readonly string[];
  /** Why hosts are not free, by their ids, for the record. */
  readonly busy?: ReadonlyMap<string, string>;
  /** Hosts who take part anyway: they are no candidates for the rotating seat. */
  readonly fixed?: readonly string[];
  /** The hosts who may get the rotating seat. Default: everybody in the pool. */
  readonly among?: readonly string[];
}

/** Hosts were chosen. Store the record and the postings; `voided`, the booking's earlier record, is no longer live. */
export interface Assigned<Record extends LedgerRecord = RotationRecord> {
  readonly kind: 'assigned';
  readonly record: Record;
  readonly voided: LedgerRecord | null;
  /** In the order of their `seq`; the last one is the record's. */
  readonly postings: readonly Posting[];
}

/** The booking keeps its host and its record. There is nothing to store. */
export interface Kept {
  readonly kind: 'kept';
  readonly record: LedgerRecord;
}

/** A record is no longer live. */
export interface Voided {
  readonly kind: 'voided';
  readonly voided: LedgerRecord;
  readonly postings: readonly Posting[];
}

/** A reassignment was undone: `record` is live again, `voided` no longer. */
export interface Restored {
  readonly kind: 'restored';
  readonly record: LedgerRecord;
  readonly voided: LedgerRecord;
  readonly postings: readonly Posting[];
}

/** A balance was corrected. */
export interface Corrected {
  readonly kind: 'corrected';
  readonly postings: readonly Posting[];
}

/** The pool has a new version; one without a change keeps its version. */
export interface PoolChanged {
  readonly kind: 'pool-changed';
  readonly pool: Pool;
  readonly postings: readonly Posting[];
}

/** Why a step was refused. */
export type RefusalCode =
  /** No host of the pool is free: the slot is gone. */
  | 'nobody-free'
  /** Not all seats of a panel can be filled by those who are free. */
  | 'too-few-free'
  /** A reassignment found nobody but the host the booking has. */
  | 'nobody-else-free'
  /** The host the visitor asked for is not free. */
  | 'host-not-free'
  /** The host is not in the pool, or has left it. */
  | 'unknown-host'
  /** The host has no rotating seat in the panel. */
  | 'not-seated'
  /** The host is in the panel already. */
  | 'already-seated'
  /** The host is in no group of the panel that has a seat left for them. */
  | 'no-seat'
  /** The host is in the pool already. */
  | 'already-member'
  /** A correction needs other hosts of the tier to balance it. */
  | 'no-peers'
  /** The pool has decided something since. */
  | 'decided-since';

/** Nothing changes. An expected outcome, not an error. */
export interface Refused {
  readonly kind: 'refused';
  readonly code: RefusalCode;
  /** What happened and what to do about it. */
  readonly detail: string;
}

/** The result of a function of the rotation: facts to be stored, all in one transaction, or none. */
export type Step = Assigned<LedgerRecord> | Kept | Voided | Restored | Corrected | PoolChanged | Refused;

const DETAILS: Readonly<Record<RefusalCode, string>> = {
  'nobody-free': 'Nobody in the pool is free then. Choose another time.',
  'too-few-free': 'Not enough hosts are free then to fill every group. Choose another time.',
  'nobody-else-free': 'Nobody else in the pool is free then. Choose a host by hand, or move the booking.',
  'host-not-free': 'The host asked for is not free then. Choose another time or any host.',
  'unknown-host': 'That host is not in the pool. Add them first, or choose one who is.',
  'not-seated': 'That host has no rotating seat in this booking. Choose one who has.',
  'already-seated': 'That host takes part in this booking already. Choose another.',
  'no-seat': 'The groups of this booking have no seat for that host. Choose one of the group the seat belongs to.',
  'already-member': 'That host is in the pool already. Change their weight, tier or place instead.',
  'decided-since': 'The pool has decided something since. Give the booking back by hand.',
  'no-peers': 'There is nobody else in the tier to balance the correction. Add a host to it first.',
};

export function refused(code: RefusalCode): Refused {
  return { kind: 'refused', code, detail: DETAILS[code] };
}
