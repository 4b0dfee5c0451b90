import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, get, type ClientRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import type { ApiOptions } from './options.ts';
import { Streams } from './streams.ts';
import { openApi } from './test/api.ts';

/** An API over sockets, whose open streams can be counted. */
async function serve(t: TestContext, options: Partial<ApiOptions> = {}) {
  const streams = new Streams({ perAddress: 300, total: 1000 });
  const api = await openApi(t, undefined, { streams, ...options });
  const answer = getRequestListener(api.app.fetch);
  const server = createServer((...exchange) => void answer(...exchange)).listen(0, '127.0.0.1');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const open = async (path = 'call'): Promise<{ request: ClientRequest; response: IncomingMessage }> => {
    const request = get({ port, path: `/api/booking-types/${path}/changes`, agent: false });
    request.on('error', () => undefined);
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    response.on('error', () => undefined);
    return { request, response };
  };
  return { api, streams: options.streams ?? streams, open };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await wait(5);
}

test('a client who leaves is forgotten, however often', { timeout: 60_000 }, async (t) => {
  const { streams, open } = await serve(t);
  for (let round = 0; round < 5; round++) {
    const opened = await Promise.all(Array.from({ length: 50 }, () => open()));
    for (const { response } of opened) assert.equal(response.statusCode, 200);
    assert.equal(streams.size, 50);
    for (const { request } of opened) request.destroy();
    await until(() => streams.size === 0);
  }
});

test('a client has so many streams, and may open another after closing one', { timeout: 60_000 }, async (t) => {
  const { streams, open } = await serve(t, { streams: new Streams({ perAddress: 2, total: 10 }) });
  const first = await open();
  await open();
  const { response } = await open();
  assert.deepEqual([response.statusCode, response.headers['retry-after']], [429, '60']);
  first.request.destroy();
  await until(() => streams.size === 1);
  assert.equal((await open()).response.statusCode, 200);
});

test('opening streams counts as reading, not as writing', { timeout: 60_000 }, async (t) => {
  const { open } = await serve(t, {
    limits: { writes: { burst: 1, perMinute: 1 }, reads: { burst: 3, perMinute: 3 } },
  });
  const statuses: (number | undefined)[] = [];
  for (let i = 0; i < 4; i++) statuses.push((await open()).response.statusCode);
  assert.deepEqual(statuses, [200, 200, 200, 429]);
});

test('an unknown type leaves no stream behind', { timeout: 60_000 }, async (t) => {
  const { streams, open } = await serve(t);
  assert.equal((await open('nothing')).response.statusCode, 404);
  assert.equal(streams.size, 0);
});

test('without a store that tells of its commits nothing is declared, and there is no stream', async (t) => {
  const { store } = await openApi(t);
  const { read, write, ping, close } = store;
  const silent = { read: read.bind(store), write: write.bind(store), ping: ping.bind(store), close: close.bind(store) };
  const { request } = await openApi(t, undefined, { store: silent });
  const { body } = await request<{ capabilities: string[] }>('GET', '');
  assert.ok(!body.capabilities.includes('live'));
  assert.equal((await request('GET', '/booking-types/call/changes')).status, 404);
});
