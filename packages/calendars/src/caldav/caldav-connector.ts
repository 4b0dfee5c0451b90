import type { ConnectorOptions } from '../connector-options.ts';
import type { WriteConnector } from '../connector.ts';
import { withDefaults } from '../net/exchange.ts';
import { asValue, CalendarUnreadable } from '../problem.ts';
import { DavSession, type Credentials } from './dav-session.ts';
import { BusyReader } from './read-busy.ts';
import { putEvent, removeEvent } from './write-event.ts';

/** A calendar on a CalDAV server (RFC 4791). */
export interface CalDavSource extends Credentials {
  readonly kind: 'caldav';
  /** Address of the calendar itself, as `discoverCalendars` finds it. */
  readonly url: string;
}

/** A calendar on a CalDAV server: read and written. */
export function caldavConnector(source: CalDavSource, options: ConnectorOptions): WriteConnector {
  const bytes = options.limits?.bytes;
  const means = withDefaults({ ...options.sources, ...(bytes !== undefined && { bytes }) });
  const session = new DavSession(source, means);
  const calendar = URL.parse(source.url.trim().replace(/\/?$/, '/'));
  const busy = calendar && new BusyReader(session, calendar, options);

  return {
    writable: true,
    read: (request) => asValue(async () => (busy ?? noAddress()).read(request)),
    look: (request) => asValue(async () => (busy ?? noAddress()).look(request)),
    put: (event, given = {}) =>
      asValue(async () => {
        await putEvent(session, calendar ?? noAddress(), event, given);
        return { ok: true };
      }),
    remove: (uid, given = {}) =>
      asValue(async () => {
        await removeEvent(session, calendar ?? noAddress(), uid, given.signal);
        return { ok: true };
      }),
  };
}

function noAddress(): never {
  throw new CalendarUnreadable('bad-address', 'The address is none');
}
