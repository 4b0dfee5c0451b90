import { formatDate, parseDate, weekdayOf } from '@team-booking/core/time';
import type { Day } from '@team-booking/sdk';
import { WEEK } from '../../format/week.ts';

/** Adds days to a day, `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  return formatDate(parseDate(day) + days);
}

/** The index of a day in its week. `weekStart`: 1 = Monday. */
export function placeInWeek(day: string, weekStart: number): number {
  return (weekdayOf(parseDate(day)) - weekStart + 7) % 7;
}

/** Days as six rows of seven, so that all months have the same height; `null` where none is shown. */
export function weeksOf(days: readonly Day[], weekStart: number): (Day | null)[][] {
  const before = days[0] ? placeInWeek(days[0].date, weekStart) : 0;
  return WEEK.slice(1).map((week) => WEEK.map((day) => days[(week - 1) * 7 + day - before] ?? null));
}
