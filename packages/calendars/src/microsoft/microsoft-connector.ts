import type { ConnectorOptions } from '../connector-options.ts';
import type { Connector } from '../connector.ts';
import { withDefaults } from '../net/exchange.ts';
import { asValue, CalendarUnreadable } from '../problem.ts';
import { busyWithin, readSchedule } from './free-busy.ts';
import { GraphSession } from './graph-session.ts';
import { calendarOf, mailboxOf, type GraphSource } from './graph-source.ts';
import { lookAtView } from './look.ts';
import { graphPushes } from './pushes.ts';
import { GraphBusyReader } from './read-busy.ts';
import { putEvent, removeEvent } from './write-event.ts';

/** A calendar at Microsoft: read and written, or asked for busy time only. */
export function microsoftConnector(source: GraphSource, options: ConnectorOptions): Connector {
  const bytes = options.limits?.bytes;
  // No redirect: nothing in this API is elsewhere.
  const means = withDefaults({ ...options.sources, redirects: 0, ...(bytes !== undefined && { bytes }) });
  const session = new GraphSession(source.access, means);
  const calendar = () => {
    if (URL.canParse(mailboxOf(source))) return calendarOf(source);
    throw new CalendarUnreadable('bad-address', 'The address of the API is none');
  };
  if (source.freeBusyOnly) {
    return {
      writable: false,
      read: (request) => asValue(() => (calendar(), readSchedule(session, source, options, request))),
      look: (request) =>
        asValue(async () => (calendar(), { ok: true, busy: await busyWithin(session, source, options, request) })),
      looksBriefly: true,
    };
  }
  const busy = new GraphBusyReader(session, source, options);
  return {
    writable: true,
    read: (request) => asValue(async () => (calendar(), busy.read(request))),
    look: (request) => asValue(async () => (calendar(), lookAtView(session, source, options, request))),
    pushes: graphPushes(session, source),
    put: (event, given = {}) => asValue(async () => putEvent(session, calendar(), event, given)),
    remove: (uid, given = {}) =>
      asValue(async () => {
        await removeEvent(session, calendar(), uid, given.signal);
        return { ok: true };
      }),
  };
}
