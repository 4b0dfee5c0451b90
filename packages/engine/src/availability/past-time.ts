import { bookingBusy, type Host } from '@team-booking/core/availability';
import type { Interval } from '@team-booking/core/intervals';
import { MINUTE } from '@team-booking/core/time';
import type { BookingTypeConfig, HostConfig, TeamConfig } from '../config/team-config.ts';
import type { StoreView } from '../store/store.ts';
import { atWork } from './at-work.ts';
import type { BusyTimes } from './busy.ts';
import { buffersFor, within } from './timetable.ts';

/** What kept hosts from a type's bookings in a range of the past, apart from those bookings themselves. */
export interface PastQuery {
  readonly type: BookingTypeConfig;
  /** Ids. */
  readonly hosts: readonly string[];
  /** Epoch milliseconds. */
  readonly from: number;
  readonly to: number;
  readonly now: number;
}

/**
 * What kept hosts from a type's bookings besides their hours: their bookings of other types, and what their calendars still say. The type's
 * own bookings take no time and reach no limit: those times were on offer until they were booked.
 */
export async function pastBusy(
  view: StoreView,
  busy: BusyTimes,
  { type, hosts, from, to, now }: PastQuery,
): Promise<ReadonlyMap<string, readonly Interval[]>> {
  const longest = type.durations.at(-1)!;
  const reach = { from: from - type.buffers.before * MINUTE, to: to + (longest + type.buffers.after) * MINUTE };
  const calendars = busy(hosts, reach.from, reach.to);
  const own = await view.startsOfType({ type: type.id, ...reach, now });
  const ofType = new Set(own.map(({ booking }) => booking));
  const taken = await view.hostTimes({ hosts, ...reach, now });
  const byHost = Map.groupBy(
    taken.filter(({ booking }) => !ofType.has(booking)),
    ({ host }) => host,
  );
  const buffers = buffersFor(type);
  return new Map(
    hosts.map((id) => {
      const known = calendars.get(id);
      const calendar = known?.state === 'fresh' ? within(known.busy, reach) : [];
      const bookings = (byHost.get(id) ?? []).map((time) => bookingBusy(time, time, buffers));
      return [id, [...bookings, ...calendar]];
    }),
  );
}

/** A host in the form that core takes, with holidays as days off. Who is switched off has no hours. */
export function hostWith(host: HostConfig, holidays: TeamConfig['holidays'], busy: readonly Interval[]): Host {
  const { id, timeZone, hours, overrides, active } = atWork(host, holidays);
  return active ? { id, timeZone, hours, overrides, busy } : { id, timeZone, hours: [], overrides: [], busy };
}
