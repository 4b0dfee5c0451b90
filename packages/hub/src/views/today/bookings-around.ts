import type { TeamBookingRow } from '@team-booking/contract/team';
import type { Hub } from '../../hub.ts';
import { weekOf } from './day.ts';

const HOUR = 3_600_000;
const PART = 200;

/** Bookings of a week, or of today and the days around it where a week has too many to be counted at once. */
export interface Around {
  readonly rows: readonly TeamBookingRow[];
  /** Whether all of the week are there. */
  readonly isWeek: boolean;
}

/** Asks for the bookings of this week and around today. */
export async function bookingsAround({ client, now, formats }: Hub, signal: AbortSignal): Promise<Around> {
  // A day and a half to either side holds today in every zone; a day more, the week.
  const near = [now() - 36 * HOUR, now() + 36 * HOUR] as const;
  const [monday, sunday] = weekOf(formats.dayOf(now())).map((day) => Date.parse(day));
  const ask = (from: number, to: number) => {
    const query = { from: new Date(from).toISOString(), to: new Date(to).toISOString(), limit: PART };
    return client.bookings({ query }, { signal });
  };
  const week = await ask(Math.min(near[0], monday! - 24 * HOUR), Math.max(near[1], sunday! + 48 * HOUR));
  if (week.next === null) return { rows: week.items, isWeek: true };
  return { rows: (await ask(...near)).items, isWeek: false };
}

/** Asks for the first booking to come, however far. @param host only theirs; `null` = everybody's */
export async function firstAhead(
  { client, now }: Hub,
  host: string | null,
  signal: AbortSignal,
): Promise<readonly TeamBookingRow[]> {
  const query = { from: new Date(now()).toISOString(), status: 'confirmed', limit: 1, ...(host !== null && { host }) };
  return (await client.bookings({ query }, { signal })).items;
}
