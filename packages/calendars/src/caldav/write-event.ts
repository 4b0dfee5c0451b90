import { createHash } from 'node:crypto';
import type { PutOptions } from '../connector.ts';
import { CalendarUnreadable } from '../problem.ts';
import { changedCalendar, calendarWith, hasEvent } from '../writing/calendar-text.ts';
import type { CalendarEvent } from '../writing/event.ts';
import { refusalOf, type DavMessage, type DavSession } from './dav-session.ts';
import { objectOf, type CalendarObject } from './calendar-object.ts';
import { eventOf } from './queries.ts';

/** How often an event is read and written again because somebody else was faster. */
const ATTEMPTS = 3;

/** Puts one event into a calendar, or changes it there. @throws CalendarUnreadable */
export async function putEvent(
  session: DavSession,
  calendar: URL,
  event: CalendarEvent,
  { before, signal }: PutOptions,
): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const present = await find(session, calendar, event.uid, signal);
    const body = present ? changedCalendar(present.text, event, before) : calendarWith(event);
    if (body === present?.text) return;
    const condition = present ? present.etag && { 'if-match': present.etag } : { 'if-none-match': '*' };
    const url = present?.url ?? addressFor(calendar, event.uid);
    if (await write(session, url, { method: 'PUT', headers: { ...condition }, body }, signal)) return;
  }
  throw new CalendarUnreadable(
    'changed-meanwhile',
    `The event at ${calendar.host} was changed at the same time, again and again`,
  );
}

/** Removes the event of a UID, if it is there. @throws CalendarUnreadable */
export async function removeEvent(
  session: DavSession,
  calendar: URL,
  uid: string,
  signal?: AbortSignal,
): Promise<void> {
  const present = await find(session, calendar, uid, signal);
  if (present) await write(session, present.url, { method: 'DELETE' }, signal);
}

/** @returns whether it was written; not so where the event is another one by now */
function write(session: DavSession, url: URL, message: DavMessage, signal: AbortSignal | undefined): Promise<boolean> {
  return session.send(url, message, signal, async (reply) => {
    const { status } = reply;
    if (status >= 200 && status < 300) return true;
    if (message.method === 'DELETE' && (status === 404 || status === 410)) return true;
    if (status === 412) return false;
    if (status === 403 || status === 405) {
      throw new CalendarUnreadable('not-writable', `The calendar at ${url.host} may not be changed (${status})`);
    }
    throw refusalOf(reply);
  });
}

/** The event of a UID: where we would have put it, else wherever its host's program has. */
async function find(
  session: DavSession,
  calendar: URL,
  uid: string,
  signal: AbortSignal | undefined,
): Promise<CalendarObject | undefined> {
  const url = addressFor(calendar, uid);
  const there = await session.send(url, { method: 'GET' }, signal, async (reply) => {
    if (reply.status === 404 || reply.status === 410) return undefined;
    if (reply.status !== 200) throw refusalOf(reply);
    return { url, etag: reply.headers.etag, text: await textOf(reply.body) };
  });
  if (there && hasEvent(there.text, uid)) return there;
  const { resources } = await session.ask(calendar, 'REPORT', 1, eventOf(uid), signal);
  const named = resources.map(objectOf);
  // A server may find what only contains it.
  return named.find((one) => one !== null && hasEvent(one.text, uid)) ?? undefined;
}

function addressFor(calendar: URL, uid: string): URL {
  const isPlain = /^[\w@.-]{1,100}$/.test(uid) && !uid.startsWith('.');
  const name = isPlain ? uid : createHash('sha256').update(uid).digest('hex');
  return new URL(`${calendar.pathname.replace(/\/?$/, '/')}${name}.ics`, calendar);
}

async function textOf(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
