import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { described, type Asked } from './described.ts';

/** A server that answers from Cal.com's description. */
export interface MockServer {
  readonly url: string;
  /** What the description has against requests and answers; empty if nothing. */
  readonly violations: string[];
  /** Which operations were asked for. */
  readonly operations: Set<string>;
  /** Changes made-up answers, which still have to fit the description. Of event types it is given each. */
  change: (operation: string, data: Record<string, unknown>) => Record<string, unknown>;
  end(): Promise<void>;
}

/** Starts a mock server run from the description: it checks what it is asked, and answers what the description's examples say. */
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
