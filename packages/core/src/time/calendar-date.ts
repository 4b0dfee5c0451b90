import { DAY } from './units.ts';

/** A calendar date as whole days since 1970-01-01. Dates have no zone; arithmetic on them is plain. */
export type DayNumber = number;

/** Whether the Gregorian calendar has a date; years from 0. */
function isDate(year: number, month: number, day: number): boolean {
  return year >= 0 && month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= daysInMonth(year, month));
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days from 1970-01-01 to a date; a day beyond the end of the month counts into the next. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  // A year counted from March has its leap day last: months then begin (153 m + 2) / 5 days into it.
  const y = month > 2 ? year : year - 1;
  const m = month > 2 ? month - 3 : month + 9;
  const century = (y / 100) | 0;
  return ((y * 1461) >> 2) - century + (century >> 2) + (((153 * m + 2) / 5) | 0) + day - 719_469;
}

/** `"2026-06-16"` → 20620, or `NaN` if the text is not a date in exactly this form. */
export function parseDate(text: string): DayNumber {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text)) return NaN;
  const [year, month, day] = [+text.slice(0, 4), +text.slice(5, 7), +text.slice(8)];
  return isDate(year, month, day) ? dayNumber(year, month, day) : NaN;
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
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth() + months;
  return dayNumber(Math.floor(month / 12), (month % 12) + 1, 1);
}
