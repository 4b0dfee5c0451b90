import { DAY } from '@team-booking/core/time';
import { formatWall, parseDate, type Wall } from '../icalendar/date-values.ts';
import { valueStart } from '../icalendar/property.ts';

/** From a Monday to a Monday, exclusive; by the clock, whichever it is. */
export interface Weeks {
  readonly first: Wall;
  readonly end: Wall;
}

export const WEEK = 7 * DAY;

export function mondayOf(wall: Wall): Wall {
  const day = Math.floor(wall / DAY) * DAY;
  return day - ((new Date(day).getUTCDay() + 6) % 7) * DAY;
}

/** Whole weeks from the one a reading is in to the one that begins on `monday`; none where there is no reading. */
export function distance(wall: Wall | undefined, monday: Wall): number {
  return wall === undefined ? 0 : monday - mondayOf(wall);
}

const date = /(?<![\d-])\d{8}(?=T\d{6}|[,/]|$)/g;

/** The dates in the value of a line, as midnights; other values are skipped. */
export function datesIn(line: string | undefined): Wall[] {
  return (line?.slice(valueStart(line)).match(date) ?? []).flatMap((text) => midnight(text) ?? []);
}

export function shiftDates(line: string, by: number): string {
  const start = valueStart(line);
  const value = line.slice(start).replace(date, (text) => {
    const wall = midnight(text);
    return wall === undefined ? text : formatWall(wall + by).slice(0, 8);
  });
  return line.slice(0, start) + value;
}

function midnight(text: string): Wall | undefined {
  try {
    return parseDate(text, undefined, {}).wall;
  } catch {
    return undefined;
  }
}
