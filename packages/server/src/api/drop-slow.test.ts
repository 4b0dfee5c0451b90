import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import { httpHandler } from '@team-booking/contract/http';
import { dropSlow } from './drop-slow.ts';

const RANGE = { from: '2026-06-16T00:00:00Z', to: '2026-06-17T00:00:00Z' };

test('a client who does not read is disconnected without a line of Hono’s', { timeout: 60_000 }, async (t) => {
  const printed = [t.mock.method(console, 'error', () => {}), t.mock.method(console, 'info', () => {})];
  const listeners = new Set<(changed: typeof RANGE) => void>();
  const handle = httpHandler({
    changes: () => (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  });
  const answer = getRequestListener((request, env) => {
    const { outgoing } = env as { outgoing: ServerResponse };
    return handle(request, { streamed: (subscribe) => dropSlow(subscribe, outgoing) });
  });
  const server = createServer((...exchange) => void answer(...exchange)).listen(0, '127.0.0.1');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const clients = Array.from({ length: 2 }, () => connect(port, '127.0.0.1'));
  for (const client of clients) client.write('GET /booking-types/intro/changes HTTP/1.1\r\nHost: localhost\r\n\r\n');
  const [slow, fast] = clients as [(typeof clients)[0], (typeof clients)[0]];
  await Promise.all(clients.map((client) => once(client, 'data')));
  slow.pause();
  fast.resume();
  // What the network itself holds is some megabytes.
  for (let i = 0; listeners.size === 2 && i < 1e6; i++) {
    for (const listener of listeners) listener(RANGE);
    if (i % 50 === 0) await setImmediate();
  }
  assert.equal(listeners.size, 1, 'the slow one is gone');
  assert.equal(fast.closed, false);
  slow.on('error', () => undefined).resume();
  await once(slow, 'close');
  assert.deepEqual(
    printed.map(({ mock }) => mock.callCount()),
    [0, 0],
  );
  for (const client of clients) client.destroy();
});
