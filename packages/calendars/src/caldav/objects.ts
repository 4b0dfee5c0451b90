import { union, type IntervalSet } from '@team-booking/core/intervals';
import { DAY } from '@team-booking/core/time';
import { CalendarUnreadable } from '../problem.ts';
import type { DavAnswer } from './dav-answer.ts';
import type { DavSession } from './dav-session.ts';
import { CALDAV, CALENDAR_SERVER, child, DAV } from './elements.ts';
import { textOf } from './multistatus.ts';
import { eventsWith, eventsWithin, objectsAt, propfind } from './queries.ts';

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
export async function answersWithin(
  session: DavSession,
  calendar: URL,
  from: number,
  to: number,
  signal?: AbortSignal,
): Promise<DavAnswer[]> {
  const answers: DavAnswer[] = [];
  for (const query of [eventsWithin(from - DAY, to + DAY), eventsWith('RRULE'), eventsWith('RDATE')]) {
    answers.push(await session.fetch(calendar, query, signal));
  }
  return answers;
}

/** At one request each; more would be refused by some. */
const AT_ONCE = 100;

/** These objects, where they are still there. */
export async function answersNamed(
  session: DavSession,
  calendar: URL,
  urls: readonly URL[],
  signal?: AbortSignal,
): Promise<DavAnswer[]> {
  const answers: DavAnswer[] = [];
  for (let from = 0; from < urls.length; from += AT_ONCE) {
    answers.push(await session.fetch(calendar, objectsAt(urls.slice(from, from + AT_ONCE)), signal));
  }
  return answers;
}

/** All busy time of several objects. */
export function together(each: Iterable<IntervalSet>): IntervalSet {
  return union([...each].flat());
}
