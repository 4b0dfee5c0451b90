import type { HostFreeTime } from '../availability/free-time.ts';
import type { HostId } from '../availability/host.ts';
import { checkInstant } from '../time/instant.ts';
import { MINUTE } from '../time/units.ts';
import { Starts, type SlotGrid } from './grid.ts';
import { offer, type OfferedSlots } from './offer.ts';
import { Seating, type Group } from './seating.ts';
import { StartBits } from './start-bits.ts';

/**
 * Free time of the contract's availability answer, with its instants as epoch milliseconds, and the members of the
 * booking type that determine slots.
 */
export interface FreeSlotsQuery<Id extends HostId = string> {
  /** What the answer covers: slots start from here to before `to`. `free` counts minutes from here. */
  readonly from: number;
  readonly to: number;
  /** In minutes. */
  readonly duration: number;
  readonly slot: SlotGrid;
  readonly groups: readonly Group<Id>[];
  /** A host of a group who is absent here has no free time; one who is in no group is ignored. */
  readonly hosts: readonly HostFreeTime<Id>[];
}

/**
 * The bookable slots of one duration, from the free time of hosts: what the browser does when months, durations or
 * groups switch. The same slots as `findSlots` finds from hours and busy times.
 *
 * The answer of a backend must have been validated (by the contract's schemas); this only rejects input that would never
 * terminate.
 *
 * @throws QueryError `invalid-instant`, `unknown-time-zone`, `too-many-starts`
 */
export function slotsFromFree<Id extends HostId>(query: FreeSlotsQuery<Id>): OfferedSlots<Id> {
  const from = checkInstant(query.from, '/from');
  const duration = query.duration * MINUTE;
  const starts = new Starts(query.slot, from, checkInstant(query.to, '/to'));
  const seating = new Seating(query.groups);
  const bits = new StartBits(seating.words, starts.instants.length);
  const places = new Map(seating.hosts.map((id, place) => [id, place]));
  for (const { id, free, noStart = [] } of query.hosts) {
    const place = places.get(id);
    if (place === undefined) continue;
    for (let i = 0; i < free.length; i += 2) {
      const end = from + free[i + 1]! * MINUTE;
      bits.allow(place, starts.before(from + free[i]! * MINUTE), starts.before(end - duration + 1));
    }
    for (let i = 0; i < noStart.length; i += 2) {
      bits.allow(
        place,
        starts.before(from + noStart[i]! * MINUTE),
        starts.before(from + noStart[i + 1]! * MINUTE),
        true,
      );
    }
  }
  return offer(starts, bits, seating);
}
