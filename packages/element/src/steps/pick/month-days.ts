import { firstOfMonth, formatDate, parseDate, weekdayOf } from '@team-booking/core/time';
import type { Day } from '@team-booking/sdk';

/** The day some days away, `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  return formatDate(parseDate(day) + days);
}

/** The month some months away, `YYYY-MM`. */
export function addMonths(month: string, months: number): string {
  return formatDate(firstOfMonth(parseDate(`${month}-01`), months)).slice(0, 7);
}

/** How many days after the first day of its week a day is. `weekStart`: 1 = Monday. */
export function placeInWeek(day: string, weekStart: number): number {
  return (weekdayOf(parseDate(day)) - weekStart + 7) % 7;
}

/** The week a day lies in. */
export function weekOf(day: string, weekStart: number): string[] {
  const first = addDays(day, -placeInWeek(day, weekStart));
  return Array.from({ length: 7 }, (_, index) => addDays(first, index));
}

/** A month as six rows of seven, so that no month is taller than another; `null` where another month's days would be. */
export function weeksOf(days: readonly Day[], weekStart: number): (Day | null)[][] {
  const before = days[0] ? placeInWeek(days[0].date, weekStart) : 0;
  return Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => days[week * 7 + day - before] ?? null),
  );
}
