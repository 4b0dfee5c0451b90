import { CalendarUnreadable, quoted, type Place } from '../problem.ts';

/**
 * A wall-clock time as milliseconds, counted as if the clock showed UTC. Wall times are compared, shifted and
 * repeated in this form; only a zone turns one into an instant.
 */
export type Wall = number;

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** What a DATE or DATE-TIME value says before any zone is known. */
export type DateValue =
  | { readonly kind: 'date'; readonly wall: Wall }
  | { readonly kind: 'utc'; readonly wall: Wall }
  | { readonly kind: 'local'; readonly wall: Wall; readonly tzid: string | undefined };

/** A length as iCalendar means it: days and weeks by the calendar, hours and less by elapsed time. */
export interface Length {
  readonly days: number;
  readonly exact: number;
}

const form =
  /^(\d{4})(-?)(\d\d)\2(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s?(Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?$/i;

/**
 * Parses one value by its form, whatever VALUE declares: real files write `VALUE=DATE:20110804T120000`, and date-only
 * exceptions without saying so. ISO 8601's extended form, times without seconds and offsets are plain, though RFC 5545
 * knows none of them.
 */
export function parseDate(text: string, tzid: string | undefined, place: Place): DateValue {
  const [match, year, , month, day, hour, minute, second, suffix] = form.exec(text.trim()) ?? [];
  const wall =
    match === undefined ? undefined : wallOf([year, month, day, hour, minute, second].map((part) => Number(part ?? 0)));
  if (wall === undefined) throw new CalendarUnreadable('unreadable-date', `${quoted(text)} is no date`, place);
  if (hour === undefined) return { kind: 'date', wall };
  return suffix ? { kind: 'utc', wall: wall - offsetOf(suffix) } : { kind: 'local', wall, tzid };
}

function wallOf([year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0]: readonly number[]): Wall | undefined {
  const midnight = new Date(0).setUTCFullYear(year, month - 1, day);
  const date = new Date(midnight);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && minute < 60 && second <= 60;
  // 24:00 is midnight at the end of the day, as in ISO 8601.
  const isClock = hour < 24 || (hour === 24 && minute === 0 && second === 0);
  // A leap second, which iCalendar allows, counts as the second before it.
  return exists && isClock ? midnight + hour * HOUR + minute * MINUTE + Math.min(second, 59) * SECOND : undefined;
}

/** Milliseconds ahead of UTC of `Z`, `+01:00` or `-0500`. */
function offsetOf(suffix: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(suffix) ?? [];
  const size = Number(hours ?? 0) * HOUR + Number(minutes ?? 0) * MINUTE;
  return sign === '-' ? -size : size;
}

const units = { W: 7 * DAY, D: DAY, H: HOUR, M: MINUTE, S: SECOND };

/**
 * Parses a DURATION, tolerating what is plain all the same: `P` and `PT` are no time, a T may be missing or be there
 * twice (`PT1D`, `P2H`, `PT0DT1H`), weeks may stand beside other units. Refused are months and years, to which `M`
 * before any T belongs, and negative lengths.
 */
export function parseLength(text: string, place: Place): Length {
  const match = text.length < 100 && /^\+?P((?:T|\d{1,9}(?:[.,]\d+)?[WDHMS])*)$/i.exec(text.trim());
  const length = (match ? match[1] : undefined)?.toUpperCase();
  const parts = [...(length ?? '').matchAll(/([\d.,]+)([WDHMS])/g)];
  const repeatsUnit = new Set(parts.map(([, , unit]) => unit)).size < parts.length;
  if (length === undefined || repeatsUnit || /^[^T]*M/.test(length))
    throw new CalendarUnreadable('unreadable-date', `${quoted(text)} is no duration an event can have`, place);

  let [days, exact] = [0, 0];
  for (const [, amount = '', unit] of parts) {
    const size = Number(amount.replace(',', '.')) * units[unit as keyof typeof units];
    const whole = unit === 'W' || unit === 'D' ? Math.floor(size / DAY) : 0;
    days += whole;
    exact += size - whole * DAY;
  }
  return { days, exact: Math.round(exact / SECOND) * SECOND };
}

export function startOfDay(wall: Wall): Wall {
  return Math.floor(wall / DAY) * DAY;
}

/** `20260219T090000`, the form iCalendar writes. */
export function formatWall(wall: Wall): string {
  return new Date(wall).toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
}

export function formatInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}
