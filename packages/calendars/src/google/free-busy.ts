import { createHash } from 'node:crypto';
import { unionOf, type Interval, type IntervalSet } from '@team-booking/core/intervals';
import { DAY } from '@team-booking/core/time';
import type { BusyAnswer, BusyRequest, LookRequest } from '../connector.ts';
import { CalendarUnreadable } from '../problem.ts';
import { timeOf } from './event-time.ts';
import type { GoogleSession } from './google-session.ts';
import { addressAt, type GoogleSource } from './google-source.ts';

/** Google answers for about three months at a time. */
const LONGEST = 60 * DAY;

interface FreeBusy {
  readonly calendars?: Readonly<
    Record<
      string,
      {
        readonly busy?: readonly { readonly start?: string; readonly end?: string }[];
        readonly errors?: readonly { readonly reason?: string }[];
      }
    >
  >;
}

/** Reads when a calendar is busy, and nothing else of it. @throws CalendarUnreadable */
export async function readFreeBusy(
  session: GoogleSession,
  source: GoogleSource,
  request: BusyRequest,
): Promise<BusyAnswer> {
  const busy = await busyWithin(session, source, request);
  const token = createHash('sha256').update(JSON.stringify(busy)).digest('base64url');
  const answered = { ok: true, token, isCostly: true } as const;
  return token === request.since ? { ...answered, changed: false } : { ...answered, changed: true, busy };
}

/** When a calendar is busy in a time. @throws CalendarUnreadable */
export async function busyWithin(
  session: GoogleSession,
  { api, calendar }: GoogleSource,
  { from, to, signal }: LookRequest,
): Promise<IntervalSet> {
  const found: Interval[] = [];
  for (let start = from; start < to; start += LONGEST) {
    const [timeMin, timeMax] = [start, Math.min(to, start + LONGEST)].map((at) => new Date(at).toISOString());
    const body = { timeMin, timeMax, items: [{ id: calendar }] };
    const reply = await session.send<FreeBusy>(addressAt(api, ['freeBusy']), { method: 'POST', body }, signal);
    const answers = reply.body.calendars ?? {};
    // `primary` may be answered by the address that it stands for.
    const answer = answers[calendar] ?? Object.values(answers)[0];
    const reason = answer?.errors?.[0]?.reason?.replaceAll(/\W/g, '').slice(0, 60);
    if (!answer || reason !== undefined) {
      throw new CalendarUnreadable('refused', `Google says nothing of this calendar (${reason ?? 'no answer'})`);
    }
    for (const { start: begin, end } of answer.busy ?? []) {
      found.push(timeOf({ start: { dateTime: begin ?? '' }, end: { dateTime: end ?? '' } }, 'UTC'));
    }
  }
  return unionOf(found);
}
