import { duplicateOverride, invalidDate, invalidTime, invalidWeekday } from '../errors/query-errors.ts';
import { union, type IntervalSet } from '../intervals/interval-set.ts';
import { parseDate, weekdayOf, type DayNumber } from '../time/calendar-date.ts';
import { DAY, MINUTE } from '../time/units.ts';
import { instantAt, localDay } from '../time/wall-clock.ts';
import { zoneTable } from '../time/zone-table.ts';
import { checkList, checkObject } from './query-checks.ts';
import type { Host, HostId, Window, WorkingHours } from './host.ts';

/** A window in milliseconds from midnight on the wall clock; the end may lie beyond 24 hours. */
interface Hours {
  readonly start: number;
  readonly end: number;
  /** Bit n is set if it holds on day n of the week. */
  readonly days: number;
}

const EVERY_DAY = 0b1111_1110;

/**
 * The working time of a host around `[from, to)`, from their hours and overrides (rule 1). It is complete between `from`
 * and `to`, and not cut there.
 *
 * @param field where the host came from, for errors
 */
export function workingTime(host: Host<HostId>, from: number, to: number, field: string): IntervalSet {
  const zone = zoneTable(host.timeZone, `${field}/timeZone`);
  const weekly = readHours(host, field);
  const overrides = readOverrides(host, field);
  const instants: number[] = [];
  // A night reaches one date further; a date line crossed by the zone itself (Apia skipped one) shifts by another.
  const last = localDay(zone, to) + 1;
  for (let day = localDay(zone, from) - 2; day <= last; day++) {
    const weekday = weekdayOf(day);
    for (const { start, end, days } of overrides.get(day) ?? weekly) {
      if (((days >> weekday) & 1) === 0) continue;
      const opens = instantAt(zone, day * DAY + start);
      const closes = instantAt(zone, day * DAY + end);
      if (opens < closes) instants.push(opens, closes);
    }
  }
  return union(instants);
}

function readHours({ hours }: Host<HostId>, field: string): Hours[] {
  checkList(hours, `${field}/hours`);
  return hours.map((window, h) => readWindow(window, readDays(window, `${field}/hours/${h}`), `${field}/hours/${h}`));
}

function readDays(hours: WorkingHours, field: string): number {
  checkObject(hours, field);
  checkList(hours.days, `${field}/days`);
  let days = 0;
  for (let d = 0; d < hours.days.length; d++) {
    const weekday = hours.days[d]!;
    if (!(Number.isInteger(weekday) && weekday >= 1 && weekday <= 7))
      throw invalidWeekday(`${field}/days/${d}`, weekday);
    days |= 1 << weekday;
  }
  return days;
}

const NO_OVERRIDES: ReadonlyMap<DayNumber, Hours[]> = new Map();

function readOverrides({ overrides }: Host<HostId>, field: string): ReadonlyMap<DayNumber, Hours[]> {
  checkList(overrides, `${field}/overrides`);
  if (overrides.length === 0) return NO_OVERRIDES;
  const dates = new Map<DayNumber, Hours[]>();
  for (const [o, override] of overrides.entries()) {
    const at = `${field}/overrides/${o}`;
    checkObject(override, at);
    const day = parseDate(override.date);
    if (Number.isNaN(day)) throw invalidDate(`${at}/date`, override.date);
    if (dates.has(day)) throw duplicateOverride(`${at}/date`, override.date);
    checkList(override.hours, `${at}/hours`);
    dates.set(
      day,
      override.hours.map((window, w) => readWindow(window, EVERY_DAY, `${at}/hours/${w}`)),
    );
  }
  return dates;
}

function readWindow(window: Window, days: number, field: string): Hours {
  checkObject(window, field);
  const start = timeOfDay(window.start);
  const end = window.end === '24:00' ? DAY : timeOfDay(window.end);
  if (Number.isNaN(start)) throw invalidTime(`${field}/start`, window.start);
  if (Number.isNaN(end)) throw invalidTime(`${field}/end`, window.end);
  return { start, end: end > start ? end : end + DAY, days };
}

/** Times of day that were read before: there are 1440 of them, and a query has two for each window of each host. */
const timesOfDay = new Map<string, number>();

function timeOfDay(text: string): number {
  const known = timesOfDay.get(text);
  if (known !== undefined) return known;
  if (typeof text !== 'string' || !/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) return NaN;
  const time = (+text.slice(0, 2) * 60 + +text.slice(3)) * MINUTE;
  timesOfDay.set(text, time);
  return time;
}
