import { freeTime, type FreeTime } from '@team-booking/core/availability';
import { slotsFromFree, type Group } from '@team-booking/core/slots';
import type { BusyTimes } from '../availability/busy.ts';
import { buffersFor, coreHost, readTimetables } from '../availability/timetable.ts';
import { hostsById } from '../booking/backend.ts';
import type { BookingTypeConfig } from '../config/team-config.ts';
import type { BookingRoute } from '../routing/booking-route.ts';
import { narrowGroups } from '../routing/narrow.ts';
import type { StoreView } from '../store/store.ts';

/** A pool, as far as the route of whoever looks leads to its hosts. */
export interface RoutedPool {
  readonly type: BookingTypeConfig;
  readonly route: Pick<BookingRoute, 'hosts'> | null;
}

/** Starts in which a pool's hosts are looked at, epoch milliseconds. */
export interface PoolTimeQuery extends RoutedPool {
  readonly from: number;
  readonly to: number;
  readonly now: number;
  /** A booking or hold whose own time counts as free. */
  readonly except: string | null;
}

/** A start with the hosts who can take it. */
export interface PoolSlot {
  readonly start: number;
  readonly hosts: readonly string[];
}

/** The groups of a pool. */
export function groupsOf({ type, route }: RoutedPool): readonly Group[] {
  return narrowGroups(type, route?.hosts ?? null);
}

/** The hosts of a pool, each once, in their order. */
export function poolHosts(pool: RoutedPool): readonly string[] {
  return [...new Set(groupsOf(pool).flatMap(({ hosts }) => hosts))];
}

/** When the hosts of a pool are free, whoever of them is asked for. */
export async function poolTime(view: StoreView, busy: BusyTimes, query: PoolTimeQuery): Promise<FreeTime> {
  const { type, from, to, now } = query;
  const shortest = type.durations[0]!;
  const longest = type.durations.at(-1)!;
  const hosts = await hostsById(view, poolHosts(query));
  const { timetables } = await readTimetables(view, busy, { ...query, hosts, longest });
  const open = timetables.filter(({ closed }) => closed === null).map(coreHost);
  const { minNotice } = type.window;
  return freeTime({ ...buffersFor(type), from, to, now, minNotice, shortest, longest, hosts: open });
}

/** The slots of a length, in minutes, in which all seats can be filled. */
export function* poolSlots(pool: RoutedPool, { from, to, hosts }: FreeTime, duration: number): Iterable<PoolSlot> {
  const slots = slotsFromFree({ from, to, duration, slot: pool.type.slot, groups: groupsOf(pool), hosts });
  for (let i = 0; i < slots.length; i++) yield { start: slots.starts[i]!, hosts: slots.hostsAt(i) };
}
