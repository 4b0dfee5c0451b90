import { DAY, instantAt, MINUTE, wallClockAt, zoneTable } from '@team-booking/core/time';

const DAY_IN_MINUTES = 1440;

/**
 * When a reminder of a start comes, epoch milliseconds. Whole days are counted on the wall clock of its reader: a day before nine o'clock is
 * nine o'clock, whatever a clock change does in between. The rest is counted as it passes.
 *
 * @param before minutes
 * @param timeZone the reader's, IANA
 */
export function reminderTime(start: number, before: number, timeZone: string): number {
  const days = Math.floor(before / DAY_IN_MINUTES);
  const rest = (before - days * DAY_IN_MINUTES) * MINUTE;
  if (days === 0) return start - rest;
  const zone = zoneTable(timeZone);
  return instantAt(zone, wallClockAt(zone, start) - days * DAY) - rest;
}
