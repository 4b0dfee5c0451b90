import type { HostSettings } from '@team-booking/contract/team';
import type { Interval } from '@team-booking/core/intervals';
import {
  DAY,
  formatDate,
  localDay,
  MINUTE,
  wallClockAt,
  weekdayOf,
  zoneTable,
  type DayNumber,
} from '@team-booking/core/time';
import { atWork } from '../availability/at-work.ts';
import type { HostConfig, TeamConfig } from '../config/team-config.ts';

type Override = NonNullable<HostSettings['overrides']>[number];

/** A window of a date in minutes since its midnight; the end may lie on the next date. */
type Minutes = readonly [start: number, end: number];

/**
 * The overrides of a host who does not work in a range: of each date the range touches, what is left of its hours. Whole dates are days off even if they
 * have no hours: who is away from Monday to Sunday is so until Sunday.
 */
export function rangeOff(host: HostConfig, team: TeamConfig, { start, end }: Interval): Override[] {
  const zone = zoneTable(host.timeZone);
  const [from, to] = [wallClockAt(zone, start), wallClockAt(zone, end)];
  const works = atWork(host, team.holidays);
  const off: Override[] = [];
  // A night that began the day before reaches into the range.
  for (let day = localDay(zone, start) - 1; day * DAY < to; day++) {
    const windows = windowsOf(works, day);
    const cut = [(from - day * DAY) / MINUTE, (to - day * DAY) / MINUTE] as const;
    const left = windows.flatMap((window) => without(window, cut));
    const isSame = JSON.stringify(left) === JSON.stringify(windows);
    const date = formatDate(day);
    const isWhole = from <= day * DAY && (day + 1) * DAY <= to;
    if (!isSame || (isWhole && !host.overrides.some((one) => one.date === date)))
      off.push({ date, hours: left.map(asWindow) });
  }
  return off;
}

/** Overrides with others put in place of those of the same dates. */
export function withOverrides(before: readonly Override[], others: readonly Override[]): Override[] {
  const dates = new Set(others.map(({ date }) => date));
  const kept = before.filter(({ date }) => !dates.has(date));
  return [...kept, ...others].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

function windowsOf({ hours, overrides }: HostConfig, day: DayNumber): Minutes[] {
  const override = overrides.find(({ date }) => date === formatDate(day));
  const windows = override?.hours ?? hours.filter(({ days }) => days.includes(weekdayOf(day)));
  return windows.map((window): Minutes => {
    const [start, end] = [minuteOf(window.start), minuteOf(window.end)];
    return [start, end > start ? end : end + DAY / MINUTE];
  });
}

function without([start, end]: Minutes, [from, to]: Minutes): Minutes[] {
  const parts: Minutes[] = [
    [start, Math.min(end, Math.floor(from))],
    [Math.max(start, Math.ceil(to)), end],
  ];
  // What would begin on the next date cannot be said of this one: they are off until the next date's own hours.
  return parts.filter(([first, last]) => first < last && first < DAY / MINUTE);
}

function minuteOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return hours! * 60 + minutes!;
}

function asWindow([start, end]: Minutes): Override['hours'][number] {
  const whole = DAY / MINUTE;
  return { start: timeOf(start), end: end === whole ? '24:00' : timeOf(end % whole) };
}

function timeOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
