import { invalidMax, invalidPeriod } from '../errors/query-errors.ts';
import { intervalsOf, union } from '../intervals/interval-set.ts';
import type { Interval } from '../intervals/interval.ts';
import { firstOfMonth, weekdayOf, type DayNumber } from '../time/calendar-date.ts';
import { checkInstant } from '../time/instant.ts';
import { localDay, startOfDay } from '../time/wall-clock.ts';
import { zoneTable } from '../time/zone-table.ts';
import { checkList, checkObject, readRange } from './query-checks.ts';

/** At most `max` bookings in each period. Weeks start on Monday. */
export interface Limit {
  readonly per: 'day' | 'week' | 'month';
  /** A whole number from 0; 0 bars every period. */
  readonly max: number;
}

/** Limits of a host or of a booking type, and the range of starts. */
export interface LimitsQuery {
  readonly limits: readonly Limit[];
  /** Zone of the booking type, whose dates make the periods. */
  readonly timeZone: string;
  /** Epoch milliseconds. */
  readonly from: number;
  readonly to: number;
}

/**
 * The time in which nothing may start because a limit is reached: whole days, weeks or months of the zone that touch
 * `[from, to)`. It goes into `noStart` of the host, or of every host if the limit is the booking type's.
 *
 * A booking counts wholly on the day it starts. Those that wait for payment or approval count, too; one that is being
 * rescheduled does not, so leave it out.
 *
 * @param starts starts of the bookings of that host or type, in any order: all in {@link limitedRange}; others
 *   are ignored
 * @returns ascending and disjoint
 * @throws QueryError what is wrong with the query, and where
 */
export function limitBars(query: LimitsQuery & { readonly starts: readonly number[] }): Interval[] {
  checkList(query.starts, '/starts');
  const zone = zoneTable(query.timeZone);
  const days = query.starts.map((start, i) => localDay(zone, checkInstant(start, `/starts/${i}`)));
  const bars: number[] = [];
  for (const { max, first, next } of periods(query)) {
    const count = days.filter((day) => first <= day && day < next).length;
    if (count >= max) bars.push(startOfDay(zone, first), startOfDay(zone, next));
  }
  return intervalsOf(union(bars));
}

/**
 * The time whose bookings count towards the limits of a range: from the start of the first period that touches it to the
 * end of the last.
 *
 * @returns null if there are no limits
 */
export function limitedRange(query: LimitsQuery): Interval | null {
  const zone = zoneTable(query.timeZone);
  const all = periods(query);
  if (all.length === 0) return null;
  const first = Math.min(...all.map((period) => period.first));
  const next = Math.max(...all.map((period) => period.next));
  return { start: startOfDay(zone, first), end: startOfDay(zone, next) };
}

function periods(query: LimitsQuery): { max: number; first: DayNumber; next: DayNumber }[] {
  const { from, to } = readRange(query);
  const zone = zoneTable(query.timeZone);
  checkList(query.limits, '/limits');
  return query.limits.flatMap((limit: Limit, i: number) => {
    checkObject(limit, `/limits/${i}`);
    const { per, max } = limit;
    if (!Object.hasOwn(firstDay, per)) throw invalidPeriod(`/limits/${i}/per`, per);
    if (!Number.isSafeInteger(max) || max < 0) throw invalidMax(`/limits/${i}/max`, max);
    const found = [];
    let first = firstDay[per](localDay(zone, from));
    while (startOfDay(zone, first) < to) {
      const next = nextDay[per](first);
      found.push({ max, first, next });
      first = next;
    }
    return found;
  });
}

/** The first day of the period that contains a day. */
const firstDay = {
  day: (day: DayNumber) => day,
  week: (day: DayNumber) => day - weekdayOf(day) + 1,
  month: (day: DayNumber) => firstOfMonth(day),
};

/** The first day of the period after the one that starts on a day. */
const nextDay = {
  day: (day: DayNumber) => day + 1,
  week: (day: DayNumber) => day + 7,
  month: (day: DayNumber) => firstOfMonth(day, 1),
};
