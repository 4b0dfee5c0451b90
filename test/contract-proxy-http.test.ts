import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Agent, request, type IncomingMessage, type RequestListener } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { test, type TestContext } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { behind } from './contract-proxy/behind.ts';

const DISCOVERY = JSON.stringify({ contract: '1.0', capabilities: [] });
const JSON_TYPE = { 'content-type': 'application/json' };

async function scene(t: TestContext, answer: RequestListener) {
  const made = await behind(answer);
  t.after(() => made.close());
  return made;
}

/** Sends raw text on its own connection and returns everything received until the connection ends. */
async function raw(url: string, sent: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write(sent);
  return text(socket);
}

async function get(url: string, agent: Agent): Promise<IncomingMessage> {
  const [answer] = (await once(request(url, { agent }).end(), 'response')) as [IncomingMessage];
  return answer;
}

test('an answer arrives byte for byte, with unchanged headers and no others', async (t) => {
  const lines = ['X-Odd-Case: 1', 'Set-Thing: a', 'Set-Thing: b', 'Content-Type: application/json'];
  const whole = `HTTP/1.1 200 Fine indeed\r\n${lines.join('\r\n')}\r\nContent-Length: ${DISCOVERY.length}\r\nConnection: close\r\n\r\n${DISCOVERY}`;
  const { base, proxy } = await scene(t, ({ socket }) => socket.end(whole));
  assert.equal(await raw(base, 'GET /api HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'), whole);
  assert.deepEqual(proxy.record.violations, []);
  assert.equal(proxy.record.answers, 1);
});

test('a request arrives with the headers and the bytes that were sent', async (t) => {
  let got: { url: string | undefined; rawHeaders: string[]; body: string } | undefined;
  const { base } = await scene(t, (req, res) => {
    const chunks: Buffer[] = [];
    req
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', () => {
        got = { url: req.url, rawHeaders: req.rawHeaders, body: Buffer.concat(chunks).toString() };
        res.writeHead(204, { Connection: 'close' }).end();
      });
  });
  const head = ['HOST: book.example', 'x-Two: 1', 'X-two: 2', 'Content-Length: 5', 'Connection: close'];
  await raw(base, `POST /api/x?a=%20&&b HTTP/1.1\r\n${head.join('\r\n')}\r\n\r\nåäx`);
  assert.deepEqual(got, { url: '/api/x?a=%20&&b', rawHeaders: head.flatMap((line) => line.split(': ')), body: 'åäx' });
});

test('compressed answers stay compressed and are checked decompressed', async (t) => {
  const packed = { gzip: gzipSync(DISCOVERY), br: brotliCompressSync('{"contract":1}') };
  const { base, proxy } = await scene(t, (req, res) => {
    const coding = String(req.headers['accept-encoding']) as keyof typeof packed;
    res.writeHead(200, { ...JSON_TYPE, 'content-encoding': coding }).end(packed[coding]);
  });
  for (const coding of ['gzip', 'br'] as const) {
    const sent = request(base, { headers: { 'accept-encoding': coding } }).end();
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    assert.deepEqual(Buffer.concat(await answer.toArray()), packed[coding]);
  }
  assert.deepEqual(
    proxy.record.violations.map(({ place }) => place),
    ['body /capabilities', 'body /contract'],
  );
});

test('304 and HEAD without a body conform', async (t) => {
  const { base, proxy } = await scene(t, (req, res) => {
    if (req.method === 'HEAD') res.writeHead(200, { ...JSON_TYPE, etag: '"1"', 'content-length': '1234' }).end();
    else res.writeHead(304, { etag: '"1"' }).end();
  });
  const same = await fetch(`${base}/booking-types/call`, { headers: { 'if-none-match': '"1"' } });
  assert.deepEqual([same.status, same.headers.get('etag')], [304, '"1"']);
  const head = await fetch(`${base}/booking-types/call`, { method: 'HEAD' });
  assert.deepEqual([head.status, head.headers.get('content-length')], [200, '1234']);
  await proxy.settled();
  assert.deepEqual(proxy.record.violations, []);
});

