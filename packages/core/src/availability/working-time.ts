import { duplicateOverride, invalidDate, invalidTime, invalidWeekday } from '../errors/query-errors.ts';
import { union, type IntervalSet } from '../intervals/interval-set.ts';
import { parseDate, weekdayOf, type DayNumber } from '../time/calendar-date.ts';
import { DAY, MINUTE } from '../time/units.ts';
import { instantAt, localDay } from '../time/wall-clock.ts';
import { zoneTable } from '../time/zone-table.ts';
import { checkList, checkObject } from './query-checks.ts';
import type { Host, HostId, Window } from './host.ts';

/** Windows of one date as milliseconds from its midnight on the wall clock: `[start, end, …]`; ends may pass 24 hours. */
type Windows = readonly number[];

/**
 * The working time of a host around `[from, to)`, from his hours and overrides (rule 1). It is complete between `from`
 * and `to`, and not cut there.
 *
 * @param field where the host came from, for errors
 */
export function workingTime(host: Host<HostId>, from: number, to: number, field: string): IntervalSet {
  const zone = zoneTable(host.timeZone, `${field}/timeZone`);
  const weekdays = readHours(host, field);
  const overrides = readOverrides(host, field);
  const instants: number[] = [];
  // A night reaches one date further; a date line crossed by the zone itself (Apia skipped one) shifts by another.
  const last = localDay(zone, to) + 1;
  for (let day = localDay(zone, from) - 2; day <= last; day++) {
    const windows = overrides?.get(day) ?? weekdays[weekdayOf(day)]!;
    const midnight = day * DAY;
    for (let w = 0; w < windows.length; w += 2) {
      const start = instantAt(zone, midnight + windows[w]!);
      const end = instantAt(zone, midnight + windows[w + 1]!);
      if (start < end) instants.push(start, end);
    }
  }
  return union(instants);
}

function readHours({ hours }: Host<HostId>, field: string): readonly Windows[] {
  const weekdays: number[][] = Array.from({ length: 8 }, () => []);
  checkList(hours, `${field}/hours`);
  for (const [h, window] of hours.entries()) {
    const read = readWindow(window, `${field}/hours/${h}`);
    checkList(window.days, `${field}/hours/${h}/days`);
    for (const [d, weekday] of window.days.entries()) {
      if (!(Number.isInteger(weekday) && weekday >= 1 && weekday <= 7)) {
        throw invalidWeekday(`${field}/hours/${h}/days/${d}`, weekday);
      }
      weekdays[weekday]!.push(...read);
    }
  }
  return weekdays;
}

function readOverrides({ overrides }: Host<HostId>, field: string): ReadonlyMap<DayNumber, Windows> | null {
  checkList(overrides, `${field}/overrides`);
  if (overrides.length === 0) return null;
  const dates = new Map<DayNumber, Windows>();
  for (const [o, override] of overrides.entries()) {
    const at = `${field}/overrides/${o}`;
    checkObject(override, at);
    const day = parseDate(override.date);
    if (Number.isNaN(day)) throw invalidDate(`${at}/date`, override.date);
    if (dates.has(day)) throw duplicateOverride(`${at}/date`, override.date);
    checkList(override.hours, `${at}/hours`);
    dates.set(
      day,
      override.hours.flatMap((window: Window, w: number) => readWindow(window, `${at}/hours/${w}`)),
    );
  }
  return dates;
}

function readWindow(window: Window, field: string): Windows {
  checkObject(window, field);
  const { start, end } = window;
  const s = timeOfDay(start);
  const e = end === '24:00' ? DAY : timeOfDay(end);
  if (Number.isNaN(s)) throw invalidTime(`${field}/start`, start);
  if (Number.isNaN(e)) throw invalidTime(`${field}/end`, end);
  return [s, e > s ? e : e + DAY];
}

function timeOfDay(text: string): number {
  if (typeof text !== 'string' || !/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) return NaN;
  return (+text.slice(0, 2) * 60 + +text.slice(3)) * MINUTE;
}
