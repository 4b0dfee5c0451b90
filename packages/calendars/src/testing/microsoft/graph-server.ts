import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Answer } from './graph-answer.ts';
import { answerTo } from './graph-api.ts';
import { GraphCalendar } from './graph-calendar.ts';
import { GraphSubscriptions } from './graph-subscriptions.ts';
import type { GraphState } from './graph-state.ts';
import { tokenAnswer } from './token-endpoint.ts';

export interface GraphServer extends GraphState {
  readonly api: string;
  /** Base of the addresses for OAuth. */
  readonly authority: string;
  stop(): Promise<void>;
  start(): Promise<void>;
  /** It answers nothing until the call that this returns. */
  hang(): () => void;
}

/** A server on loopback that speaks Microsoft Graph's calendars and Microsoft's OAuth, as they are published. */
export async function startGraphServer(): Promise<GraphServer> {
  const calendars = new Map<string, GraphCalendar>();
  const state: GraphState = {
    tokens: new Set(),
    consents: new Set(),
    faults: [],
    subscriptions: new GraphSubscriptions(),
    list: [],
    codes: new Map(),
    asked: [],
    mailed: [],
    pageSize: undefined,
    isSparse: false,
    repeated: 'conflict',
    calendar(path) {
      const found = calendars.get(path) ?? new GraphCalendar();
      calendars.set(path, found);
      return found;
    },
    calendarsOf: (mailbox) => [...calendars].flatMap(([path, one]) => (path.startsWith(`${mailbox}/`) ? one : [])),
  };
  let hanging: Promise<void> | undefined;
  let server: Server;
  let port = 0;

  async function listen(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    await hanging;
    const body = Buffer.concat(chunks).toString('utf8');
    const url = new URL(request.url ?? '/', `http://127.0.0.1:${port}`);
    const asked = `${request.method} ${decodeURIComponent(url.pathname)}${url.search}`;
    state.asked.push(asked);
    const { status, headers, body: said } = await answer(asked, request, url, body);
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(said === undefined ? undefined : JSON.stringify(said));
  }

  async function answer(asked: string, request: IncomingMessage, url: URL, body: string): Promise<Answer> {
    const at = state.faults.findIndex(({ where }) => !where || where.test(asked));
    const [fault] = at < 0 ? [] : state.faults.splice(at, 1);
    const refused = { error: { code: fault?.code ?? 'UnknownError', message: 'A fault' } };
    if (fault) return { ...fault, body: 'body' in fault ? fault.body : refused };
    if (url.pathname.endsWith('/oauth2/v2.0/token')) return tokenAnswer(state, new URLSearchParams(body));
    return answerTo(state, request, url, body);
  }

  async function start(): Promise<void> {
    server = createServer((request, response) => void listen(request, response)).listen(port, '127.0.0.1');
    await once(server, 'listening');
    ({ port } = server.address() as AddressInfo);
  }

  await start();
  return Object.assign(state, {
    api: `http://127.0.0.1:${port}/v1.0`,
    authority: `http://127.0.0.1:${port}`,
    start,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close').catch(() => undefined);
    },
    hang() {
      const { promise, resolve } = Promise.withResolvers<void>();
      hanging = promise;
      return () => {
        hanging = undefined;
        resolve();
      };
    },
  });
}
