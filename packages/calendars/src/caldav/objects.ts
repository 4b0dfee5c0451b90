import { union, type IntervalSet } from '@team-booking/core/intervals';
import { DAY } from '@team-booking/core/time';
import { CalendarUnreadable } from '../problem.ts';
import { CALDAV, CALENDAR_SERVER, child, DAV } from './elements.ts';
import type { DavSession } from './dav-session.ts';
import { textOf, type Multistatus } from './multistatus.ts';
import { eventsWith, eventsWithin, objectsAt, propfind } from './queries.ts';

/** One object of a calendar: an event with its exceptions. */
export interface CalendarObject {
  readonly url: URL;
  readonly etag: string | undefined;
  readonly text: string;
}

/** What has to be the same as long as a calendar does: a token to ask for changes with, or a mark to compare. */
export interface Mark {
  readonly syncToken: string | undefined;
  readonly ctag: string | undefined;
}

/** The mark of a calendar. @throws CalendarUnreadable also where there is no calendar */
export async function markOf(session: DavSession, calendar: URL, signal?: AbortSignal): Promise<Mark> {
  const body = propfind('resourcetype', 'sync-token', 'cs:getctag');
  const { resources, url } = await session.ask(calendar, 'PROPFIND', 0, body, signal);
  const properties = resources[0]?.properties;
  if (!child(properties?.get(DAV('resourcetype')), CALDAV('calendar'))) {
    throw new CalendarUnreadable('bad-answer', `What ${url.host} has at this address is no calendar`);
  }
  return {
    syncToken: textOf(properties?.get(DAV('sync-token'))),
    ctag: textOf(properties?.get(CALENDAR_SERVER('getctag'))),
  };
}

/**
 * The objects that may touch a time. A day more at both ends, as servers have days in zones of their own; and everything that repeats, as
 * servers find fewer occurrences than there are of rules that they understand otherwise, or not at all.
 */
export async function objectsWithin(
  session: DavSession,
  calendar: URL,
  from: number,
  to: number,
  signal?: AbortSignal,
): Promise<CalendarObject[]> {
  const found = new Map<string, CalendarObject>();
  for (const query of [eventsWithin(from - DAY, to + DAY), eventsWith('RRULE'), eventsWith('RDATE')]) {
    const objects = objectsOf(await session.ask(calendar, 'REPORT', 1, query, signal));
    for (const object of objects) found.set(nameOf(object.url), object);
  }
  return [...found.values()];
}

/** At one request each; more would be refused by some. */
const AT_ONCE = 100;

/**
 * These objects, without those that are gone.
 *
 * @throws CalendarUnreadable also where the answer does not say of each what is there
 */
export async function objectsNamed(
  session: DavSession,
  calendar: URL,
  urls: readonly URL[],
  signal?: AbortSignal,
): Promise<CalendarObject[]> {
  const found: CalendarObject[] = [];
  for (let from = 0; from < urls.length; from += AT_ONCE) {
    const asked = urls.slice(from, from + AT_ONCE);
    const answer = await session.ask(calendar, 'REPORT', 1, objectsAt(asked), signal);
    const said = new Set(answer.resources.map(({ url }) => nameOf(url)));
    const missing = asked.find((url) => !said.has(nameOf(url)));
    if (missing) throw new CalendarUnreadable('bad-answer', `The answer of ${calendar.host} leaves out an event`);
    found.push(...objectsOf(answer));
  }
  return found;
}

/** @throws CalendarUnreadable where there is one without its text: it might be any time */
export function objectsOf({ resources }: Multistatus): CalendarObject[] {
  return resources.flatMap(({ url, status, properties }) => {
    if (status === 404 || status === 410) return [];
    const text = properties.get(CALDAV('calendar-data'))?.text;
    if (status !== 200 || text === undefined) {
      throw new CalendarUnreadable('bad-answer', `The answer of ${url.host} leaves out an event (${status})`);
    }
    return [{ url, etag: textOf(properties.get(DAV('getetag'))), text }];
  });
}

/** By what an object is known: servers spell the same address in several ways. */
export function nameOf(url: URL): string {
  try {
    return decodeURIComponent(url.pathname);
  } catch {
    return url.pathname;
  }
}

/** All busy time of several objects. */
export function together(each: Iterable<IntervalSet>): IntervalSet {
  return union([...each].flat());
}
