import type { HostSummary, TeamBookingRow } from '@team-booking/contract/team';
import { parseDate, startOfDay, zoneTable } from '@team-booking/core/time';
import type { Formats } from '../../format/formats.ts';
import type { Hub } from '../../hub.ts';
import { AHEAD } from '../../parts/ahead.ts';
import { dateIn, type Days } from './absence.ts';

/** The next day on which somebody has something to hand over. */
export interface Coming {
  /** When the first of its bookings starts. */
  readonly start: string;
  /** How many bookings there are. */
  readonly count: number;
  /** Its dates where they are: a day of the page may be part of two there. */
  readonly days: Days;
}

/** How many days are looked at. */
const DAYS = 7;

/**
 * The next day of each host on which they have bookings, today included, by id; those without any within a week are absent, and in a very
 * large team some of those whose day comes last.
 *
 * @param host only theirs
 */
export async function loadComing(
  { client, formats, now }: Hub,
  hosts: readonly HostSummary[],
  host: string | undefined,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Coming>> {
  const end = startOfDay(zoneTable(formats.timeZone), parseDate(formats.dayOf(now())) + DAYS);
  const [from, to] = [new Date(now()).toISOString(), new Date(end).toISOString()];
  const query = { from, to, status: AHEAD, limit: 200, ...(host !== undefined && { host }) };
  const { items } = await client.bookings({ query }, { signal });
  const coming = new Map<string, Coming>();
  for (const { id, timeZone } of hosts) {
    const first = firstDay(items, id, formats, timeZone);
    if (first) coming.set(id, first);
  }
  return coming;
}

function firstDay(
  bookings: readonly TeamBookingRow[],
  host: string,
  formats: Formats,
  timeZone: string,
): Coming | null {
  const theirs = bookings.filter(({ hosts }) => hosts.some(({ id }) => id === host));
  const [first] = theirs;
  if (!first) return null;
  const day = formats.dayOf(first.start);
  const starts = theirs.map(({ start }) => start).filter((start) => formats.dayOf(start) === day);
  const date = (start: string) => dateIn(timeZone, Date.parse(start));
  return { start: first.start, count: starts.length, days: { from: date(starts[0]!), to: date(starts.at(-1)!) } };
}
