import type { BookingType } from '@team-booking/contract';
import { formatInstant, parseInstant } from '@team-booking/core/iso';
import { addMonths, isTimeZone, MINUTE, parseDate, wallClockAt, zoneTable } from '@team-booking/core/time';
import { BackendError } from '../backend-error.ts';
import type { Slot } from '../availability/slot.ts';
import { monthOf, startOfDate } from '../availability/calendar.ts';
import type { Months } from '../availability/months.ts';
import { hostsByStart } from '../availability/starts.ts';
import type { CallOptions } from '../backend.ts';

/** Selects slots. */
export interface SlotsQuery extends CallOptions {
  /** First date (`2026-12-07`, its midnight in `timeZone`) or instant (`2026-12-07T08:00:00Z`). */
  from: string;
  /** Date or instant before which slots start. At most a year after `from`. */
  to: string;
  /** Minutes. Default: the booking type's. */
  duration?: number;
  /** IANA zone of dates and of `local`. Default: the one the booking type is locked to, else the runtime's. */
  timeZone?: string;
  /** Only slots that this host (an id of the booking type's `hosts`) can take. */
  host?: string;
}

/** A slot with its start written out. */
export interface BookableSlot extends Slot {
  /** Epoch milliseconds. */
  readonly end: number;
  /** ISO 8601 in UTC: `2026-12-07T08:30:00Z`. */
  readonly instant: string;
  /** What the clock shows in the query's zone: `2026-12-07T09:30`. */
  readonly local: string;
  /** Ids of the hosts who can take it; absent where the backend withholds them (capability `starts`). */
  readonly hosts?: readonly string[];
}

const LONGEST = 366 * 24 * 3_600_000;

/** The months that a query touches. @throws BackendError `unsupported` if it makes no sense */
export function monthsOf(query: SlotsQuery, timeZone: string): string[] {
  const [from, to] = rangeOf(query, timeZone);
  const last = monthOf(to - 1, timeZone);
  const months = [];
  for (let month = monthOf(from, timeZone); month <= last; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** The loaded slots of a query. */
export function slotsIn(
  months: Months,
  type: BookingType,
  query: SlotsQuery,
  timeZone: string,
  duration: number,
  soonest: number,
): BookableSlot[] {
  const [from, to] = rangeOf(query, timeZone);
  const zone = zoneTable(timeZone);
  return monthsOf(query, timeZone).flatMap((month) => {
    // Months reach beyond their ends, so each contributes only its own slots.
    const first = Math.max(from, soonest, startOfDate(`${month}-01`, timeZone));
    const end = Math.min(to, startOfDate(`${addMonths(month, 1)}-01`, timeZone));
    const starts = months
      .starts(month, type, duration, query.host ?? null)
      .filter((start) => first <= start && start < end);
    const hostsOf = hostsByStart(type, months.of(month).parts, duration);
    return starts.map((start) => {
      const hosts = hostsOf.get(start);
      return {
        start,
        end: start + duration * MINUTE,
        duration,
        instant: formatInstant(start),
        local: formatInstant(wallClockAt(zone, start)).slice(0, 16),
        ...(hosts && { hosts }),
      };
    });
  });
}

/** The query's duration, or the booking type's default. */
export function durationOf(
  { duration }: SlotsQuery,
  { durations, defaultDuration = durations[0]! }: BookingType,
): number {
  if (duration !== undefined && !durations.includes(duration)) {
    throw unsupported(`duration has to be one of ${durations.join(', ')}.`);
  }
  return duration ?? defaultDuration;
}

/** @throws BackendError `unsupported` for a host that the booking type does not have */
export function checkHost({ host }: SlotsQuery, { hosts }: BookingType): void {
  if (host === undefined || hosts.some(({ id }) => id === host)) return;
  throw unsupported(`host has to be one of ${hosts.map(({ id }) => id).join(', ')}.`);
}

function rangeOf({ from, to }: SlotsQuery, timeZone: string): [number, number] {
  if (!isTimeZone(timeZone))
    throw unsupported(`timeZone has to be an IANA name such as Europe/Berlin, not ${timeZone}.`);
  const [start, end] = [instantOf(from, timeZone), instantOf(to, timeZone)];
  if (!(start < end)) throw unsupported('from and to have to be dates or instants, from before to.');
  if (end - start > LONGEST) throw unsupported('from and to may be at most a year apart.');
  return [start, end];
}

function instantOf(text: string, timeZone: string): number {
  return Number.isNaN(parseDate(text)) ? parseInstant(text) : startOfDate(text, timeZone);
}

function unsupported(remedy: string): BackendError {
  return new BackendError('unsupported', `slots(): ${remedy}`);
}
