import { reversedDurations } from '../errors/query-errors.ts';
import { clip, subtract, union } from '../intervals/interval-set.ts';
import { MINUTE } from '../time/units.ts';
import { barredStarts, widenedBusy } from './busy-time.ts';
import type { Buffers, Host, HostId } from './host.ts';
import { checkBuffers, readDuration, readEarliest, readHosts, readRange } from './query-checks.ts';
import { workingTime } from './working-time.ts';

/**
 * A query of {@link freeTime}: the part of a `SlotQuery` that does not depend on the duration. Instants are epoch
 * milliseconds.
 */
export interface FreeTimeQuery<Id extends HostId = string> extends Buffers {
  /** Slots may start from here … */
  readonly from: number;
  /** … to before here. */
  readonly to: number;
  readonly now: number;
  /** Nothing starts sooner than this many minutes after `now`. */
  readonly minNotice: number;
  /** The shortest duration on offer, in minutes: shorter pieces of free time are left out. */
  readonly shortest: number;
  /** The longest: free time is given this far beyond `to`. */
  readonly longest: number;
  readonly hosts: readonly Host<Id>[];
}

/**
 * Free time of one host as on the wire: whole minutes since `from` of the answer, `[start, end, start, end, …]`,
 * ascending and disjoint.
 */
export interface HostFreeTime<Id extends HostId = string> {
  readonly id: Id;
  readonly free: readonly number[];
  /** Minutes in which no booking may start though the time is free: a limit is reached. Absent if there are none. */
  readonly noStart?: readonly number[];
}

/**
 * The part of the contract's availability answer that core computes; the backend adds `asOf` and `revision`, and writes
 * the instants as ISO 8601.
 */
export interface FreeTime<Id extends HostId = string> {
  /** As asked, rounded up to a whole minute; the zero of all the numbers. */
  readonly from: number;
  readonly to: number;
  /** Hosts with any free time, in the order given. An absent host has none. */
  readonly hosts: HostFreeTime<Id>[];
}

/**
 * The free time of hosts in the form the contract sends it: working time less busy time and buffers, after the notice
 * (rules 1–3 and 6). The receiver computes the slots of every duration with `slotsFromFree`.
 *
 * Starts are rounded up to whole minutes and ends down. This loses nothing: slots start and end on whole minutes
 * wherever clocks differ from UTC by whole minutes, which they do everywhere since 1972.
 *
 * @throws QueryError what is wrong with the query, and where
 */
export function freeTime<Id extends HostId>(query: FreeTimeQuery<Id>): FreeTime<Id> {
  const shortest = readDuration(query.shortest, '/shortest');
  const longest = readDuration(query.longest, '/longest');
  if (longest < shortest) throw reversedDurations('/longest');
  const range = readRange(query);
  const earliest = readEarliest(query);
  checkBuffers(query);
  readHosts(query.hosts);

  const from = Math.ceil(range.from / MINUTE) * MINUTE;
  const to = Math.ceil(range.to / MINUTE) * MINUTE;
  const hosts: HostFreeTime<Id>[] = [];
  for (const [h, host] of query.hosts.entries()) {
    const field = `/hosts/${h}`;
    const working = workingTime(host, from, to + longest, field);
    const rest = clip(
      subtract(working, union(widenedBusy(host, query, field))),
      Math.max(from, earliest),
      to + longest,
    );

    const free: number[] = [];
    for (let i = 0; i < rest.length; i += 2) {
      const start = Math.ceil((rest[i]! - from) / MINUTE);
      const end = Math.floor((rest[i + 1]! - from) / MINUTE);
      if (start * MINUTE < to - from && (end - start) * MINUTE >= shortest) free.push(start, end);
    }
    const bars = clip(union(barredStarts(host, field)), from, to);
    // Both ends up: whole minutes t with start ≤ t < end.
    const noStart = union(bars.map((instant) => Math.ceil((instant - from) / MINUTE)));
    if (free.length > 0) hosts.push({ id: host.id, free, ...(noStart.length > 0 && { noStart }) });
  }
  return { from, to, hosts };
}
