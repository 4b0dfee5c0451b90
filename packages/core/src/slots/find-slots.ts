import { barredStarts, widenedBusy } from '../availability/busy-time.ts';
import type { HostId } from '../availability/host.ts';
import { checkBuffers, readDuration, readEarliest, readHosts, readRange } from '../availability/query-checks.ts';
import { workingTime } from '../availability/working-time.ts';
import { Starts } from './grid.ts';
import { offer } from './offer.ts';
import { Seating } from './seating.ts';
import { checkGrid, checkGroups } from './slot-checks.ts';
import type { Slot, SlotQuery } from './slot-query.ts';
import { StartBits } from './start-bits.ts';

/**
 * Which slots are bookable, and who is free for each: working time of each host, less busy time and buffers, on the
 * grid, after the notice, where all groups can be filled.
 *
 * @returns slots in the order of time; none if nobody can, which is no error
 * @throws QueryError what is wrong with the query, and where
 */
export function findSlots<Id extends HostId>(query: SlotQuery<Id>): Slot<Id>[] {
  const duration = readDuration(query.duration, '/duration');
  const { from, to } = readRange(query);
  const earliest = readEarliest(query);
  checkBuffers(query);
  checkGrid(query);
  checkGroups(query.groups, readHosts(query.hosts));

  const starts = new Starts(query, Math.max(from, earliest), to);
  const seating = new Seating(query.groups);
  const places = new Map(seating.hosts.map((id, place) => [id, place]));
  const bits = new StartBits(seating.words, starts.instants.length);
  for (const [h, host] of query.hosts.entries()) {
    const field = `/hosts/${h}`;
    const working = workingTime(host, from, to + duration, field);
    const busy = widenedBusy(host, query, field);
    const barred = barredStarts(host, field);
    const place = places.get(host.id);
    // Hosts of no group are only validated.
    if (place === undefined) continue;
    // A start can be taken iff the slot lies inside one interval of working time …
    for (let i = 0; i < working.length; i += 2) {
      bits.allow(place, starts.before(working[i]!), starts.before(working[i + 1]! - duration + 1));
    }
    // … and meets no busy time, that is, does not start after `busy start − duration` and before its end.
    barAll(bits, place, starts, busy, duration - 1);
    barAll(bits, place, starts, barred, 0);
  }
  const offered = offer(starts, bits, seating);
  return Array.from(offered.starts, (start, i) => ({ start, hosts: offered.hostsAt(i) }));
}

/** Bars the starts from `sooner` before each interval to before its end. */
function barAll(bits: StartBits, place: number, starts: Starts, pairs: readonly number[], sooner: number): void {
  for (let i = 0; i < pairs.length; i += 2)
    bits.allow(place, starts.before(pairs[i]! - sooner), starts.before(pairs[i + 1]!), true);
}
