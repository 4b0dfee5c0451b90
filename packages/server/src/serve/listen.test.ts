import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { test } from 'node:test';
import { listen } from './listen.ts';
import { StartError } from './start-error.ts';
import { stopServer } from './stop.ts';

function answering(milliseconds: number): Server {
  return createServer((_, response) => void setTimeout(() => response.end('done'), milliseconds));
}

test('any free port is found and named', async () => {
  const server = answering(0);
  const url = await listen(server, '127.0.0.1', 0);
  assert.match(url, /^http:\/\/127\.0\.0\.1:\d+$/);
  assert.equal(await (await fetch(url)).text(), 'done');
  await stopServer(server, 1000);
});

test('a port in use is named, with what to do', async () => {
  const first = answering(0);
  const { port } = new URL(await listen(first, '127.0.0.1', 0));
  await assert.rejects(
    listen(answering(0), '127.0.0.1', Number(port)),
    (error) =>
      error instanceof StartError &&
      error.code === 'port-in-use' &&
      error.message.includes(port) &&
      error.field === 'PORT',
  );
  await stopServer(first, 1000);
});

test('an address of another machine is named', async () => {
  await assert.rejects(
    listen(answering(0), '203.0.113.1', 0),
    (error) => error instanceof StartError && error.field === 'HOST',
  );
});

test('stopping answers what is in flight and takes nothing more, though the client keeps its connection', async () => {
  const server = answering(150);
  const url = await listen(server, '127.0.0.1', 0);
  await (await fetch(url)).text();
  const arrived = new Promise((resolve) => server.once('request', resolve));
  const inFlight = fetch(url);
  await arrived;
  const stopping = stopServer(server, 5000);
  await assert.rejects(fetch(url));
  assert.equal(await (await inFlight).text(), 'done');
  assert.equal(await stopping, true);
});

test('what takes longer than the patience is cut off', async () => {
  const server = createServer(() => undefined);
  const url = await listen(server, '127.0.0.1', 0);
  const arrived = new Promise((resolve) => server.once('request', resolve));
  const cut = assert.rejects(fetch(url));
  await arrived;
  const started = performance.now();
  assert.equal(await stopServer(server, 50), false);
  assert.ok(performance.now() - started < 5000);
  await cut;
});
