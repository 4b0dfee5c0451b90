import { CalendarUnreadable } from '../problem.ts';
import type { GraphEvent } from './graph-event.ts';
import type { GraphSession } from './graph-session.ts';

/** What a round of questions about changes has brought. */
export interface Round {
  /** Each event as it is said last, those that are gone among them. */
  readonly events: ReadonlyMap<string, GraphEvent>;
  /** Where to ask for what changes from now on. */
  readonly next: string;
}

/** Events in one answer: few enough to be parsed in some milliseconds, as each comes whole (`$select` is not heeded here). */
const AT_ONCE = 200;
/** Bounds what a server may answer in parts. */
const MOST_PARTS = 2000;

/** Where to ask for all events of a time, and from then on for changes. */
export function firstRound(calendar: string, from: number, to: number): string {
  const range = new URLSearchParams({ startDateTime: textOf(from), endDateTime: textOf(to) });
  return `${calendar}/calendarView/delta?${range.toString()}`;
}

/**
 * Asks for all events, or for what has changed.
 *
 * @param counted called with every event of which there is one more
 * @returns null where the server has forgotten from when on
 * @throws CalendarUnreadable
 */
export async function roundFrom(
  session: GraphSession,
  link: string,
  counted: () => void,
  signal?: AbortSignal,
): Promise<Round | null> {
  const events = new Map<string, GraphEvent>();
  const { origin, host } = new URL(link);
  let address = link;
  for (let part = 0; part < MOST_PARTS; part += 1) {
    const prefer = [`odata.maxpagesize=${AT_ONCE}`];
    const { status, body } = await session.send(address, { prefer }, signal, FORGOTTEN);
    if (status >= 400) return null;
    const page = body as { readonly value?: readonly GraphEvent[] } & Readonly<Record<string, unknown>>;
    if (!Array.isArray(page?.value)) throw bad(host, 'is not that of a calendar');
    for (const event of page.value as readonly GraphEvent[]) {
      if (typeof event?.id !== 'string') throw bad(host, 'has an event without an id');
      counted();
      events.set(event.id, event);
    }
    const done = page['@odata.deltaLink'];
    const more = page['@odata.nextLink'] ?? done;
    // A token is sent to no other place than that which was named.
    if (typeof more !== 'string' || URL.parse(more)?.origin !== origin) throw bad(host, 'does not say how it goes on');
    if (more === done) return { events, next: more };
    address = more;
  }
  throw bad(host, 'does not end');
}

/** That a token is lost, as it is said in several ways. */
const FORGOTTEN = [410, 'syncStateNotFound', 'SyncStateNotFound', 'syncStateInvalid', 'resyncRequired', 'ErrorInvalidSyncStateData'] as const; // prettier-ignore

/** As Graph writes an instant in a question. */
export function textOf(instant: number): string {
  return new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z');
}

function bad(host: string, what: string): CalendarUnreadable {
  return new CalendarUnreadable('bad-answer', `The answer of ${host} ${what}`);
}
