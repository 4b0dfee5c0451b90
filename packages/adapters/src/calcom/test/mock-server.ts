import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { described, type Asked } from './described.ts';

/** A server that answers from Cal.com's description. */
export interface MockServer {
  readonly url: string;
  /** Violations of requests and answers; empty if none. */
  readonly violations: string[];
  /** Requested operations. */
  readonly operations: Set<string>;
  /** Changes generated answers, which still have to match the description. Called once per event type. */
  change: (operation: string, data: Record<string, unknown>) => Record<string, unknown>;
  end(): Promise<void>;
}

/** Starts a mock server from the description: validates requests and answers from the examples. */
export async function startMockServer(): Promise<MockServer> {
  const rules = await described();
  const mock: Omit<MockServer, 'url' | 'end'> = { violations: [], operations: new Set(), change: (_, data) => data };

  function answer(asked: Asked): { status: number; body: unknown } {
    const wrong = rules.wrongRequest(asked);
    mock.violations.push(...wrong);
    if (wrong.length > 0) return { status: 400, body: { status: 'error', error: { message: wrong.join('; ') } } };
    const operation = rules.operationOf(asked)!;
    mock.operations.add(operation);
    const { status, body } = rules.madeUp(asked);
    const { data, ...envelope } = body as { data: Record<string, unknown> | Record<string, unknown>[] };
    const changed = Array.isArray(data) ? data.map((one) => mock.change(operation, one)) : mock.change(operation, data);
    const given = { ...envelope, data: changed };
    mock.violations.push(...rules.wrongAnswer(asked, status, given));
    return { status, body: given };
  }

  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (text += chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const body: unknown = text === '' ? undefined : JSON.parse(text);
      const given = answer({ method, url, headers, body });
      response.writeHead(given.status, { 'content-type': 'application/json' }).end(JSON.stringify(given.body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(mock, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    end: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}
