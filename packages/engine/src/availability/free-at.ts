import type { OUTSIDE_ROUTE } from '@team-booking/core/assignment';
import { freeHosts } from '@team-booking/core/availability';
import type { Interval } from '@team-booking/core/intervals';
import { MINUTE } from '@team-booking/core/time';
import type { BookingTypeConfig } from '../config/team-config.ts';
import { buffersFor, coreHost, type Timetable } from './timetable.ts';

/** The hosts who are free at one exact time, and why the others are not. */
export interface FreeAt {
  readonly free: readonly string[];
  /** By host id. */
  readonly busy: ReadonlyMap<string, BusyReason>;
}

/** Why a host is not free: the first of these that applies. */
type BusyReason =
  | 'inactive'
  | 'calendar-unreadable'
  | 'outside-hours'
  | 'booking'
  | 'calendar'
  | 'limit'
  | 'refused'
  | typeof OUTSIDE_ROUTE;

/** Which hosts can take a booking of a type at a time in epoch milliseconds. */
export function freeAt(timetables: readonly Timetable[], type: BookingTypeConfig, time: Interval): FreeAt {
  const slot = {
    ...buffersFor(type),
    start: time.start,
    duration: (time.end - time.start) / MINUTE,
  };
  const free = freeHosts({ ...slot, hosts: timetables.filter(({ closed }) => closed === null).map(coreHost) });
  if (free.length === timetables.length) return { free, busy: new Map() };
  const isAmongThem = new Set(free);
  const isFree = (timetable: Timetable) => freeHosts({ ...slot, hosts: [coreHost(timetable)] }).length > 0;
  const busy = new Map<string, BusyReason>();
  for (const timetable of timetables) {
    if (!isAmongThem.has(timetable.host.id)) busy.set(timetable.host.id, reasonOf(timetable, isFree));
  }
  return { free, busy };
}

function reasonOf(timetable: Timetable, isFree: (timetable: Timetable) => boolean): BusyReason {
  if (timetable.closed !== null) return timetable.closed === 'inactive' ? 'inactive' : 'calendar-unreadable';
  if (!isFree({ ...timetable, bookings: [], calendar: [], bars: [] })) return 'outside-hours';
  if (!isFree({ ...timetable, calendar: [], bars: [] })) return 'booking';
  return isFree({ ...timetable, bars: [] }) ? 'limit' : 'calendar';
}
