import { check, primitives, type BookingType } from '@team-booking/contract';
import { parseInstant } from '@team-booking/core/iso';
import { dateOf, isTimeZone, MINUTE, parseDate } from '@team-booking/core/time';
import type { Entry } from './entry.ts';
import { shiftDate } from './times.ts';

/** Number of dates on one page. */
export const DAYS = 28;

/** The visitor's choice so far: the only state in the address. */
export interface Choice extends Entry {
  readonly duration: number;
  readonly timeZone: string;
  /** First date of the list. */
  readonly from: string;
  readonly day: string | null;
  /** Epoch milliseconds. */
  readonly start: number | null;
}

/**
 * Parses the choice from an address or a form; invalid values count as not chosen.
 *
 * @param entry of the address
 */
export function readChoice(query: URLSearchParams, type: BookingType, now: number, entry: Entry): Choice {
  const duration = Number(query.get('duration'));
  const asked = query.get('tz') ?? '';
  const timeZone = type.timeZoneLock ?? (isZone(asked) ? asked : type.slot.timeZone);
  const today = dateOf(now, timeZone);
  const last = lastDate(type, timeZone, now);
  const day = dateIn(query.get('day'));
  // Without a first date, a chosen day is on the page.
  const isFar = day !== null && day >= shiftDate(today, DAYS);
  const from = dateIn(query.get('from')) ?? (isFar ? day : null);
  const start = instantIn(query.get('start'));
  return {
    duration: type.durations.includes(duration) ? duration : (type.defaultDuration ?? type.durations[0] ?? 30),
    timeZone,
    from: from && from > today ? (from < last ? from : last) : today,
    day,
    start,
    ...entry,
  };
}

/** The address of a choice, below the plain page. */
export function queryOf(choice: Partial<Choice>): string {
  const query = new URLSearchParams();
  if (choice.duration) query.set('duration', String(choice.duration));
  if (choice.timeZone) query.set('tz', choice.timeZone);
  if (choice.from) query.set('from', choice.from);
  if (choice.day) query.set('day', choice.day);
  if (choice.start) query.set('start', new Date(choice.start).toISOString());
  if (choice.link) query.set('link', choice.link);
  for (const [name, value] of Object.entries(choice.campaign ?? {})) query.set(name, value);
  return query.size > 0 ? `?${query}` : '';
}

/** The last date on which a booking may start. */
export function lastDate({ window }: BookingType, timeZone: string, now: number): string {
  return dateOf(now + window.horizon * MINUTE, timeZone);
}

/** Whether a booking request accepts a zone. */
function isZone(name: string): boolean {
  return check(primitives.TimeZone, name).ok && isTimeZone(name);
}

function dateIn(text: string | null): string | null {
  return text !== null && parseDate(text) >= 0 ? text : null;
}

/** An instant in the form of a booking request. */
function instantIn(text: string | null): number | null {
  const start = check(primitives.Instant, text).ok ? parseInstant(text!) : NaN;
  return start >= 0 ? start : null;
}
