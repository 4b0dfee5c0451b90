import type { BookingType } from '@team-booking/contract';
import { slotsFromFree } from '@team-booking/core/slots';
import { availabilityOf, type PublicApi } from './public-api.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

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
export async function freeDays(api: PublicApi, type: BookingType, search: Search, now: number): Promise<FreeDay[]> {
  const { timeZone, duration, days } = search;
  const first = Temporal.PlainDate.from(search.from);
  const from = Math.max(first.toZonedDateTime(timeZone).epochMilliseconds, now + type.window.minNotice * MINUTE);
  const to = Math.min(
    first.add({ days }).toZonedDateTime(timeZone).epochMilliseconds,
    now + type.window.horizon * MINUTE,
  );
  const starts = await freeStarts(api, type, duration, from, to);
  const byDate = Map.groupBy(starts, (start) => dateOf(start, timeZone));
  return [...byDate].map(([date, starts]) => ({ date, starts }));
}

/** The free starts nearest to a time that is gone, at most `count`, ascending. */
export async function nearestStarts(
  api: PublicApi,
  type: BookingType,
  { start, duration, count, now }: { start: number; duration: number; count: number; now: number },
): Promise<number[]> {
  const from = Math.max(start - 7 * DAY, now + type.window.minNotice * MINUTE);
  const to = Math.min(start + 14 * DAY, now + type.window.horizon * MINUTE);
  const starts = await freeStarts(api, type, duration, from, to);
  return starts
    .toSorted((a, b) => Math.abs(a - start) - Math.abs(b - start))
    .slice(0, count)
    .toSorted((a, b) => a - b);
}

/** The local date of an instant. */
export function dateOf(instant: number, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

async function freeStarts(
  api: PublicApi,
  type: BookingType,
  duration: number,
  from: number,
  to: number,
): Promise<number[]> {
  const [first, end] = [from, to].map((instant) => Math.ceil(instant / MINUTE) * MINUTE) as [number, number];
  if (first >= end) return [];
  const answer = await availabilityOf(api, type.slug, first, end);
  const { slot, groups } = type;
  const slots = slotsFromFree({
    from: Date.parse(answer.from),
    to: Date.parse(answer.to),
    duration,
    slot,
    groups,
    hosts: answer.hosts ?? [],
  });
  return [...slots.starts].filter((start) => start >= first && start < end);
}
