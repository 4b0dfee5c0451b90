import { partOf } from './partial-response.ts';
import { HeldCalendar, type Event } from './held-calendar.ts';

export interface ApiAnswer {
  readonly status: number;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ApiRequest {
  readonly method: string;
  readonly url: URL;
  readonly ifMatch: string | undefined;
  readonly body: unknown;
}

/** A refusal in Google's words. */
export function refused(status: number, reason: string, headers: Readonly<Record<string, string>> = {}): ApiAnswer {
  const message = `Refused: ${reason}`;
  return {
    status,
    headers,
    body: { error: { code: status, message, errors: [{ domain: 'global', reason, message }] } },
  };
}

/** `events.list`, of single events or since a token. */
export function listed(calendar: HeldCalendar, { searchParams: asked }: URL, pageSize: number): ApiAnswer {
  const [syncToken, pageToken] = [asked.get('syncToken'), asked.get('pageToken')];
  if (syncToken !== null && ['timeMin', 'timeMax', 'iCalUID', 'orderBy', 'q'].some((name) => asked.has(name))) {
    return refused(400, 'badRequest');
  }
  const page = pageToken === null ? null : (JSON.parse(pageToken) as { readonly from: number; readonly token: string });
  const token = page?.token ?? calendar.token();
  const found = syncToken === null ? wanted(calendar, asked) : calendar.since(syncToken);
  if (!found) return refused(410, 'fullSyncRequired');
  const from = page?.from ?? 0;
  const size = Math.min(pageSize, Number(asked.get('maxResults') ?? 250));
  const isLast = from + size >= found.length;
  const body = {
    kind: 'calendar#events',
    summary: 'Work',
    timeZone: calendar.timeZone,
    items: found.slice(from, from + size).map((event) => withAttendees(event, asked.get('maxAttendees'))),
    ...(isLast ? { nextSyncToken: token } : { nextPageToken: JSON.stringify({ from: from + size, token }) }),
  };
  return { status: 200, body: partOf(body, asked.get('fields') ?? Object.keys(body).join(',')) as object };
}

function wanted(calendar: HeldCalendar, asked: URLSearchParams): Event[] {
  const uid = asked.get('iCalUID');
  const [from, to] = [asked.get('timeMin'), asked.get('timeMax')];
  return calendar
    .all()
    .filter(({ status }) => status !== 'cancelled' || asked.get('showDeleted') === 'true')
    .filter(({ iCalUID }) => uid === null || iCalUID === uid)
    .filter(({ recurringEventId }) => asked.get('singleEvents') === 'true' || !recurringEventId)
    .filter(({ start }) => to === null || !(roughly(start) - DAY >= Date.parse(to)))
    .filter(({ end }) => from === null || !(roughly(end) + DAY <= Date.parse(from)));
}

const DAY = 86_400_000;

function roughly(time: Event['start']): number {
  return Date.parse(time?.dateTime ?? time?.date ?? '');
}

function withAttendees(event: Event, most: string | null): Event {
  const { attendees } = event;
  if (most === null || !attendees || attendees.length <= Number(most)) return event;
  return { ...event, attendeesOmitted: true, attendees: attendees.filter(({ self }) => self) };
}

/** `events.insert` */
export function inserted(calendar: HeldCalendar, { url, body }: ApiRequest): ApiAnswer {
  const event = body as Event;
  const id = event.id ?? `made${calendar.all().length}`;
  if (!/^[a-v0-9]{5,1024}$/.test(id)) return refused(400, 'invalid');
  if (calendar.get(id)) return refused(409, 'duplicate');
  if (Object.values(event).includes(null)) return refused(400, 'invalid');
  const made = { iCalUID: `${id}@google.com`, sequence: 0, ...event, id, ...madeCall(event, url) };
  return { status: 200, body: calendar.set(made) };
}

/** `events.patch` */
export function patched(calendar: HeldCalendar, id: string, { url, body, ifMatch }: ApiRequest): ApiAnswer {
  const present = calendar.get(id);
  if (!present) return refused(404, 'notFound');
  if (ifMatch !== undefined && ifMatch !== present.etag) return refused(412, 'conditionNotMet');
  const changed = merged(present, body) as Event;
  const isMoved = JSON.stringify([changed.start, changed.end]) !== JSON.stringify([present.start, present.end]);
  const sequence = (present.sequence ?? 0) + (isMoved ? 1 : 0);
  return { status: 200, body: calendar.set({ ...changed, sequence, ...madeCall(body as Event, url) }) };
}

/** `events.delete` */
export function deleted(calendar: HeldCalendar, id: string): ApiAnswer {
  const present = calendar.get(id);
  if (!present) return refused(404, 'notFound');
  if (present.status === 'cancelled') return refused(410, 'deleted');
  calendar.remove(id);
  return { status: 204 };
}

function madeCall({ conferenceData }: Event, { searchParams }: URL): Partial<Event> {
  const asked = conferenceData?.createRequest?.requestId;
  if (!asked || searchParams.get('conferenceDataVersion') !== '1') return {};
  return { hangoutLink: `https://meet.google.com/${asked.slice(-10)}` };
}

/** JSON merge patch, as Google patches. */
function merged(present: unknown, patch: unknown): unknown {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch;
  const result: Record<string, unknown> = { ...(present as object) };
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete result[name];
    else result[name] = merged(result[name], value);
  }
  return result;
}
