import type { TestContext } from 'node:test';
import type { Connector } from '../../connector.ts';
import type { Access } from '../../oauth/access.ts';
import { clientCredentialsAccess } from '../../oauth/client-credentials.ts';
import { refreshAccess } from '../../oauth/refresh-access.ts';
import { loadCalendar, unloadCalendar } from './as-graph.ts';
import { providersId } from '../../testing/test/owners-text.ts';
import { asEdited, asText } from './owners-event.ts';
import type { GraphCalendar } from '../../testing/microsoft/graph-calendar.ts';
import { startGraphServer, type GraphServer } from '../../testing/microsoft/graph-server.ts';
import type { Place } from '../../testing/place.ts';
import { microsoftConnector } from '../microsoft-connector.ts';
import { microsoftProvider, microsoftTeamProvider } from '../provider.ts';

export interface GraphPlace extends Place {
  readonly server: GraphServer;
  readonly api: string;
  readonly calendar: GraphCalendar;
  /** What whoever has consented gives. */
  readonly access: Access;
}

interface Options {
  readonly user?: string;
  readonly calendar?: string;
  readonly isTeam?: boolean;
  readonly freeBusyOnly?: boolean;
}

const OWNER = 'ada@team.example';
const AROUND = { from: new Date('2026-06-01'), to: new Date('2028-01-01'), hostTimeZone: 'Europe/Berlin' };

/** A calendar on a server of the tests, in which files are as Graph would hold them. */
export async function graphPlace(t: TestContext, { isTeam, ...where }: Options = {}): Promise<GraphPlace> {
  const server = await startGraphServer();
  t.after(() => server.stop());
  const { api, authority } = server;
  const means = { allowAddress: () => true };
  const path = `${where.user === undefined ? 'me' : `users/${where.user}`}/${where.calendar === undefined ? 'calendar' : `calendars/${where.calendar}`}`;
  const calendar = server.calendar(path);
  const refreshToken = 'consent';
  server.consents.add(refreshToken);
  const client = { id: 'client', secret: 'client-secret' };
  const resource = authority;
  const access = isTeam
    ? clientCredentialsAccess({
        provider: microsoftTeamProvider({ tenant: 't', authority, resource }),
        client,
        now: Date.now,
        means,
      })
    : refreshAccess({
        provider: microsoftProvider({ authority, resource }),
        client,
        refreshToken,
        now: Date.now,
        means,
      });
  const wrong = { token: async () => ({ ok: true, token: 'wrong' }) as const, refused: () => undefined };

  return {
    server,
    api,
    calendar,
    access,
    connect(options, password = 'right'): Connector {
      return microsoftConnector(
        { kind: 'microsoft', connection: '1', access: password === 'wrong' ? wrong : access, api, ...where },
        { ...options, sources: { ...means, ...options.sources } },
      );
    },
    lacks: ['SEQUENCE', 'URL'],
    async write(name, text) {
      const there = calendar.get(providersId(text));
      if (there) calendar.put(there.id!, { event: asEdited(there, text, OWNER) });
      else loadCalendar(calendar, name, text, { ...AROUND, owner: OWNER });
    },
    remove: async (name) => unloadCalendar(calendar, name),
    texts: async () => Array.from(calendar.held.values(), ({ event }) => asText(event, OWNER, server.mailed)),
    forget: () => calendar.forget(),
    stop: () => server.stop(),
    start: () => server.start(),
    hang: () => server.hang(),
  };
}