test('a streamed answer arrives chunk by chunk', async (t) => {
  const steps = ['head', 'first', 'second'].map(() => Promise.withResolvers<void>());
  const { base, proxy } = await scene(t, (_, res) => {
    res.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
    void steps[0]!.promise.then(() => res.write('data: 1\n\n'));
    void steps[1]!.promise.then(() => res.end('data: 2\n\n'));
  });
  const response = await fetch(`${base}/booking-types/call/changes`);
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  for (const [i, chunk] of ['data: 1\n\n', 'data: 2\n\n', undefined].entries()) {
    steps[i]!.resolve();
    assert.equal((await reader.read()).value, chunk);
    // Nobody waits for a stream to end.
    if (i === 0) await proxy.settled();
  }
  await proxy.settled();
  assert.equal(proxy.record.seen.get('changes 200'), 1);
  assert.deepEqual(proxy.record.violations, []);
});

test('a keep-alive connection serves many requests over one connection to the server', async (t) => {
  const sockets = new Set<unknown>();
  const { base } = await scene(t, (req, res) => {
    sockets.add(req.socket);
    res.writeHead(200, JSON_TYPE).end(DISCOVERY);
  });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (let i = 0; i < 5; i++) assert.equal(await text(await get(base, agent)), DISCOVERY);
  agent.destroy();
  assert.equal(sockets.size, 1);
});

test('if the server closes a connection between two requests, the client’s is closed, too', async (t) => {
  const { base, proxy } = await scene(t, (req, res) => {
    res.writeHead(200, JSON_TYPE).end(DISCOVERY, () => req.socket.end());
  });
  const socket = connect(Number(new URL(base).port), '127.0.0.1');
  socket.write('GET /api HTTP/1.1\r\nHost: x\r\n\r\n');
  assert.ok((await text(socket)).includes(DISCOVERY));
  assert.equal(proxy.record.cuts, 0);
});

test('if the server cuts a connection before or within an answer, the client’s is cut, and that is no violation', async (t) => {
  const { base, proxy } = await scene(t, (req, res) => {
    if (req.url === '/api') return void req.socket.destroy();
    const length = req.url!.endsWith('counted') ? { 'content-length': '1000' } : {};
    res.writeHead(200, { ...JSON_TYPE, etag: '"1"', ...length }).write('{"contract"', () => req.socket.destroy());
  });
  await assert.rejects(fetch(base), TypeError);
  for (const slug of ['counted', 'in-chunks']) {
    const response = await fetch(`${base}/booking-types/${slug}`);
    await assert.rejects(response.text(), TypeError);
  }
  await proxy.settled();
  assert.deepEqual(proxy.record.violations, []);
  assert.deepEqual([proxy.record.requests, proxy.record.answers, proxy.record.cuts], [3, 0, 3]);
});

test('while there is no server, connections are cut', async (t) => {
  const { base, proxy } = await scene(t, () => assert.fail());
  proxy.target = 'http://127.0.0.1:1';
  await assert.rejects(fetch(base), TypeError);
  proxy.target = '';
  await assert.rejects(fetch(base), TypeError);
});

test('the server’s connection is closed when a client disconnects', async (t) => {
  const gone = Promise.withResolvers<void>();
  const going = new AbortController();
  const { base, proxy } = await scene(t, (_, res) => {
    res.on('close', () => gone.resolve());
    going.abort();
  });
  await assert.rejects(fetch(base, { signal: going.signal }), { name: 'AbortError' });
  await gone.promise;
  await proxy.settled();
  assert.equal(proxy.record.cuts, 1);
});

test('an answer before the end of its request is checked with the whole request', async (t) => {
  const problem = { type: 'about:blank', code: 'too-large', title: 'No', status: 413, detail: 'Send less.' };
  const { base, proxy } = await scene(t, (req, res) => {
    res.writeHead(413, { 'content-type': 'application/problem+json' }).end(JSON.stringify(problem));
    req.resume();
  });
  const headers = { 'content-type': 'application/json', 'idempotency-key': 'a-key-of-mine' };
  const sent = request(`${base}/bookings`, { method: 'POST', headers: { ...headers, 'content-length': '4' } });
  sent.write('{"');
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  await text(answer);
  assert.equal(proxy.record.answers, 0);
  sent.end('":');
  await proxy.settled();
  assert.deepEqual(
    proxy.record.violations.map(({ direction, place }) => `${direction}: ${place}`),
    ['request: body'],
  );
  assert.ok(proxy.record.seen.has('book 413'));
});

test('a request that is never answered is named', async (t) => {
  const { base, proxy } = await scene(t, () => undefined);
  const going = new AbortController();
  const asked = fetch(`${base}/booking-types/call`, { signal: going.signal });
  while (proxy.record.requests === 0) await new Promise(setImmediate);
  await assert.rejects(proxy.settled(10), /still under way: GET \/booking-types\/call/);
  going.abort();
  await assert.rejects(asked);
  await proxy.settled();
});
