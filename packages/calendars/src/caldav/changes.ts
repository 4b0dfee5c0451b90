import { CalendarUnreadable } from '../problem.ts';
import { DAV } from './elements.ts';
import { refusalOf, type DavSession } from './dav-session.ts';
import { multistatusOf, textOf, type Multistatus } from './multistatus.ts';
import { nameOf } from './calendar-object.ts';
import { markOf, type Mark } from './objects.ts';
import { changesSince, propfind } from './queries.ts';

/** What has changed in a calendar. */
export interface Changes {
  readonly mark: Mark;
  /** New and changed objects. */
  readonly changed: readonly URL[];
  /** Names of those that are gone. */
  readonly gone: readonly string[];
}

/** Bounds what a server may answer in parts. */
const MOST_PARTS = 1000;

/**
 * What has changed since a mark, by the server's own account where it gives one, else by comparing.
 *
 * @param etags of all objects that were read, by name
 * @returns null where that cannot be said, so that all has to be read again
 * @throws CalendarUnreadable
 */
export async function changesOf(
  session: DavSession,
  calendar: URL,
  mark: Mark,
  etags: ReadonlyMap<string, string | undefined>,
  signal?: AbortSignal,
): Promise<Changes | null> {
  if (mark.syncToken !== undefined) return synced(session, calendar, mark.syncToken, signal);
  const now = await markOf(session, calendar, signal);
  if (now.ctag !== undefined && now.ctag === mark.ctag) return { mark: now, changed: [], gone: [] };
  return compared(session, calendar, now, etags, signal);
}

async function synced(
  session: DavSession,
  calendar: URL,
  token: string,
  signal: AbortSignal | undefined,
): Promise<Changes | null> {
  const changed = new Map<string, URL>();
  const gone = new Set<string>();
  let since = token;
  for (let part = 0; part < MOST_PARTS; part += 1) {
    const answer = await changesIn(session, calendar, since, signal);
    if (answer?.syncToken === undefined) return null;
    let isPart = false;
    for (const { url, status } of answer.resources) {
      const name = nameOf(url);
      // The calendar itself: there is more to come.
      if (name === nameOf(calendar)) isPart ||= status === 507;
      else if (status === 404 || status === 410) {
        gone.add(name);
        changed.delete(name);
      } else {
        changed.set(name, url);
        gone.delete(name);
      }
    }
    if (!isPart || answer.syncToken === since) {
      return {
        mark: { syncToken: answer.syncToken, ctag: undefined },
        changed: [...changed.values()],
        gone: [...gone],
      };
    }
    since = answer.syncToken;
  }
  throw new CalendarUnreadable('bad-answer', `The changes of the calendar at ${calendar.host} do not end`);
}

/** @returns null where the server does not know the token any longer, which Xandikos says by a 500 */
function changesIn(
  session: DavSession,
  calendar: URL,
  token: string,
  signal: AbortSignal | undefined,
): Promise<Multistatus | null> {
  const message = { method: 'REPORT', headers: { depth: '0' }, body: changesSince(token) } as const;
  return session.send(calendar, message, signal, async (reply) => {
    if (reply.status === 207) return multistatusOf(reply.body, reply.url);
    if ([401, 429, 503].includes(reply.status)) throw refusalOf(reply);
    return null;
  });
}

async function compared(
  session: DavSession,
  calendar: URL,
  mark: Mark,
  etags: ReadonlyMap<string, string | undefined>,
  signal: AbortSignal | undefined,
): Promise<Changes> {
  const { resources } = await session.ask(calendar, 'PROPFIND', 1, propfind('getetag'), signal);
  const there = new Map(
    resources.map(({ url, properties }) => [nameOf(url), { url, etag: textOf(properties.get(DAV('getetag'))) }]),
  );
  there.delete(nameOf(calendar));
  return {
    mark,
    changed: [...there].flatMap(([name, { url, etag }]) => (etag === undefined || etag !== etags.get(name) ? url : [])),
    gone: [...etags.keys()].filter((name) => !there.has(name)),
  };
}
