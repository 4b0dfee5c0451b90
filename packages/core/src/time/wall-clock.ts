import type { DayNumber } from './calendar-date.ts';
import { DAY, MINUTE } from './units.ts';
import { cover, type ZoneTable } from './zone-table.ts';

// The only place where wall clocks become instants. A wall clock is a number: the milliseconds since 1970 it would be
// if it were UTC. So `Math.floor(wall / DAY)` is its date and the remainder its time of day.

/** How far the zone's wall clock is ahead of UTC at an instant, in milliseconds. */
export function offsetAt(zone: ZoneTable, instant: number): number {
  const period = periodAt(zone, instant);
  return zone.offsets[period]!;
}

/** The wall clock at an instant. */
export function wallClockAt(zone: ZoneTable, instant: number): number {
  return instant + offsetAt(zone, instant);
}

/** The local date at an instant, as days since 1970-01-01; `formatDate` writes it. */
export function localDay(zone: ZoneTable, instant: number): DayNumber {
  return Math.floor(wallClockAt(zone, instant) / DAY);
}

/** Minutes on the wall clock since midnight, 0 to 1439; seconds are dropped. */
export function localMinute(zone: ZoneTable, instant: number): number {
  const wall = wallClockAt(zone, instant);
  return Math.floor((wall - Math.floor(wall / DAY) * DAY) / MINUTE);
}

/**
 * Converts a wall clock to an instant, with Temporal's "compatible" disambiguation: of two occurrences the first; a time that a
 * clock change skipped is as long after the change as it would have been without it.
 */
export function instantAt(zone: ZoneTable, wall: number): number {
  cover(zone, wall);
  const { wallEnds, offsets } = zone;
  let period = 0;
  while (wall >= wallEnds[period]!) period++;
  return wall - offsets[period]!;
}

/**
 * The first instant of a local date. Where a clock change skips midnight that is the change itself; a date that is
 * skipped as a whole starts when the next one does.
 */
export function startOfDay(zone: ZoneTable, day: DayNumber): number {
  const instant = instantAt(zone, day * DAY);
  const period = periodAt(zone, instant);
  const midnight = instant + zone.offsets[period]!;
  return midnight === day * DAY ? instant : zone.starts[period]!;
}

/**
 * The instant at which the offset in force at an instant ends, as far as the table knows: at the latest at the end of
 * what it covers.
 */
export function offsetEnd(zone: ZoneTable, instant: number): number {
  const period = periodAt(zone, instant);
  return zone.starts[period + 1] ?? zone.until;
}

// A lookup may make the table grow: read its arrays afterwards.
function periodAt(zone: ZoneTable, instant: number): number {
  cover(zone, instant);
  const { starts } = zone;
  let period = starts.length - 1;
  while (instant < starts[period]!) period--;
  return period;
}
