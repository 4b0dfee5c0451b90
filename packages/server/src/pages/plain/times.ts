import type { BookingType } from '@team-booking/contract';
import { DAY, formatDate, MINUTE, parseDate } from '@team-booking/core/time';
import { formatInstant } from '@team-booking/core/iso';
import type { Client } from '@team-booking/sdk';

/** Free starts of one local date, ascending, epoch milliseconds. */
export interface FreeDay {
  /** `YYYY-MM-DD` in the visitor's zone. */
  readonly date: string;
  readonly starts: readonly number[];
}

/** What a visitor looks for. */
export interface Search {
  readonly duration: number;
  readonly timeZone: string;
  /** First local date. */
  readonly from: string;
  /** How many dates. */
  readonly days: number;
}

/** Days with free times, as the booker would show them. */
export async function freeDays(client: Client, { days, ...search }: Search): Promise<FreeDay[]> {
  const slots = await client.slots({ ...search, to: shiftDate(search.from, days) });
  const byDate = Map.groupBy(slots, ({ local }) => local.slice(0, 10));
  return [...byDate].map(([date, those]) => ({ date, starts: those.map(({ start }) => start) }));
}

/** The free starts nearest to a time that is gone, at most `count`, ascending. */
export async function nearestStarts(
  client: Client,
  { window }: BookingType,
  { start, duration, count, now }: { start: number; duration: number; count: number; now: number },
): Promise<number[]> {
  const from = Math.max(start - 7 * DAY, now);
  const to = Math.min(start + 14 * DAY, now + (window.horizon + 1) * MINUTE);
  if (from >= to) return [];
  const slots = await client.slots({ from: formatInstant(from), to: formatInstant(to), duration });
  return slots
    .map((slot) => slot.start)
    .toSorted((a, b) => Math.abs(a - start) - Math.abs(b - start))
    .slice(0, count)
    .toSorted((a, b) => a - b);
}

/** `('2026-12-31', 1)` → `'2027-01-01'` */
export function shiftDate(date: string, days: number): string {
  return formatDate(parseDate(date) + days);
}
