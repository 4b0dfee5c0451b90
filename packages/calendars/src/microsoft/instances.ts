import { CalendarUnreadable } from '../problem.ts';
import { textOf } from './delta.ts';
import { READ, type GraphEvent } from './graph-event.ts';
import type { GraphSession } from './graph-session.ts';

/** Those of one answer, and how many answers there may be. */
const AT_ONCE = 500;
const MOST_PARTS = 200;

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
  { from, to }: { readonly from: number; readonly to: number },
  counted: () => void,
  signal?: AbortSignal,
): Promise<readonly GraphEvent[]> {
  const asked = new URLSearchParams({
    startDateTime: textOf(from),
    endDateTime: textOf(to),
    $select: READ,
    $top: String(AT_ONCE),
  });
  const found: GraphEvent[] = [];
  let address = `${mailbox}/events/${encodeURIComponent(series)}/instances?${asked.toString()}`;
  const { origin, host } = new URL(address);
  for (let part = 0; part < MOST_PARTS; part += 1) {
    const { status, body } = await session.send(address, {}, signal, [404]);
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
  return new CalendarUnreadable('bad-answer', `The answer of ${host} about a series cannot be used`);
}
