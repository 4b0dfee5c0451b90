import type { PutOptions } from '../connector.ts';
import { CalendarUnreadable } from '../problem.ts';
import type { CalendarEvent } from '../writing/event.ts';
import { changedFields, fieldsOf, missingFields, ownMark } from './event-fields.ts';
import type { GoogleEvent, GoogleEvents } from './google-event.ts';
import type { GoogleSession } from './google-session.ts';
import { idOf } from './own-id.ts';
import { eventsAt, type GoogleSource } from './google-source.ts';

/** How often an event is read and written again because somebody else was faster. */
const ATTEMPTS = 3;

/** Nobody gets a mail of Google's: we send our own. */
const QUIETLY = { sendUpdates: 'none' };

/**
 * Puts one event into a calendar, or changes it there.
 *
 * @returns the event as it stands then
 * @throws CalendarUnreadable
 */
export async function putEvent(
  session: GoogleSession,
  source: GoogleSource,
  event: CalendarEvent,
  options: PutOptions,
): Promise<GoogleEvent> {
  const { signal } = options;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const present = await find(session, source, event.uid, signal);
    const written = present
      ? await change(session, source, present, event, options)
      : await insert(session, source, event, options);
    if (written) return written;
  }
  throw new CalendarUnreadable('changed-meanwhile', 'The event was changed at the same time, again and again');
}

/** Removes the event of a UID, if it is there. @throws CalendarUnreadable */
export async function removeEvent(
  session: GoogleSession,
  source: GoogleSource,
  uid: string,
  signal?: AbortSignal,
): Promise<void> {
  const present = await find(session, source, uid, signal);
  if (!present?.id || present.status === 'cancelled') return;
  const url = eventsAt(source, present.id, QUIETLY);
  await session.send(url, { method: 'DELETE', expected: [404, 410] }, signal);
}

/** @returns undefined where there is one of this id by now */
async function insert(
  session: GoogleSession,
  source: GoogleSource,
  event: CalendarEvent,
  { signal }: PutOptions,
): Promise<GoogleEvent | undefined> {
  const given = Object.entries(fieldsOf(event)).filter(([, value]) => value !== null);
  const body = {
    ...Object.fromEntries(given),
    ...ownMark(event.uid),
    ...callOf(event),
    id: idOf(event.uid),
  };
  const message = { method: 'POST', body, expected: [409] } as const;
  const { status, body: written } = await session.send<GoogleEvent>(
    eventsAt(source, undefined, told(event)),
    message,
    signal,
  );
  return status === 409 ? undefined : written;
}

/** @returns undefined where it is another one by now */
async function change(
  session: GoogleSession,
  source: GoogleSource,
  present: GoogleEvent,
  event: CalendarEvent,
  { before, signal }: PutOptions,
): Promise<GoogleEvent | undefined> {
  // One that was removed keeps its id for ever, and comes back by being written.
  const isGone = present.status === 'cancelled';
  const fields = isGone ? { ...fieldsOf(event), ...ownMark(event.uid) } : changedFields(event, before);
  const body = {
    ...(isGone ? fields : missingFields(fields, present)),
    ...(!before && comesAfterAll(present)),
    ...(!present.hangoutLink && callOf(event)),
  };
  if (Object.keys(body).length === 0) return present;
  const message = { method: 'PATCH', body, ifMatch: present.etag, expected: [404, 410, 412] } as const;
  const url = eventsAt(source, present.id ?? '', told(event));
  const { status, body: written } = await session.send<GoogleEvent>(url, message, signal);
  return status >= 400 ? undefined : written;
}

/** The event of a UID: the one that we have put, also where it was removed, else one that its owner has imported. */
async function find(
  session: GoogleSession,
  source: GoogleSource,
  uid: string,
  signal: AbortSignal | undefined,
): Promise<GoogleEvent | undefined> {
  const own = await session.send<GoogleEvent>(eventsAt(source, idOf(uid)), { expected: [404, 410] }, signal);
  const ours = own.status === 200 ? own.body : undefined;
  if (ours && ours.status !== 'cancelled') return ours;
  const named = await session.send<GoogleEvents>(eventsAt(source, undefined, { iCalUID: uid }), {}, signal);
  return named.body.items?.find(({ status, recurringEventId }) => status !== 'cancelled' && !recurringEventId) ?? ours;
}

/** Written anew, it is as if its owner had never declined it. */
function comesAfterAll({ attendees }: GoogleEvent): Pick<GoogleEvent, 'attendees'> {
  if (!attendees?.some(({ self, responseStatus }) => self && responseStatus === 'declined')) return {};
  return { attendees: attendees.map((one) => (one.self ? { ...one, responseStatus: 'accepted' } : one)) };
}

function told({ withCall }: CalendarEvent): Record<string, string> {
  return { ...QUIETLY, ...(withCall && { conferenceDataVersion: '1' }) };
}

/** A call with Google Meet; asked for twice, it is the same. */
function callOf({ uid, withCall }: CalendarEvent): object {
  if (!withCall) return {};
  const createRequest = { requestId: idOf(uid), conferenceSolutionKey: { type: 'hangoutsMeet' } };
  return { conferenceData: { createRequest } };
}
