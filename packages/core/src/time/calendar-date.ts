import { DAY } from './units.ts';

/** A calendar date as whole days since 1970-01-01. Dates have no zone; arithmetic on them is plain. */
export type DayNumber = number;

/** `"2026-06-16"` → 20620, or `NaN` if the text is not a date in exactly this form. */
export function parseDate(text: string): DayNumber {
  const day = typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) / DAY : NaN;
  // Engines count a day beyond the end of a month into the next one.
  return Number.isNaN(day) || formatDate(day) === text ? day : NaN;
}

/** 20620 → `"2026-06-16"`. */
export function formatDate(day: DayNumber): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** ISO day of the week: 1 = Monday to 7 = Sunday. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The first day of the month that contains the day; `months` further on, or back if negative. */
export function firstOfMonth(day: DayNumber, months = 0): DayNumber {
  const date = new Date(day * DAY);
  return date.setUTCMonth(date.getUTCMonth() + months, 1) / DAY;
}

/** `('2026-12', 1)` → `'2027-01'` */
export function addMonths(month: string, months: number): string {
  return formatDate(firstOfMonth(parseDate(`${month}-01`), months)).slice(0, 7);
}
