import { withDefaults, type Means } from '../net/exchange.ts';
import { asValue, CalendarUnreadable, type CalendarProblem } from '../problem.ts';
import { beginningsOf } from './begin.ts';
import { DavSession, type Credentials } from './dav-session.ts';
import { CALDAV, child, childrenOf, DAV, type Element } from './elements.ts';
import { addressOf, textOf, type Multistatus } from './multistatus.ts';
import { propfind } from './queries.ts';

/** A calendar that somebody has. */
export interface FoundCalendar {
  readonly url: string;
  /** As its owner calls it; the last part of its address where it has no name. */
  readonly name: string;
  /** Whether events can be put into it. */
  readonly writable: boolean;
}

export type Discovery =
  | { readonly ok: true; readonly calendars: readonly FoundCalendar[] }
  | { readonly ok: false; readonly problem: CalendarProblem };

/**
 * Finds the calendars of somebody.
 *
 * @param given their e-mail address, the name of a server, or an address on it
 */
export function discoverCalendars(
  given: string,
  credentials: Credentials,
  means: Partial<Means> = {},
): Promise<Discovery> {
  return asValue(async (): Promise<Discovery> => {
    const bounds = withDefaults(means);
    const session = new DavSession(credentials, bounds);
    let first: unknown;
    for (const beginning of beginningsOf(given)) {
      try {
        const start = await ledTo(beginning, bounds);
        const calendars = await calendarsFrom(session, start, bounds.signal);
        if (calendars) return { ok: true, calendars };
      } catch (error) {
        // A wrong password is one everywhere. What fails otherwise may be found at the next address.
        if (!(error instanceof CalendarUnreadable) || FINAL.has(error.problem.code)) throw error;
        first ??= error;
      }
    }
    throw first ?? new CalendarUnreadable('bad-answer', 'There is no calendar server');
  });
}

const FINAL: ReadonlySet<string> = new Set(['sign-in-refused', 'private-address', 'timeout']);

/** Where an address redirects to, asked as nobody: a password goes to where it leads, and nowhere on the way. */
function ledTo(beginning: URL, means: Means): Promise<URL> {
  const nobody = new DavSession(undefined, means);
  const message = { method: 'PROPFIND', headers: { depth: '0' }, body: propfind('resourcetype') } as const;
  return nobody.send(beginning, message, means.signal, async ({ url }) => {
    if (beginning.protocol === 'https:' && url.protocol !== 'https:') {
      throw new CalendarUnreadable('bad-address', `The calendar at ${beginning.host} redirects to an open connection`);
    }
    return url;
  });
}

/** The calendars that an address leads to: by whom it belongs to, and where they have theirs. */
async function calendarsFrom(
  session: DavSession,
  start: URL,
  signal: AbortSignal | undefined,
): Promise<FoundCalendar[] | undefined> {
  const ask = (url: URL, depth: 0 | 1, ...names: string[]) =>
    session.ask(url, 'PROPFIND', depth, propfind(...names), signal);
  const found = await ask(start, 0, 'current-user-principal', 'c:calendar-home-set', ...OF_CALENDARS);
  const given = calendarsIn(found);
  if (given.length > 0) return given;

  let homes = addressesIn(found, CALDAV('calendar-home-set'));
  const [principal] = addressesIn(found, DAV('current-user-principal'));
  if (homes.length === 0 && principal) {
    homes = addressesIn(await ask(principal, 0, 'c:calendar-home-set'), CALDAV('calendar-home-set'));
  }
  if (homes.length === 0) return undefined;
  const all = await Promise.all(homes.map(async (home) => calendarsIn(await ask(home, 1, ...OF_CALENDARS))));
  return all.flat();
}

const OF_CALENDARS = [
  'resourcetype',
  'displayname',
  'c:supported-calendar-component-set',
  'current-user-privilege-set',
];

function calendarsIn({ resources }: Multistatus): FoundCalendar[] {
  return resources.flatMap(({ url, properties }) => {
    const isCalendar = child(properties.get(DAV('resourcetype')), CALDAV('calendar'));
    if (!isCalendar || !takesEvents(properties.get(CALDAV('supported-calendar-component-set')))) return [];
    const name = textOf(properties.get(DAV('displayname'))) ?? url.pathname.split('/').findLast(Boolean) ?? url.host;
    return { url: url.href, name, writable: isWritable(properties.get(DAV('current-user-privilege-set'))) };
  });
}

/** Without a word about it a calendar takes everything (RFC 4791, 5.2.3). */
function takesEvents(set: Element | undefined): boolean {
  return !set || childrenOf(set, CALDAV('comp')).some(({ attributes }) => attributes['name'] === 'VEVENT');
}

/** Where a server does not say, writing tells. */
function isWritable(set: Element | undefined): boolean {
  if (!set) return true;
  const all = childrenOf(set, DAV('privilege')).flatMap(({ children }) => children.map(({ name }) => name));
  return [DAV('all'), DAV('write'), DAV('write-content'), DAV('bind')].some((name) => all.includes(name));
}

function addressesIn({ resources }: Multistatus, property: string): URL[] {
  return resources.flatMap(({ url, properties }) =>
    childrenOf(properties.get(property), DAV('href')).map((href) => addressOf(href, url)),
  );
}
