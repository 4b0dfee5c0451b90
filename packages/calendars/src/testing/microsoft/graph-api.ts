import type { Event } from '@microsoft/microsoft-graph-types';
import type { IncomingMessage } from 'node:http';
import { refusal, type Answer } from './graph-answer.ts';
import { deltaOf } from './graph-delta.ts';
import { tagOf, type GraphCalendar } from './graph-calendar.ts';
import type { GraphState } from './graph-state.ts';
import { createdOf, patchedOf } from './graph-writing.ts';
import { scheduleOf } from './graph-schedule.ts';

/** What Graph answers to a request about calendars. */
export async function answerTo(state: GraphState, request: IncomingMessage, url: URL, body: string): Promise<Answer> {
  const token = request.headers.authorization?.replace('Bearer ', '') ?? '';
  if (!state.tokens.has(token)) return refusal(401, 'InvalidAuthenticationToken');
  const path = url.pathname.replace(/^\/v1\.0\//, '');
  const [, subscriptions, subscription] = /^(subscriptions)(?:\/([^/]+))?$/.exec(path) ?? [];
  if (subscriptions) return state.subscriptions.answerTo(request.method ?? 'GET', subscription, body);
  const [, mailbox, where = '', rest = ''] =
    /^(me|users\/[^/]+)\/(?:(calendar|calendars\/[^/]+)\/)?(.+)$/.exec(path) ?? [];
  const [, whose] = /^(me|users\/[^/]+)\/calendars$/.exec(path) ?? [];
  if (whose !== undefined) return { status: 200, body: { value: state.list } };
  if (mailbox === undefined) return refusal(400, 'BadRequest');
  const owner = decodeURIComponent(mailbox);
  const calendar = state.calendar(`${owner}/${decodeURIComponent(where)}`);
  const { method = 'GET' } = request;

  if (rest === 'calendarView/delta') return deltaOf(state, calendar, request, url);
  if (rest === 'calendarView') return viewOf(calendar, url);
  if (rest === 'getSchedule') return scheduleOf(calendar, JSON.parse(body));
  if (rest === 'events' && method === 'POST') return createdOf(state, calendar, JSON.parse(body));
  if (rest === 'events')
    return found(
      Array.from(calendar.held.values(), ({ event }) => event),
      url,
    );
  const [, id = '', verb] =
    /^events\/([^/]+)(?:\/(instances))?$/.exec(rest)?.map((part) => part && decodeURIComponent(part)) ?? [];

  if (verb === 'instances') {
    // An id is one in the whole mailbox.
    const held = state
      .calendarsOf(owner)
      .find((one) => one.held.has(id))
      ?.held.get(id);
    if (!held?.instances) return refusal(404, 'ErrorItemNotFound');
    const [from, to] = ['startDateTime', 'endDateTime'].map((name) => url.searchParams.get(name) ?? '');
    const within = held.instances.filter(({ start, end }) => `${start?.dateTime}` < to! && `${end?.dateTime}` > from!);
    return { status: 200, body: { value: within.map((one) => selected({ ...held.event, ...one }, url)) } };
  }
  const event = calendar.get(id);
  if (!event) return refusal(404, 'ErrorItemNotFound');
  const match = request.headers['if-match'];
  if (method !== 'GET' && match !== undefined && match !== tagOf(event)) {
    return refusal(412, 'ErrorIrresolvableConflict');
  }
  if (method === 'PATCH') return patchedOf(state, calendar, event, JSON.parse(body));
  if (method === 'DELETE') {
    calendar.remove(id);
    return { status: 204 };
  }
  return { status: 200, body: event };
}

function found(events: readonly Event[], url: URL): Answer {
  const isMeant = meantBy(url.searchParams.get('$filter') ?? '');
  if (!isMeant) return refusal(400, 'ErrorInvalidUrlQueryFilter');
  return { status: 200, body: { value: events.filter(isMeant).map((event) => selected(event, url)) } };
}

/** The two filters that Graph is known to understand of events: an extended property, and the UID. */
function meantBy(filter: string): ((event: Event) => boolean) | undefined {
  const [, id, own] =
    /^singleValueExtendedProperties\/Any\(ep: ep\/id eq '([^']*)' and ep\/value eq '((?:[^']|'')*)'\)$/.exec(filter) ??
    [];
  const plain = (value: string) => value.replaceAll("''", "'");
  if (own !== undefined) {
    return ({ singleValueExtendedProperties: all }) =>
      all?.some((one) => one.id === id && one.value === plain(own)) ?? false;
  }
  const [, uid] = /^iCalUId eq '((?:[^']|'')*)'$/.exec(filter) ?? [];
  return uid === undefined ? undefined : ({ iCalUId }) => iCalUId === plain(uid);
}

/** What takes place in a time: no series, but each occurrence with all that its series says. */
function viewOf(calendar: GraphCalendar, url: URL): Answer {
  const [from = NaN, to = NaN] = ['startDateTime', 'endDateTime'].map((name) =>
    Date.parse(url.searchParams.get(name) ?? ''),
  );
  if (Number.isNaN(from) || Number.isNaN(to)) return refusal(400, 'ErrorInvalidParameter');
  const all = [...calendar.view(from, to).values()].filter(({ type }) => type !== 'seriesMaster');
  const [skip, top] = ['$skip', '$top'].map((name) => Number(url.searchParams.get(name) ?? (name === '$top' ? 10 : 0)));
  const next = new URL(url);
  next.searchParams.set('$skip', String(skip! + top!));
  const value = all
    .slice(skip, skip! + top!)
    .map((event) => selected({ ...calendar.get(event.seriesMasterId ?? ''), ...event }, url));
  return { status: 200, body: { value, ...(all.length > skip! + top! && { '@odata.nextLink': next.href }) } };
}

/** Graph names the id and the version of an event whatever was selected. */
function selected(event: Event, url: URL): object {
  const names = url.searchParams.get('$select')?.split(',');
  if (!names) return event;
  const kept = Object.entries(event).filter(([name]) => name.startsWith('@') || name === 'id' || names.includes(name));
  return Object.fromEntries(kept);
}
