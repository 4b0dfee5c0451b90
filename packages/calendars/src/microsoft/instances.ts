import { CalendarUnreadable } from '../problem.ts';
import { textOf } from './delta.ts';
import { READ, type GraphEvent } from './graph-event.ts';
import type { GraphSession } from './graph-session.ts';

/** Those of one answer, and how many answers there may be. */
const AT_ONCE = 500;
const MOST_PARTS = 200;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The occurrences of a series in a time, exceptions among them, each with all that is read of events.
 *
 * @param mailbox where the series is, by its id
 * @returns none where the series is gone
 * @throws CalendarUnreadable
 */
export async function instancesOf(
  session: GraphSession,
  mailbox: string,
  series: string,
  within: Stretch,
  counted: () => void,
  signal?: AbortSignal,
): Promise<readonly GraphEvent[]> {
  return eventsAt(session, `${mailbox}/events/${encodeURIComponent(series)}/instances`, within, counted, signal, true);
}

/**
 * What takes place in a calendar in a time: single events and occurrences, each with all that is read of events.
 *
 * @throws CalendarUnreadable
 */
export async function eventsWithin(
  session: GraphSession,
  calendar: string,
  within: Stretch,
  counted: () => void,
  signal?: AbortSignal,
): Promise<readonly GraphEvent[]> {
  return eventsAt(session, `${calendar}/calendarView`, within, counted, signal, false);
}

async function eventsAt(
  session: GraphSession,
  base: string,
  { from, to }: Stretch,
  counted: () => void,
  signal: AbortSignal | undefined,
  mayBeGone: boolean,
): Promise<readonly GraphEvent[]> {
  const asked = new URLSearchParams({
    startDateTime: textOf(from),
    endDateTime: textOf(to),
    $select: READ,
    $top: String(AT_ONCE),
  });
  const found: GraphEvent[] = [];
  let address = `${base}?${asked.toString()}`;
  const { origin, host } = new URL(address);
  for (let part = 0; part < MOST_PARTS; part += 1) {
    const { status, body } = await session.send(address, {}, signal, mayBeGone ? [404] : []);
    if (status === 404) return [];
    const page = body as { readonly value?: readonly GraphEvent[]; readonly '@odata.nextLink'?: string } | null;
    if (!Array.isArray(page?.value)) throw bad(host);
    for (const event of page.value as readonly GraphEvent[]) {
      counted();
      found.push(event);
    }
    const more = page['@odata.nextLink'];
    if (more === undefined) return found;
    if (URL.parse(more)?.origin !== origin) throw bad(host);
    address = more;
  }
  throw bad(host);
}

function bad(host: string): CalendarUnreadable {
  return new CalendarUnreadable('bad-answer', `The answer of ${host} about what takes place cannot be used`);
}
