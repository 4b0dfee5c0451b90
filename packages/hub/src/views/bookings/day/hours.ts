import type { TeamBookingRow } from '@team-booking/contract/team';

const HOUR = 3_600_000;

/** An hour of a day, with the bookings that begin in it. */
export interface HourOfDay {
  /** When it begins, epoch milliseconds. */
  readonly at: number;
  readonly rows: readonly TeamBookingRow[];
}

/**
 * The hours of a day from that of the first booking to that of the last one, also those without any.
 *
 * @param rows by their starts
 * @param begin of the day, epoch milliseconds
 */
export function hoursOf(rows: readonly TeamBookingRow[], begin: number): HourOfDay[] {
  const hourOf = ({ start }: TeamBookingRow) => Math.floor((Date.parse(start) - begin) / HOUR);
  const byHour = Map.groupBy(rows, hourOf);
  if (byHour.size === 0) return [];
  const first = Math.min(...byHour.keys());
  const count = Math.max(...byHour.keys()) - first + 1;
  return Array.from({ length: count }, (_, i) => ({
    at: begin + (first + i) * HOUR,
    rows: byHour.get(first + i) ?? [],
  }));
}

/** Whether an instant is in an hour. */
export const isIn = ({ at }: HourOfDay, instant: number): boolean => at <= instant && instant < at + HOUR;
