import { setImmediate as turn } from 'node:timers/promises';
import { DAY } from '@team-booking/core/time';
import { CalendarUnreadable } from '../problem.ts';
import { nameOf } from './calendar-object.ts';
import type { DavSession } from './dav-session.ts';
import { DAV } from './elements.ts';
import { textOf } from './multistatus.ts';
import { eventsWithin, propfind } from './queries.ts';

/** One object of a calendar, without its text. */
export interface Listed {
  readonly url: URL;
  readonly etag: string | undefined;
}

/** All objects of a calendar, by name. @throws CalendarUnreadable */
export async function listedIn(
  session: DavSession,
  calendar: URL,
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, Listed>> {
  const { resources } = await session.ask(calendar, 'PROPFIND', 1, propfind('getetag'), signal);
  await turn();
  const listed = new Map(
    resources.map(({ url, properties }) => [nameOf(url), { url, etag: textOf(properties.get(DAV('getetag'))) }]),
  );
  listed.delete(nameOf(calendar));
  return listed;
}

/** Servers refuse years that no calendar has. */
const EVER = { from: Date.UTC(1900, 0), to: Date.UTC(2200, 0) };

/**
 * The objects that are there, but in no time at all by what the server understands: it finds no event of which it cannot read a date, in
 * whatever range. They are few; what they say is for us to read.
 *
 * @param found names of what the server has in the range
 * @throws CalendarUnreadable
 */
export async function leftOutOf(
  session: DavSession,
  calendar: URL,
  { from, to }: { readonly from: number; readonly to: number },
  found: Iterable<string>,
  signal?: AbortSignal,
): Promise<URL[]> {
  const there = new Map(await listedIn(session, calendar, signal));
  await turn();
  for (const name of found) there.delete(name);
  for (const [begin, end] of [
    [EVER.from, from],
    [to, EVER.to],
  ] as const) {
    if (there.size === 0) break;
    for (const name of await namesWithin(session, calendar, begin - DAY, end + DAY, signal)) there.delete(name);
  }
  return Array.from(there.values(), ({ url }) => url);
}

/** None where the server refuses to say: then all have to be read. */
async function namesWithin(
  session: DavSession,
  calendar: URL,
  from: number,
  to: number,
  signal: AbortSignal | undefined,
): Promise<string[]> {
  try {
    const { resources } = await session.ask(calendar, 'REPORT', 1, eventsWithin(from, to, 'names'), signal);
    return resources.map(({ url }) => nameOf(url));
  } catch (error) {
    if (error instanceof CalendarUnreadable && error.problem.code === 'refused') return [];
    throw error;
  }
}
