import type { ConnectorOptions } from '../connector-options.ts';
import type { Connector } from '../connector.ts';
import { withDefaults } from '../net/exchange.ts';
import { asValue } from '../problem.ts';
import { busyWithin, readFreeBusy } from './free-busy.ts';
import { GoogleSession } from './google-session.ts';
import type { GoogleSource } from './google-source.ts';
import { googlePushes } from './pushes.ts';
import { GoogleBusyReader } from './read-busy.ts';
import { putEvent, removeEvent } from './write-event.ts';

/** A calendar at Google: read and written, or asked only when it is busy. */
export function googleConnector(source: GoogleSource, options: ConnectorOptions): Connector {
  const bytes = options.limits?.bytes;
  const means = withDefaults({ ...options.sources, ...(bytes !== undefined && { bytes }) });
  const session = new GoogleSession(source.access, means);
  if (source.freeBusyOnly) {
    return {
      writable: false,
      read: (request) => asValue(() => readFreeBusy(session, source, request)),
      look: (request) => asValue(async () => ({ ok: true, busy: await busyWithin(session, source, request) })),
      looksBriefly: true,
    };
  }
  const busy = new GoogleBusyReader(session, source, options);
  return {
    writable: true,
    read: (request) => asValue(() => busy.read(request)),
    look: (request) => asValue(() => busy.look(request)),
    pushes: googlePushes(session, source),
    put: (event, given = {}) =>
      asValue(async () => {
        const { hangoutLink } = await putEvent(session, source, event, given);
        return { ok: true, ...(hangoutLink && { joinUrl: hangoutLink }) };
      }),
    remove: (uid, given = {}) =>
      asValue(async () => {
        await removeEvent(session, source, uid, given.signal);
        return { ok: true };
      }),
  };
}
