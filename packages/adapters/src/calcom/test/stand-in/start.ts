import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Fixture } from '@team-booking/contract';
import { overHttp, type Testing } from '@team-booking/conformance';
import { BackendError } from '@team-booking/sdk';
import { startBackend } from '@team-booking/conformance/testing';
import { described, type Asked } from '../described.ts';
import { Bookings } from './bookings.ts';
import { Account, API_KEY, USERNAME } from './event-types.ts';
import { CalcomError } from './calcom-error.ts';
import { routes } from './routes.ts';

/** A running stand-in for Cal.com. */
export interface CalcomStandIn {
  /** Origin, for the option `url` of `calcom()`: `http://127.0.0.1:41234`. CORS is open. */
  readonly url: string;
  /** For the option `user`: the owner of the public event types of mode `solo`. */
  readonly user: string;
  /** For the option `eventTypes`: current ids of all event types of the fixture by slug. They need the key. */
  readonly eventTypes: Record<string, number>;
  readonly apiKey: string;
  /** Loads fixtures into the backend behind it and sets its clock. */
  readonly testing: Testing;
  /** The present by that clock, epoch milliseconds: for the option `now`. */
  now(): number;
  /** Violations of the description that Cal.com publishes; must stay empty. */
  readonly violations: readonly string[];
  /** Method and path of every request so far. */
  readonly requests: readonly string[];
  end(): Promise<void>;
}

/**
 * Starts a server of Cal.com's API v2 over one of our backends, on a free port: event types, slots, bookings, reschedule, cancel. Every
 * request and answer is validated against the description that Cal.com publishes; violations are answered 500 and kept in `violations`.
 * It starts empty: put a fixture first.
 *
 * ```ts
 * const calcomStandIn = await startCalcomStandIn();
 * await calcomStandIn.testing.putFixture({ now, hosts: [ada], bookingTypes: [introCall] }); // mode solo
 * element.backend = calcom({ url: calcomStandIn.url, user: calcomStandIn.user, now: () => calcomStandIn.now() });
 * // … calcomStandIn.violations is []
 * await calcomStandIn.end();
 * ```
 */
export async function startCalcomStandIn(): Promise<CalcomStandIn> {
  const rules = await described();
  const behind = await startBackend([
    process.execPath,
    '--conditions=source',
    '--disable-warning=ExperimentalWarning',
    'packages/server/src/main.ts',
    'serve',
  ]);
  const { backend, testing } = overHttp(`${behind.url}/api`);
  let account = new Account({ now: '1970-01-01T00:00:00Z', hosts: [], bookingTypes: [] });
  let now = 0;
  const bookings = new Bookings(backend, () => account);
  const answer = routes({ backend, bookings, account: () => account });
  const violations: string[] = [];
  const requests: string[] = [];
  const eventTypes: Record<string, number> = {};

  async function answerTo(asked: Asked): Promise<{ status: number; body: unknown }> {
    const wrong = rules.wrongRequest(asked);
    // Cal.com refuses unknown paths itself; an invalid request to a known one is a bug of the client.
    if (wrong.length > 0) return violated(wrong);
    try {
      const given = await answer(asked);
      const bad = rules.wrongAnswer(asked, given.status, given.body);
      return bad.length > 0 ? violated(bad) : given;
    } catch (error) {
      return refusalOf(error, asked.url);
    }
  }

  function violated(wrong: string[]) {
    violations.push(...wrong);
    return { status: 500, body: { status: 'error', error: { code: 'Violation', message: wrong.join('; ') } } };
  }

  const server = createServer((request, response) => {
    void (async () => {
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Access-Control-Allow-Headers', 'Authorization, Content-Type, cal-api-version');
      response.setHeader('Access-Control-Allow-Methods', 'GET, POST, PATCH, DELETE');
      if (request.method === 'OPTIONS') {
        response.writeHead(204).end();
        return;
      }
      const { method = '', url = '', headers } = request;
      requests.push(`${method} ${url}`);
      const { status, body } = await answerTo({ method, url, headers, body: await bodyOf(request) });
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    user: USERNAME,
    apiKey: API_KEY,
    eventTypes,
    violations,
    requests,
    now: () => now,
    testing: {
      async putFixture(fixture: Fixture) {
        await testing!.putFixture(fixture);
        account = new Account(fixture);
        now = Date.parse(fixture.now);
        bookings.clear();
        for (const slug of Object.keys(eventTypes)) delete eventTypes[slug];
        Object.assign(eventTypes, account.ids);
      },
      async putClock(instant: string) {
        await testing!.putClock(instant);
        now = Date.parse(instant);
      },
    },
    async end() {
      server.closeAllConnections();
      await Promise.race([new Promise((resolve) => server.close(resolve)), wait(1000)]);
      await behind.end();
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  try {
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return text;
  }
}

function refusalOf(error: unknown, path: string): { status: number; body: unknown } {
  const known = error instanceof CalcomError ? error : asCalcomError(error);
  const { status, code, message } = known;
  return { status, body: { status: 'error', timestamp: new Date(0).toISOString(), path, error: { code, message } } };
}

/** Converts errors of the backend behind it to Cal.com's. */
function asCalcomError(error: unknown): CalcomError {
  const code = error instanceof BackendError ? error.code : 'broken';
  if (code === 'not-found') return new CalcomError(404, 'Event Type not found');
  if (code === 'refused') return new CalcomError(400, String(error));
  return new CalcomError(500, String(error));
}
