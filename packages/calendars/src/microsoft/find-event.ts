import { CalendarUnreadable } from '../problem.ts';
import type { GraphSession } from './graph-session.ts';
import { UID_PROPERTY } from './our-event.ts';

/** An event of ours as it is there. */
export interface Present {
  readonly id: string;
  readonly '@odata.etag'?: string;
  readonly isOnlineMeeting?: boolean | null;
  readonly onlineMeeting?: { readonly joinUrl?: string | null } | null;
  readonly body?: { readonly content?: string | null } | null;
}

const FIELDS = 'id,isOnlineMeeting,onlineMeeting,body';

/**
 * The event of a UID: one that we have put there, else one that its host has imported, which Graph calls by the UID it came with.
 *
 * @throws CalendarUnreadable
 */
export async function findEvent(
  session: GraphSession,
  calendar: string,
  uid: string,
  signal: AbortSignal | undefined,
): Promise<Present | undefined> {
  const value = uid.replaceAll("'", "''");
  const ours = `singleValueExtendedProperties/Any(ep: ep/id eq '${UID_PROPERTY}' and ep/value eq '${value}')`;
  return (
    (await findBy(ours, session, calendar, signal)) ??
    (await findBy(`iCalUId eq '${value}'`, session, calendar, signal, [400]))
  );
}

/** @param unknown statuses that mean that the filter is not understood, so that nothing is found by it */
async function findBy(
  filter: string,
  session: GraphSession,
  calendar: string,
  signal: AbortSignal | undefined,
  unknown: readonly number[] = [],
): Promise<Present | undefined> {
  const asked = new URLSearchParams({ $filter: filter, $select: FIELDS, $top: '2' });
  const { status, body } = await session.send(`${calendar}/events?${asked.toString()}`, {}, signal, unknown);
  if (unknown.includes(status)) return undefined;
  const found = (body as { readonly value?: readonly Present[] } | null)?.value;
  if (Array.isArray(found)) return found[0];
  throw new CalendarUnreadable('bad-answer', `The answer of ${new URL(calendar).host} is not that of a calendar`);
}
