import type { PoolMode } from '../rule/mode.ts';
import type { Reason, TierNote } from '../rule/reason.ts';
import type { Entry } from './entry.ts';
import type { HostRow, RecordBase } from './record-parts.ts';

/** A decision about one rotating seat, with everything that is needed to explain and recompute it. */
export interface RotationRecord extends RecordBase {
  readonly kind: 'rotation';
  readonly pool: string;
  readonly poolVersion: number;
  readonly mode: PoolMode;
  /** The tier that served. */
  readonly tier: number;
  readonly tierNote: TierNote;
  readonly reason: Reason;
  readonly chosen: string;
  /** Number of the chosen one's place in the order; see `Member`. */
  readonly place: number;
  /** The host of the tier's pointer: of its latest live automatic record. */
  readonly pointerBefore: string | null;
  /** Index in `hosts` from which the order was walked. */
  readonly walkFrom: number;
  /** Hosts of the tier who were skipped because they were not free. */
  readonly skipped: readonly string[];
  /** Free hosts of the tier who were passed because they are ahead of their share. */
  readonly passed: readonly string[];
  /** Whether it moves no balance: a host was requested, and the pool's policy is `neutral`. */
  readonly neutral: boolean;
  /** The host a reassigned booking was taken from, who could not get it again. */
  readonly excluded: string | null;
  /** Hosts who take part anyway; they neither earn nor pay, and have no row. */
  readonly fixed: readonly string[];
  readonly entries: readonly Entry[];
  /** Every active host of the pool, in its order. */
  readonly hosts: readonly HostRow[];
}
