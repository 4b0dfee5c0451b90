import { formatDate, localDay, parseDate, zoneTable } from '@team-booking/core/time';
import type { HostConfig } from '../config/team-config.ts';

/** Dates from one to another, both included. */
interface Absence {
  readonly from: string;
  readonly to: string;
}

/** The days off that a host has on the day of `now`, or has next; `null` if none are known. Public holidays are none. */
export function nextAbsence({ overrides, timeZone }: HostConfig, now: number): Absence | null {
  const off = new Set(overrides.filter(({ hours }) => hours.length === 0).map(({ date }) => date));
  const today = formatDate(localDay(zoneTable(timeZone), now));
  const [from] = [...off].filter((date) => date >= today).toSorted();
  if (from === undefined) return null;
  const neighbour = (date: string, by: number) => formatDate(parseDate(date) + by);
  let [first, last] = [from, from];
  while (off.has(neighbour(first, -1))) first = neighbour(first, -1);
  while (off.has(neighbour(last, 1))) last = neighbour(last, 1);
  return { from: first, to: last };
}
