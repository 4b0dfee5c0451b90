import { parseDate, weekdayOf, type DayNumber } from '../time/calendar-date.ts';
import { localDay } from '../time/wall-clock.ts';
import { zoneTable } from '../time/zone-table.ts';
import type { Host, HostId } from './host.ts';

/** What decides on which dates a host works. */
type Working = Pick<Host<HostId>, 'timeZone' | 'hours' | 'overrides'>;

/**
 * Counts a host's working days from one instant to another: the dates in their zone after the first instant's up to the second's on
 * which they have hours. From one working day to the next it is 1, within a day 0.
 *
 * @returns the count for instants in epoch milliseconds
 * @throws QueryError `unknown-time-zone`
 */
export function workingDaysBetween({ timeZone, hours, overrides }: Working): (from: number, to: number) => number {
  const zone = zoneTable(timeZone);
  const weekdays = new Set(hours.flatMap(({ days }) => days));
  const exceptions = new Map(overrides.map((override) => [parseDate(override.date), override.hours.length > 0]));
  const works = (day: DayNumber): boolean => exceptions.get(day) ?? weekdays.has(weekdayOf(day));
  return (from, to) => {
    const last = localDay(zone, to);
    let count = 0;
    for (let day = localDay(zone, from) + 1; day <= last; day++) if (works(day)) count++;
    return count;
  };
}
