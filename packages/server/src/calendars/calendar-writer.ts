import type { CalendarProblem, CalendarProblemCode, Connector, WriteConnector, Written } from '@team-booking/calendars';
import type { CalendarAnswer, CalendarPlace, CalendarWriter, Sent } from '@team-booking/engine';
import { eventOf } from './event-of.ts';

/** Finds a calendar of a host; `null` where they have it no more. */
export type FindCalendar = (place: CalendarPlace) => Connector | null;

/** Writes bookings into the calendars of hosts. */
export function calendarWriter(find: FindCalendar): CalendarWriter {
  return {
    put: (place, entry, { before, signal }) => {
      const given = { signal, ...(before && { before: eventOf(before) }) };
      return written(find(place), (connector) => connector.put(eventOf(entry), given), GONE);
    },
    remove: (place, uid, { signal }) => written(find(place), (connector) => connector.remove(uid, { signal }), DONE),
  };
}

const DONE: Sent = { kind: 'done' };
const GONE: Sent = { kind: 'again', problem: 'The calendar is not one of the host any more.', maybe: false };

async function written(
  connector: Connector | null,
  write: (connector: WriteConnector) => Promise<Written>,
  none: Sent,
): Promise<Sent> {
  if (!connector) return none;
  if (!connector.writable) return { kind: 'again', problem: 'The calendar can only be read.', maybe: false };
  const answer = await write(connector);
  if (!answer.ok) return failure(answer.problem);
  return { kind: 'done', answer: { joinUrl: answer.joinUrl ?? null } satisfies CalendarAnswer };
}

function failure({ code, message, remedy, retryAfter: after }: CalendarProblem): Sent {
  const again = { kind: 'again', maybe: !CERTAIN.has(code), closed: CLOSED.has(code) } as const;
  return { ...again, problem: `${message} ${remedy}`, ...(after !== undefined && { after }) };
}

/** After these nothing was written. */
const CERTAIN: ReadonlySet<CalendarProblemCode> = new Set([
  'bad-address',
  'private-address',
  'sign-in-refused',
  'consent-revoked',
  'consent-incomplete',
  'asked-too-often',
  'not-writable',
  'changed-meanwhile',
]);

/** These are about the calendar, not about one event. */
const CLOSED: ReadonlySet<CalendarProblemCode> = new Set([
  'bad-address',
  'private-address',
  'sign-in-refused',
  'consent-revoked',
  'consent-incomplete',
  'asked-too-often',
  'not-writable',
  'unreachable',
  'timeout',
]);
