import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OAuthProvider } from '../../oauth/provider.ts';
import { googleProvider } from '../../google/provider.ts';
import { Accounts } from './accounts.ts';
import { Channels } from './channels.ts';
import { deleted, inserted, listed, patched, refused, type ApiAnswer, type ApiRequest } from './events-api.ts';
import { HeldCalendar } from './held-calendar.ts';

/** A server on loopback that speaks as Google Calendar and as Google's accounts do. */
export interface StandInGoogle {
  /** For `GoogleSource.api`. */
  readonly api: string;
  /** For consent and tokens. Whoever is sent there consents at once. */
  readonly provider: OAuthProvider;
  readonly accounts: Accounts;
  readonly channels: Channels;
  /** What was asked, `GET /calendars/work/events`, in order. */
  readonly requests: string[];
  /** By their ids; one that is not there is made when it is first asked for. */
  calendar(id: string, timeZone?: string): HeldCalendar;
  /** The next requests to the calendars are refused, one by each. */
  failNext(
    ...refusals: readonly { readonly status: number; readonly reason: string; readonly retryAfter?: number }[]
  ): void;
  /** At most so many events an answer. */
  pageSize: number;
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Answers nothing until the call that this returns. */
  hang(): () => void;
  close(): Promise<void>;
}

/** Starts one. Calendars that are not made by `calendar` do not exist. */
export async function startGoogle(): Promise<StandInGoogle> {
  const calendars = new Map<string, HeldCalendar>();
  const accounts = new Accounts();
  const channels = new Channels();
  const requests: string[] = [];
  const failures: ApiAnswer[] = [];
  let waiting: Promise<void> | undefined;

  const server = createServer((request, response) => void answer(request, response));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    await waiting;
    const url = new URL(request.url ?? '/', origin);
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk as Uint8Array);
    const text = Buffer.concat(chunks).toString('utf8');
    const { status, body, headers } = await replyTo(request, url, text);
    const type = body && { 'content-type': 'application/json; charset=UTF-8' };
    response.writeHead(status, { ...type, ...headers }).end(body && JSON.stringify(body));
  }

  async function replyTo(request: IncomingMessage, url: URL, text: string): Promise<ApiAnswer> {
    const { method = 'GET', headers } = request;
    if (url.pathname === '/authorize') return consented(url);
    if (url.pathname === '/token') return accounts.token(new URLSearchParams(text), `${origin}/token`);
    if (url.pathname === '/revoke') return accounts.giveBack(new URLSearchParams(text).get('token') ?? '');
    const path = url.pathname.replace(/^\/calendar\/v3/, '');
    requests.push(`${method} ${path}`);
    if (!accounts.accepts(headers.authorization?.replace(/^Bearer /, '') ?? '')) return refused(401, 'authError');
    const failure = failures.shift();
    if (failure) return failure;
    const body: unknown = text === '' ? null : JSON.parse(text);
    return apiReply(path, { method, url, ifMatch: headers['if-match'], body });
  }

  function consented({ searchParams: question }: URL): ApiAnswer {
    const back = new URL(question.get('redirect_uri') ?? origin);
    back.searchParams.set('state', question.get('state') ?? '');
    back.searchParams.set('code', accounts.consent(question));
    return { status: 302, headers: { location: back.href } };
  }

  function apiReply(path: string, request: ApiRequest): ApiAnswer {
    if (path === '/users/me/calendarList') return { status: 200, body: { items: list() } };
    if (path === '/channels/stop') return channels.stop(request.body);
    if (path === '/freeBusy') return { status: 200, body: { calendars: freeBusy(request.body) } };
    const [, kind, calendarId = '', events, id] = path.split('/').map(decodeURIComponent);
    const calendar = calendars.get(calendarId);
    if (kind !== 'calendars' || events !== 'events' || !calendar) return refused(404, 'notFound');
    if (id === 'watch' && request.method === 'POST') return channels.watch(calendar, request.body);
    if (id === undefined) {
      return request.method === 'POST' ? inserted(calendar, request) : listed(calendar, request.url, standIn.pageSize);
    }
    if (request.method === 'PATCH') return patched(calendar, id, request);
    if (request.method === 'DELETE') return deleted(calendar, id);
    const event = calendar.get(id);
    return event ? { status: 200, body: event } : refused(404, 'notFound');
  }

  function list(): object[] {
    return Array.from(calendars, ([id, { accessRole }], i) => ({
      id,
      summary: id,
      accessRole,
      ...(i === 0 && { primary: true }),
    }));
  }

  function freeBusy(asked: unknown): object {
    const { items, timeMin, timeMax } = asked as { items: { id: string }[]; timeMin: string; timeMax: string };
    return Object.fromEntries(
      items.map(({ id }) => {
        const events = calendars.get(id)?.all();
        if (!events) return [id, { errors: [{ domain: 'global', reason: 'notFound' }] }];
        const taken = events.filter(
          ({ status, transparency }) => status !== 'cancelled' && transparency !== 'transparent',
        );
        const busy = taken
          .map(({ start, end }) => ({ start: start?.dateTime, end: end?.dateTime }))
          .filter(
            ({ start, end }) =>
              Date.parse(start ?? '') < Date.parse(timeMax) && Date.parse(end ?? '') > Date.parse(timeMin),
          );
        return [id, { busy }];
      }),
    );
  }

  const stop = async () => {
    if (!server.listening) return;
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };

  const standIn: StandInGoogle = {
    api: `${origin}/calendar/v3`,
    provider: {
      ...googleProvider,
      authorization: `${origin}/authorize`,
      token: `${origin}/token`,
      revocation: `${origin}/revoke`,
    },
    accounts,
    channels,
    requests,
    pageSize: 2500,
    calendar(id, timeZone = 'Europe/Berlin') {
      const held = calendars.get(id) ?? new HeldCalendar(timeZone);
      calendars.set(id, held);
      return held;
    },
    failNext(...refusals) {
      failures.push(
        ...refusals.map(({ status, reason, retryAfter }) =>
          refused(status, reason, retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
        ),
      );
    },
    stop,
    async start() {
      await once(server.listen(port, '127.0.0.1'), 'listening');
    },
    hang() {
      const { promise, resolve } = Promise.withResolvers<void>();
      waiting = promise;
      return () => {
        waiting = undefined;
        resolve();
      };
    },
    close: stop,
  };
  return standIn;
}
