import { union, type IntervalSet } from '@team-booking/core/intervals';
import { DAY } from '@team-booking/core/time';
import { createHash } from 'node:crypto';
import type { ConnectorOptions } from '../connector-options.ts';
import type { BusyAnswer, BusyRequest, LookRequest } from '../connector.ts';
import { Meter } from '../limits.ts';
import { CalendarUnreadable } from '../problem.ts';
import { instantOf } from './event-time.ts';
import { textOf } from './delta.ts';
import type { GraphTime } from './graph-event.ts';
import type { GraphSession } from './graph-session.ts';
import { mailboxOf, type GraphSource } from './graph-source.ts';
import { isFree } from './takes-time.ts';

/** Graph refuses longer ones. */
const LONGEST = 60 * DAY;

interface Schedule {
  readonly error?: { readonly responseCode?: string | null } | null;
  readonly scheduleItems?: readonly Item[] | null;
}

interface Item {
  readonly status?: string | null;
  readonly start?: GraphTime | null;
  readonly end?: GraphTime | null;
}

/** When somebody is busy, and nothing else. All of it is asked for each time, as there is no way to ask for changes. */
export async function readSchedule(
  session: GraphSession,
  source: GraphSource,
  options: ConnectorOptions,
  request: BusyRequest,
): Promise<BusyAnswer> {
  const busy = await busyWithin(session, source, options, request);
  const token = tokenOf(busy);
  const answered = { ok: true, token, isCostly: true } as const;
  return token === request.since ? { ...answered, changed: false } : { ...answered, changed: true, busy };
}

/** When somebody is busy in a time. @throws CalendarUnreadable */
export async function busyWithin(
  session: GraphSession,
  source: GraphSource,
  options: ConnectorOptions,
  { from, to, signal }: LookRequest,
): Promise<IntervalSet> {
  const address = source.user ?? options.hostEmail;
  if (!address?.includes('@')) {
    throw new CalendarUnreadable('bad-address', 'Whose time is asked for has to be given as an e-mail address');
  }
  const meter = new Meter(options.limits);
  const found: number[] = [];
  for (let begin = from; begin < to; begin += LONGEST) {
    const end = Math.min(begin + LONGEST, to);
    for (const item of await itemsOf(session, source, address, begin, end, signal)) {
      meter.event({});
      if (!isFree(item.status)) found.push(instantOf(item.start), instantOf(item.end));
    }
  }
  return union(found);
}

async function itemsOf(
  session: GraphSession,
  source: GraphSource,
  address: string,
  from: number,
  to: number,
  signal: AbortSignal | undefined,
): Promise<readonly Item[]> {
  const time = (instant: number) => ({ dateTime: textOf(instant).replace('Z', ''), timeZone: 'UTC' });
  const asked = { schedules: [address], startTime: time(from), endTime: time(to), availabilityViewInterval: 60 };
  const url = `${mailboxOf(source)}/calendar/getSchedule`;
  const { body } = await session.send(url, { method: 'POST', body: asked }, signal);
  const [schedule] = (body as { readonly value?: readonly Schedule[] } | null)?.value ?? [];
  const { host } = new URL(url);
  if (schedule?.error) {
    throw new CalendarUnreadable('refused', `${host} does not tell when this person is busy`);
  }
  // Somebody of whom only "busy" may be known has no items, but a view; then nothing may be taken for free.
  if (!schedule?.scheduleItems) {
    throw new CalendarUnreadable('bad-answer', `The answer of ${host} does not tell when this person is busy`);
  }
  return schedule.scheduleItems;
}

function tokenOf(busy: IntervalSet): string {
  return createHash('sha256').update(busy.join()).digest('base64url');
}
