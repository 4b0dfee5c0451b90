import type { Group } from '../../slots/seating.ts';
import type { Entry } from '../ledger.ts';
import type { HostRow, RecordBase } from '../record-parts.ts';

/** How one rotating seat of a panel was given away. */
export interface PanelPick {
  readonly host: string;
  readonly tier: number;
  /** What decided: nobody else could have had it, he is owed most, longest without a booking, or first in the order. */
  readonly by: 'only_free' | 'most_owed' | 'least_recent' | 'pool_order';
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
  readonly entries: readonly Entry[];
  /** Every active host of the pool who is in a group with rotating seats, in the pool's order. */
  readonly hosts: readonly HostRow[];
}
