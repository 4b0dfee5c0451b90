import type { Buffers, Host, HostId } from '../availability/host.ts';
import type { SlotGrid } from './grid.ts';
import type { Group } from './seating.ts';

/**
 * Everything that decides which slots are bookable. Instants are epoch milliseconds, lengths whole
 * minutes. The order of hosts, groups and busy times makes no difference.
 */
export interface SlotQuery<Id extends HostId = string> extends Buffers, SlotGrid {
  /** Slots may start from here … */
  readonly from: number;
  /** … to before here. At most ten years later. */
  readonly to: number;
  /** How long a slot is, at least 1. */
  readonly duration: number;
  /** The present: nothing starts sooner than `minNotice` after it. */
  readonly now: number;
  readonly minNotice: number;
  /** All of them have to be filled; without any there are no slots. */
  readonly groups: readonly Group<Id>[];
  /** Every host of any group; others do not change the slots, but are validated, too. */
  readonly hosts: readonly Host<Id>[];
}

/** A time that can be booked. */
export interface Slot<Id extends HostId = string> {
  /** Epoch milliseconds. */
  start: number;
  /** Ids of the hosts in any group who can take it, sorted: numbers by size, then strings by code unit. */
  hosts: Id[];
}
