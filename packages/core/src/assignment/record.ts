import type { Entry } from './ledger.ts';
import type { PoolMode } from './pool.ts';

/** Why the chosen host was chosen. */
export type Reason =
  /** One host of the tier was free. */
  | 'only_free'
  /** Next in the order. */
  | 'rotation'
  /** Next of the free ones: somebody before him in the order was not free. */
  | 'rotation_skip'
  /** Somebody free before him in the order is ahead of his share. */
  | 'share_correction'
  /** Totals mode: nobody else is owed as much. */
  | 'most_owed'
  /** Totals mode: of those owed the same, the one longest without a booking. */
  | 'least_recent'
  /** Totals mode: of those never chosen and owed the same, the first in the order. */
  | 'pool_order'
  /** By hand. */
  | 'manual'
  /** The visitor asked for him. */
  | 'requested_host';

/** What became of a host in a decision. Not being free outranks the tier verdicts. */
export type Verdict =
  | 'chosen'
  /** Not free when it was his turn. */
  | 'skipped_unavailable'
  | 'unavailable'
  /** Free when it was his turn, but others are further behind. */
  | 'ahead_of_share'
  /** His turn comes after the chosen one's. */
  | 'later_in_rotation'
  | 'less_credit'
  /** Owed as much as the chosen one, but chosen more recently. */
  | 'tie_more_recent'
  | 'lower_tier'
  | 'higher_tier'
  /** Free, but somebody else was named. */
  | 'not_requested'
  /** The booking was taken from him. */
  | 'excluded_previous_host';

/** A host of the pool in a decision, as he was just before it. Amounts in nano-bookings. */
export interface HostRow {
  readonly host: string;
  readonly tier: number;
  readonly weight: number;
  readonly free: boolean;
  /** Why he was not free, where whoever asked for the decision said so. */
  readonly busyReason?: string;
  readonly balance: number;
  /** What he earned by this decision; 0 for those it did not concern. */
  readonly share: number;
  /** Balance and share together; `null` for those who could not be chosen. */
  readonly credit: number | null;
  /** Seq of his latest live record of any kind in this pool, or `null`. */
  readonly lastAssigned: number | null;
  readonly verdict: Verdict;
}

/** The time that was booked, ISO 8601. */
export interface SlotTime {
  readonly start: string;
  readonly end: string;
}

interface RecordBase {
  /** Ascends in the pool's ledger, or in the history of a booking type without one. */
  readonly seq: number;
  readonly bookingId: string;
  /** When it was decided, ISO 8601; `null` where a history without times is replayed. */
  readonly at: string | null;
  readonly slot: SlotTime | null;
  /** The rule by which it was decided: `credit-rotation-1`. */
  readonly algorithm: string;
}

/** A decision about one rotating seat: everything that is needed to explain it, and to compute it once more. */
export interface RotationRecord extends RecordBase {
  readonly kind: 'rotation';
  readonly pool: string;
  readonly poolVersion: number;
  readonly mode: PoolMode;
  /** The tier that served. */
  readonly tier: number;
  /** `fallback`: the pool has a better tier. `preferred`: it has not, and hosts of a lower one were free, too. */
  readonly tierNote: 'preferred' | 'fallback' | null;
  readonly reason: Reason;
  readonly chosen: string;
  /** Number of the chosen one's place in the order; see `Member`. */
  readonly place: number;
  /** Whom the tier's pointer named: the host of its latest live automatic record. */
  readonly pointerBefore: string | null;
  /** Index in `hosts` from which the order was walked. */
  readonly walkFrom: number;
  /** Hosts of the tier walked past because they were not free. */
  readonly skipped: readonly string[];
  /** Hosts of the tier walked past although free, because they are ahead of their share. */
  readonly passed: readonly string[];
  /** Whether it moves no balance: somebody was requested, and the policy of the pool says so. */
  readonly neutral: boolean;
  /** The host a reassigned booking was taken from, who could not get it again. */
  readonly excluded: string | null;
  /** Hosts who take part anyway; they neither earn nor pay, and have no row. */
  readonly fixed: readonly string[];
  readonly entries: readonly Entry[];
  /** Every active host of the pool, in its order. */
  readonly hosts: readonly HostRow[];
}

/** A booking whose hosts were settled before: solo and collective. They neither earn nor pay, so it posts nothing. */
export interface FixedRecord extends RecordBase {
  readonly kind: 'fixed';
  readonly reason: 'fixed_hosts';
  readonly chosen: readonly string[];
  readonly entries: readonly [];
  readonly hosts: readonly { readonly host: string; readonly free: true; readonly verdict: 'chosen' }[];
}

/** A record that a pool's ledger knows. */
export type LedgerRecord = RotationRecord;

/** The record of who hosts a booking and why: every booking has one. */
export type AssignmentRecord = LedgerRecord | FixedRecord;

/** What later decisions need of a live record. A store may keep it in columns of its own. */
export interface LiveRecord {
  readonly seq: number;
  /** Those it charged. */
  readonly hosts: readonly string[];
  /** Where the rotation of a tier stood after it; `null` if it did not move: by hand, or requested. */
  readonly turn: { readonly tier: number; readonly place: number } | null;
}

/** What later decisions need of a record, as long as it is live. */
export function liveRecord(record: LedgerRecord): LiveRecord {
  const { seq, chosen, reason, tier, place } = record;
  const automatic = reason !== 'manual' && reason !== 'requested_host';
  return { seq, hosts: [chosen], turn: automatic ? { tier, place } : null };
}

/** The hosts who take part by a record, fixed ones first. */
export function assignedHosts(record: AssignmentRecord): readonly string[] {
  return record.kind === 'fixed' ? record.chosen : [...record.fixed, record.chosen];
}
