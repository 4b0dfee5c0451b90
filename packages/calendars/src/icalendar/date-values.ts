import { DAY, HOUR, MINUTE, SECOND } from '@team-booking/core/time';
import { CalendarUnreadable, quoted, type Place } from '../problem.ts';

/**
 * A wall-clock time as milliseconds, counted as if the clock showed UTC. Wall times are compared, shifted and
 * recurred in this form; only a zone converts one into an instant.
 */
export type Wall = number;

/** A DATE or DATE-TIME value before its zone is resolved. */
export type DateValue =
  | { readonly kind: 'date'; readonly wall: Wall }
  | { readonly kind: 'utc'; readonly wall: Wall }
  | { readonly kind: 'local'; readonly wall: Wall; readonly tzid: string | undefined };

/** An iCalendar duration: days and weeks are nominal, hours and less exact. */
export interface Length {
  readonly days: number;
  readonly exact: number;
}

const form =
  /^(\d{4})(-?)(\d\d)\2(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s?(Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?$/i;

/**
 * Parses one value by its form, whatever VALUE declares: real files write `VALUE=DATE:20110804T120000`, and date-only
 * exceptions without `VALUE=DATE`. Accepts ISO 8601's extended form, times without seconds and offsets as well: RFC 5545
 * allows none of them, but they are unambiguous.
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
 * Parses a DURATION leniently: `P` and `PT` are zero, the T may be missing or repeated (`PT1D`, `P2H`, `PT0DT1H`), weeks
 * may be combined with other units. Rejects months and years, including `M` before any T, and negative durations.
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
