import { unionOf, type Interval } from '@team-booking/core/intervals';
import { DAY } from '@team-booking/core/time';
import type { ConnectorOptions } from '../connector-options.ts';
import type { LookAnswer, LookRequest } from '../connector.ts';
import type { EventApart } from '../icalendar/apart.ts';
import { Meter } from '../limits.ts';
import { apartOf, ownUidOf } from './apart.ts';
import { timeOf } from './event-time.ts';
import type { GraphSession } from './graph-session.ts';
import { calendarOf, type GraphSource } from './graph-source.ts';
import { eventsWithin } from './instances.ts';
import { takesTime } from './takes-time.ts';

/**
 * Looks at the events of a time as they are now, whatever was read before.
 *
 * @throws CalendarUnreadable
 */
export async function lookAtView(
  session: GraphSession,
  source: GraphSource,
  { hostTimeZone, apart: form, limits }: ConnectorOptions,
  { from, to, signal }: LookRequest,
): Promise<LookAnswer> {
  const meter = new Meter(limits);
  // Graph places whole days by a zone of its own, which may be a day away from the host's.
  const around = { from: from - DAY, to: to + DAY };
  const events = await eventsWithin(session, calendarOf(source), around, () => meter.event({}), signal);
  const ours = form === undefined ? null : new RegExp(form);
  const busy: Interval[] = [];
  const apart: EventApart[] = [];
  for (const event of events) {
    const time = timeOf(event, hostTimeZone);
    if (time.start >= to || time.end <= from) continue;
    const uid = ownUidOf(event, ours);
    if (uid !== undefined) apart.push(apartOf(event, uid, hostTimeZone));
    else if (takesTime(event)) busy.push(time);
  }
  return { ok: true, busy: unionOf(busy), apart };
}
