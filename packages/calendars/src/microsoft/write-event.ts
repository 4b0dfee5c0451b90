import { randomBytes } from 'node:crypto';
import type { PutOptions, Written } from '../connector.ts';
import { CalendarUnreadable } from '../problem.ts';
import type { CalendarEvent } from '../writing/event.ts';
import { bodyWithCall } from './event-body.ts';
import { findEvent, type Present } from './find-event.ts';
import { errorIn, type GraphSession } from './graph-session.ts';
import { changesIn, ourEvent, UID_PROPERTY, type OurEvent } from './our-event.ts';

type Reply = { readonly status: number; readonly body: unknown };

/** How often an event is read and written again because somebody else was faster. */
const ATTEMPTS = 3;
/** Answers after which it is looked what is there. Graph says a stale version by 412, a repeated transaction by 409. */
const ANEW = [404, 409, 412, 'ErrorIrresolvableConflict', 'ErrorItemNotFound'] as const;
const REFUSALS = [...ANEW, 403] as const;

/** Puts one event into a calendar, or changes it there. @throws CalendarUnreadable */
export async function putEvent(
  session: GraphSession,
  calendar: string,
  event: CalendarEvent,
  { before, signal }: PutOptions,
): Promise<Extract<Written, { ok: true }>> {
  const now = ourEvent(event);
  const { withCall = false } = event;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const present = await findEvent(session, calendar, event.uid, signal);
    const reply = present
      ? await change(session, calendar, present, changesIn(now, before && ourEvent(before)), withCall, signal)
      : await create(session, calendar, event.uid, now, withCall, attempt, signal);
    if (reply.status < 300) return written(reply.body as Present);
    refuse(reply, calendar);
  }
  throw new CalendarUnreadable(
    'changed-meanwhile',
    `The event at ${new URL(calendar).host} was changed at the same time, again and again`,
  );
}

/** Removes every event of this UID. @throws CalendarUnreadable */
export async function removeEvent(
  session: GraphSession,
  calendar: string,
  uid: string,
  signal?: AbortSignal,
): Promise<void> {
  for (let present = await findEvent(session, calendar, uid, signal); present;) {
    const gone = await session.send(addressOf(calendar, present), { method: 'DELETE' }, signal, REFUSALS);
    if (gone.status === 403) refuse(gone, calendar);
    const next = await findEvent(session, calendar, uid, signal);
    if (next?.id === present.id) {
      throw new CalendarUnreadable('changed-meanwhile', `${new URL(calendar).host} still has the event`);
    }
    present = next;
  }
}

/** Two who create it at the same moment name the same transaction, of which Graph carries out one. */
function create(
  session: GraphSession,
  calendar: string,
  uid: string,
  event: OurEvent,
  withCall: boolean,
  attempt: number,
  signal: AbortSignal | undefined,
): Promise<Reply> {
  const body = {
    ...event,
    ...(withCall && CALL),
    transactionId: transactionOf(uid, attempt),
    singleValueExtendedProperties: [{ id: UID_PROPERTY, value: uid }],
  };
  return session.send(`${calendar}/events`, { method: 'POST', body }, signal, REFUSALS);
}

/** Of an event that was removed Graph may still know the transaction: then another, by which it is told as ours all the same. */
function transactionOf(uid: string, attempt: number): string {
  if (attempt === 0) return uid;
  return attempt < ATTEMPTS - 1 ? `${uid}#${attempt}` : `${uid}#${randomBytes(4).toString('hex')}`;
}

async function change(
  session: GraphSession,
  calendar: string,
  present: Present,
  changes: Partial<OurEvent>,
  withCall: boolean,
  signal: AbortSignal | undefined,
): Promise<Reply> {
  const { body, ...rest } = changes;
  const content =
    body && (present.isOnlineMeeting ? bodyWithCall(present.body?.content ?? '', body.content) : body.content);
  const changed = {
    ...rest,
    ...(typeof content === 'string' && { body: { contentType: 'html', content } }),
    ...(withCall && !present.isOnlineMeeting && CALL),
  };
  if (Object.keys(changed).length === 0) return { status: 200, body: present };
  const message = { method: 'PATCH', ifMatch: present['@odata.etag'], body: changed } as const;
  return session.send(addressOf(calendar, present), message, signal, REFUSALS);
}

const CALL = { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' } as const;

function addressOf(calendar: string, { id }: Present): string {
  return `${calendar}/events/${encodeURIComponent(id)}`;
}

/** Where to join is there at once, or with the next put: Teams may take a while. */
function written(event: Present | null): Extract<Written, { ok: true }> {
  const joinUrl = event?.onlineMeeting?.joinUrl;
  return { ok: true, ...(typeof joinUrl === 'string' && joinUrl !== '' && { joinUrl }) };
}

/** @throws CalendarUnreadable unless the answer means to look anew */
function refuse({ status, body }: Reply, calendar: string): void {
  if (status !== 403 || errorIn(body) === 'ErrorIrresolvableConflict') return;
  throw new CalendarUnreadable(
    'not-writable',
    `The calendar at ${new URL(calendar).host} may not be changed (${status})`,
  );
}
