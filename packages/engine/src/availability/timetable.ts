import {
  bookingBusy,
  limitBars,
  limitedRange,
  type Buffers,
  type Host,
  type Limit,
} from '@team-booking/core/availability';
import type { Interval } from '@team-booking/core/intervals';
import { MINUTE } from '@team-booking/core/time';
import type { TakenTime } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import type { BookingTypeConfig, HostConfig } from '../config/team-config.ts';
import { atWork } from './at-work.ts';
import type { BusyTime, BusyTimes } from './busy.ts';
import { limitsOf } from './limits.ts';

/** One of our own bookings as busy time for a query, which is wider where its own buffers are larger. */
interface BookedTime extends Interval {
  readonly booking: string;
  /** When it takes place. */
  readonly taken: Interval;
}

/** Time in which nothing may start because a limit is reached. */
interface BarredTime extends Interval {
  /** Whose limit it is. */
  readonly limitOf: 'host' | 'type';
}

/** What prevents bookings of a type with one of its hosts. */
export interface Timetable {
  /** With the team's holidays as days off. */
  readonly host: HostConfig;
  /** Whether the host takes no bookings at all: `calendar` = one of their calendars could not be read. */
  readonly closed: 'inactive' | 'calendar' | null;
  /** Our own bookings of all types as busy time for a query of this type. */
  readonly bookings: readonly BookedTime[];
  /** Busy time of their calendars. */
  readonly calendar: readonly Interval[];
  readonly bars: readonly BarredTime[];
}

/** The starts that timetables are read for: from `from` to before `to`, epoch milliseconds. */
export interface TimetableQuery {
  readonly type: BookingTypeConfig;
  readonly hosts: readonly HostConfig[];
  readonly from: number;
  readonly to: number;
  /** The longest that a booking may last, in minutes. */
  readonly longest: number;
  readonly now: number;
  /** A booking that is ignored because it is being moved. */
  readonly except: string | null;
}

/** Timetables in the order of the hosts, and the instant as of which all of them are known. */
export interface Timetables {
  readonly timetables: readonly Timetable[];
  readonly asOf: number;
}

/**
 * Reads everything except working hours that decides when hosts are free for a type. Availability and booking both use
 * it, so what is shown can be booked.
 */
export async function readTimetables(view: StoreView, busy: BusyTimes, query: TimetableQuery): Promise<Timetables> {
  const { type, hosts, now } = query;
  const ids = hosts.map(({ id }) => id);
  // The type's buffers must not overlap busy time on either side; the store adds the buffers of other bookings.
  const reach = {
    from: query.from - type.buffers.before * MINUTE,
    to: query.to + (query.longest + type.buffers.after) * MINUTE,
  };
  const calendars = busy(ids, reach.from, reach.to);

  const ofType = await typeBars(view, query);
  const periods = hosts.flatMap(({ limits }) => limitedRangeOf(limitsOf(limits), query) ?? []);
  const taken = await view.hostTimes({
    hosts: ids,
    from: Math.min(reach.from, ...periods.map(({ start }) => start)),
    to: Math.max(reach.to, ...periods.map(({ end }) => end)),
    now,
  });
  const byHost = Map.groupBy(
    taken.filter(({ booking }) => booking !== query.except),
    ({ host }) => host,
  );

  const holidays = (await view.team())?.holidays;
  const buffers = buffersFor(type);
  let asOf = now;
  const timetables = hosts.map((host): Timetable => {
    const own = byHost.get(host.id) ?? NONE;
    const known = calendars.get(host.id);
    if (known?.state === 'fresh') asOf = Math.min(asOf, known.asOf);
    return {
      host: atWork(host, holidays),
      closed: !host.active ? 'inactive' : known?.state === 'closed' ? 'calendar' : null,
      bookings: own.map((time) => bookedTime(time, buffers)),
      calendar: known?.state === 'fresh' ? within(othersIn(known.busy, query.except), reach) : [],
      bars: joined(ofType, barsOf('host', limitsOf(host.limits), query, own)),
    };
  });
  return { timetables, asOf };
}

/** A booking looks at a hundred hosts, most of whom have nothing then: they share this. */
const NONE: readonly never[] = [];

function joined<Item>(a: readonly Item[], b: readonly Item[]): readonly Item[] {
  return a.length === 0 ? b : b.length === 0 ? a : [...a, ...b];
}

/** Busy time without that of the booking that is being moved. */
function othersIn(busy: readonly BusyTime[], except: string | null): readonly BusyTime[] {
  return except === null ? busy : busy.filter(({ booking }) => booking !== except);
}

/** Buffers of a type in the form that core takes. */
export function buffersFor({ buffers }: BookingTypeConfig): Buffers {
  return { bufferBefore: buffers.before, bufferAfter: buffers.after };
}

/** A host in the form that core takes. Leave closed hosts out. */
export function coreHost({ host, bookings, calendar, bars }: Timetable): Host {
  const { id, timeZone, hours, overrides } = host;
  return { id, timeZone, hours, overrides, busy: joined<Interval>(bookings, calendar), noStart: bars };
}

/** Busy times clipped to the range: those of a calendar may be infinite. */
export function within(busy: readonly Interval[], { from, to }: { from: number; to: number }): readonly Interval[] {
  if (busy.length === 0) return busy;
  return busy
    .filter(({ start, end }) => start < end && start < to && from < end)
    .map((time) =>
      from <= time.start && time.end <= to ? time : { start: Math.max(time.start, from), end: Math.min(time.end, to) },
    );
}

async function typeBars(view: StoreView, query: TimetableQuery): Promise<readonly BarredTime[]> {
  const { type, now, except } = query;
  const limits = limitsOf(type.limits);
  const range = limitedRangeOf(limits, query);
  if (!range) return [];
  const starts = await view.startsOfType({ type: type.id, from: range.start, to: range.end, now });
  return barsOf(
    'type',
    limits,
    query,
    starts.filter(({ booking }) => booking !== except),
  );
}

function barsOf(
  limitOf: BarredTime['limitOf'],
  limits: readonly Limit[],
  query: TimetableQuery,
  booked: readonly { start: number }[],
): readonly BarredTime[] {
  if (limits.length === 0) return NONE;
  const bars = limitBars({ ...periodsOf(limits, query), starts: booked.map(({ start }) => start) });
  return bars.map(({ start, end }) => ({ start, end, limitOf }));
}

function bookedTime(time: TakenTime, buffers: Buffers): BookedTime {
  const { start, end } = bookingBusy(time, time, buffers);
  return { start, end, booking: time.booking, taken: { start: time.start, end: time.end } };
}

function limitedRangeOf(limits: readonly Limit[], query: TimetableQuery): Interval | null {
  return limits.length === 0 ? null : limitedRange(periodsOf(limits, query));
}

function periodsOf(limits: readonly Limit[], { type, from, to }: TimetableQuery) {
  return { limits, timeZone: type.slot.timeZone, from, to };
}
