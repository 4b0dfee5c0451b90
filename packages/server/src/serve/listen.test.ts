import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Agent, createServer, get, type Server } from 'node:http';
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
  await assert.rejects(once(get(url, { agent: false }), 'response'), { code: 'ECONNREFUSED' });
  assert.equal(await (await inFlight).text(), 'done');
  assert.equal(await stopping, true);
});

test('stopping resets none of 20 busy keep-alive clients: the last answer says that the connection closes', async () => {
  const server = answering(2);
  const url = await listen(server, '127.0.0.1', 0);
  const answers = { count: 0 };
  const client = async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    try {
      for (;;) {
        const closing = await new Promise<boolean>((resolve, reject) => {
          get(url, { agent }, (response) => {
            response.resume().once('end', () => resolve(response.headers.connection === 'close'));
          }).once('error', reject);
        });
        answers.count += 1;
        if (closing) return 'closed';
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 10));
      }
    } catch (error) {
      return (error as NodeJS.ErrnoException).code;
    } finally {
      agent.destroy();
    }
  };
  const clients = Array.from({ length: 20 }, client);
  while (answers.count < 200) await new Promise((resolve) => setTimeout(resolve, 5));
  assert.equal(await stopServer(server, 5000), true);
  assert.deepEqual(new Set(await Promise.all(clients)), new Set(['closed']));
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
