import type { HostId } from '../availability/host.ts';
import type { Starts } from './grid.ts';
import type { Seating } from './seating.ts';
import type { StartBits } from './start-bits.ts';

/** Bookable slots in the order of time. The free hosts of each are computed on demand. */
export interface OfferedSlots<Id extends HostId = string> {
  readonly length: number;
  /** When each slot starts: milliseconds since 1970, ascending. */
  readonly starts: Float64Array;
  /** Ids of the hosts in any group who can take the slot, sorted. A new array at each call. */
  hostsAt(slot: number): Id[];
}

/** The starts at which the groups can be filled by the hosts who can take them (rule 7). */
export function offer<Id extends HostId>(starts: Starts, bits: StartBits, seating: Seating<Id>): OfferedSlots<Id> {
  const { words } = seating;
  const offered = new Float64Array(starts.length);
  const free = new Int32Array(starts.length * words);
  const columns = new Int32Array(32 * words);
  let length = 0;
  for (let place = 0; place < starts.length; place += 32) {
    if (!bits.turn(place >> 5, seating.hosts.length, columns)) continue;
    const end = Math.min(32, starts.length - place);
    for (let i = 0; i < end; i++) {
      if (!seating.fits(columns, i * words)) continue;
      for (let word = 0; word < words; word++) free[length * words + word] = columns[i * words + word]!;
      offered[length++] = starts.at(place + i);
    }
  }
  return { length, starts: offered.slice(0, length), hostsAt: (slot) => seating.ids(free, slot * words) };
}
