import { DAY, HOUR, MINUTE, SECOND } from '@team-booking/core/time';
import { CalendarUnreadable, quoted, type Place } from '../problem.ts';

/**
 * A clock reading as milliseconds, counted as if the clock showed UTC. Wall times are compared, shifted and
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

/**
 * Parses one value by its form, whatever VALUE declares: real files write `VALUE=DATE:20110804T120000`, and
 * date-only exceptions without `VALUE=DATE`.
 */
export function parseDate(text: string, tzid: string | undefined, place: Place): DateValue {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z)?)?$/i.exec(text.trim());
  const wall = match && wallOf(match.slice(1, 7).map((part) => Number(part ?? 0)));
  if (wall == null) throw new CalendarUnreadable('unreadable-date', `${quoted(text)} is no date`, place);
  if (match?.[4] === undefined) return { kind: 'date', wall };
  return match[7] ? { kind: 'utc', wall } : { kind: 'local', wall, tzid };
}

function wallOf([year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0]: readonly number[]): Wall | undefined {
  const midnight = new Date(0).setUTCFullYear(year, month - 1, day);
  const date = new Date(midnight);
  const exists =
    date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && second <= 60;
  // A leap second, which iCalendar allows, counts as the second before it.
  return exists ? midnight + hour * HOUR + minute * MINUTE + Math.min(second, 59) * SECOND : undefined;
}

/** Parses a DURATION. Negative ones are errors: nothing ends before it starts. */
export function parseLength(text: string, place: Place): Length {
  let duration: Temporal.Duration;
  try {
    duration = Temporal.Duration.from(text.trim());
  } catch {
    throw new CalendarUnreadable('unreadable-date', `${quoted(text)} is no duration`, place);
  }
  const { years, months, weeks, days, hours, minutes, seconds } = duration;
  if (duration.sign < 0 || years || months) {
    throw new CalendarUnreadable('unreadable-date', `${quoted(text)} is no duration an event can have`, place);
  }
  return { days: weeks * 7 + days, exact: ((hours * 60 + minutes) * 60 + seconds) * SECOND };
}

export function startOfDay(wall: Wall): Wall {
  return Math.floor(wall / DAY) * DAY;
}

/** `20260219T090000`, the form iCalendar writes. */
export function formatWall(wall: Wall): string {
  return new Date(wall).toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
}
