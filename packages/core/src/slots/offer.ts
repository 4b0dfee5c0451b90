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
export function offer<Id extends HostId>(
  { instants }: Starts,
  { sets }: StartBits,
  seating: Seating<Id>,
): OfferedSlots<Id> {
  const { words } = seating;
  const places: number[] = [];
  for (let place = 0; place < instants.length; place++) if (seating.fits(sets, place * words)) places.push(place);
  return {
    length: places.length,
    starts: Float64Array.from(places, (place) => instants[place]!),
    hostsAt: (slot) => seating.ids(sets, places[slot]! * words),
  };
}
