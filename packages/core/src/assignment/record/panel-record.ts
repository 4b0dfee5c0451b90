import type { Group } from '../../slots/seating.ts';
import type { Entry } from './entry.ts';
import type { HostRow, RecordBase } from './record-parts.ts';
import type { Held } from './held.ts';

/** How one rotating seat of a panel was assigned. */
export interface PanelPick {
  readonly host: string;
  readonly tier: number;
  /**
   * What decided: nobody else could have it, the host is owed most, longest without a booking, or first in the order; or it
   * was settled before, see `Held`.
   */
  readonly by: 'only_free' | 'most_owed' | 'least_recent' | 'pool_order' | Held['by'];
}

/** A decision about several rotating seats. */
export interface PanelRecord extends RecordBase {
  readonly kind: 'panel';
  readonly reason: 'panel';
  readonly pool: string;
  readonly poolVersion: number;
  readonly groups: readonly Group[];
  /** Hosts of groups that need everybody; they neither earn nor pay, and have no row. */
  readonly fixed: readonly string[];
  /** Those who got a rotating seat, in the pool's order. */
  readonly chosen: readonly string[];
  /** The same in the order in which they were chosen. */
  readonly picks: readonly PanelPick[];
  /** Seats that were settled before the others were chosen: kept ones, by hand, requested. */
  readonly held: readonly Held[];
  /** The host a seat was taken from, who could not get it again. */
  readonly excluded: string | null;
  readonly entries: readonly Entry[];
  /** Every active host of the pool who is in a group with rotating seats, in the pool's order. */
  readonly hosts: readonly HostRow[];
}
