import type { TeamBookingRow } from '@team-booking/contract/team';
import type { Formats } from '../../format/formats.ts';

/** A day's bookings as they stand now. */
export interface Day {
  /** The one that is on, or begins next, be it on a later day; `null` = there is none, as far as they are known. */
  readonly next: TeamBookingRow | null;
  /** Today's, by their starts. */
  readonly rows: readonly TeamBookingRow[];
  /** Before which of them now is; their number, if all are over. */
  readonly nowAt: number;
  /** How many are still to begin. */
  readonly toCome: number;
  /** How many are in the week that begins on Monday, as far as they are known. */
  readonly thisWeek: number;
  /** The first of the day after; `null` = there is none yet. */
  readonly tomorrow: TeamBookingRow | null;
}

const DAY = 24 * 3_600_000;
/** Bookings that take or took place. */
const LIVE: readonly string[] = ['confirmed', 'completed', 'no-show', 'awaiting-approval', 'awaiting-payment'];

/** Puts the bookings of today in order. @param host only theirs; `null` = everybody's */
export function dayOf(bookings: readonly TeamBookingRow[], now: number, formats: Formats, host: string | null): Day {
  const today = formats.dayOf(now);
  const live = bookings
    .filter(({ status }) => LIVE.includes(status))
    .filter(({ hosts }) => host === null || hosts.some(({ id }) => id === host))
    .toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start));
  const days = live.map(({ start }) => formats.dayOf(start));
  const [monday, sunday] = weekOf(today);
  const rows = live.filter((_, i) => days[i] === today);
  const later = live.find(({ start }, i) => Date.parse(start) > now && days[i] !== today);
  const isOver = ({ end }: TeamBookingRow) => Date.parse(end) <= now;
  return {
    next: live.find((row) => row.status === 'confirmed' && !isOver(row)) ?? null,
    rows,
    nowAt: rows.filter(isOver).length,
    toCome: rows.filter(({ start }) => Date.parse(start) > now).length,
    thisWeek: days.filter((day) => monday <= day && day <= sunday).length,
    tomorrow: later && formats.dayOf(later.start) === dayAfter(today) ? later : null,
  };
}

/** Monday and Sunday of the week of a date, all like `2026-12-01`. */
export function weekOf(date: string): readonly [string, string] {
  const noon = Date.parse(`${date}T12:00:00Z`);
  const monday = noon - ((new Date(noon).getUTCDay() + 6) % 7) * DAY;
  const written = (instant: number) => new Date(instant).toISOString().slice(0, 10);
  return [written(monday), written(monday + 6 * DAY)];
}

/** The date after one, both like `2026-12-01`. */
const dayAfter = (date: string): string => new Date(Date.parse(date) + DAY).toISOString().slice(0, 10);
