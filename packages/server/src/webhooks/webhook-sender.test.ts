import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { test, type TestContext } from 'node:test';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { Webhook } from 'standardwebhooks';
import type { WebhookAnswer } from '@team-booking/engine';
import { requestWith } from '@team-booking/calendars/net';
import { webhookSender, type WebhookSenderOptions } from './webhook-sender.ts';

const SECRET = `whsec_${Buffer.alloc(32, 1).toString('base64')}`;
const OTHER = `whsec_${Buffer.alloc(32, 2).toString('base64')}`;

/** A program at an address of this machine. */
async function listening(t: TestContext, answer: (...of: Parameters<RequestListener>) => unknown): Promise<string> {
  const server = createServer((...of) => void answer(...of));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook?team=1`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks).toString('utf8');
}

function post(url: string, more: object = {}, options: WebhookSenderOptions = { allowAddress: () => true }) {
  const signal = new AbortController().signal;
  const message = { url, id: 'msg_1', body: '{"type":"webhook.test","who":"Zoë"}', secrets: [SECRET, OTHER] };
  return webhookSender(options)({ ...message, now: Date.now(), signal, ...more });
}

const problem = (answer: WebhookAnswer) => (answer.kind === 'unreachable' ? answer.problem : JSON.stringify(answer));

test('a program can check what it is sent by either secret, with the library', async (t) => {
  const seen: unknown[] = [];
  const url = await listening(t, async (request, response) => {
    const body = await bodyOf(request);
    const headers = request.headers as Record<string, string>;
    for (const secret of [SECRET, OTHER]) seen.push(new Webhook(secret).verify(body, headers));
    const { method, url: at } = request;
    seen.push([method, at, headers['content-type'], headers['user-agent'], headers['cookie']]);
    response.writeHead(202, { 'set-cookie': 'a=b', 'content-type': 'text/plain' }).end('Thanks');
  });
  const answer = await post(url);
  assert.ok(answer.kind === 'answered');
  assert.deepEqual([answer.status, answer.text, answer.after], [202, 'Thanks', null]);
  assert.ok(Number.isInteger(answer.took));
  const sent = { type: 'webhook.test', who: 'Zoë' };
  assert.deepEqual(seen, [sent, sent, ['POST', '/hook?team=1', 'application/json', 'team-booking', undefined]]);
});

test('private addresses are barred, also where a name leads to one', async (t) => {
  let requests = 0;
  const url = await listening(t, (_request, response) => {
    requests += 1;
    response.end();
  });
  const { port } = new URL(url);
  for (const host of [
    '127.0.0.1',
    'localhost',
    '[::1]',
    '10.0.0.1',
    '169.254.169.254',
    '[::ffff:127.0.0.1]',
    '0x7f.1',
  ]) {
    assert.match(problem(await post(`http://${host}:${port}/`, {}, {})), /private network/, host);
  }
  assert.equal(requests, 0);
});

test('a name that leads elsewhere the second time is of no use: what was checked is connected to', async (t) => {
  let [requests, asked] = [0, 0];
  const url = await listening(t, (_request, response) => {
    requests += 1;
    response.end();
  });
  // Public at first, this machine from then on.
  const resolve = (_name: string, _options: object, callback: Function) => {
    asked += 1;
    const address = asked === 1 ? '192.0.2.1' : '127.0.0.1';
    callback(null, [{ address, family: 4 }]);
  };
  const seen: string[] = [];
  const allowAddress = (address: string) => {
    seen.push(address);
    return address !== '127.0.0.1';
  };
  const request = requestWith(resolve as never);
  const at = `http://rebound.example:${new URL(url).port}/`;
  const signal = AbortSignal.timeout(300);
  await post(at, { signal }, { allowAddress, request });
  assert.deepEqual([seen, asked, requests], [['192.0.2.1'], 1, 0], 'one look-up decides, and its address is taken');
  assert.match(problem(await post(at, {}, { allowAddress, request })), /private network/);
  assert.equal(requests, 0);
});

test('redirects are not followed', async (t) => {
  let followed = 0;
  const url = await listening(t, ({ url: at }, response) => {
    if (at === '/elsewhere') followed += 1;
    response.writeHead(307, { location: '/elsewhere' }).end();
  });
  const answer = await post(url);
  assert.ok(answer.kind === 'answered');
  assert.deepEqual([answer.status, followed], [307, 0]);
});

test('of an answer a part is kept, however long it is, however it is packed, and however slowly it comes', async (t) => {
  const long = await listening(t, (_request, response) => {
    response.writeHead(200);
    const more = () => {
      while (response.write('é'.repeat(10_000)));
      response.once('drain', more);
    };
    more();
  });
  const packed = await listening(t, (_request, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(50_000_000)));
  });
  const broken = await listening(t, (_request, response) => {
    response.writeHead(500, { 'content-length': '100' });
    response.write('It is a\0\u001b[31m pity', () => response.destroy());
  });
  const texts = await Promise.all([long, packed, broken].map((url) => post(url)));
  assert.deepEqual(
    texts.map((answer) => answer.kind === 'answered' && [answer.status, answer.text]),
    [
      [200, 'é'.repeat(1024)],
      [200, 'x'.repeat(1024)],
      [500, 'It is a[31m pity'],
    ],
  );
});

test('a body that never ends its first line does not keep a receipt from being one', async (t) => {
  const url = await listening(t, (_request, response) => {
    response.writeHead(200);
    response.write('so far');
  });
  const answer = await post(url);
  assert.deepEqual(answer.kind === 'answered' && [answer.status, answer.text], [200, 'so far']);
});

test('what keeps an answer away is said in words, and no address is named', async (t) => {
  const silent = await listening(t, () => {});
  assert.equal(problem(await post(silent, { signal: AbortSignal.timeout(50) })), 'There was no answer in time.');
  const closed = await listening(t, (request) => request.socket.destroy());
  assert.match(problem(await post(closed)), /^It could not be reached \(ECONNRESET\)\.$/);
  const unknown = requestWith(((_name: string, _options: object, callback: Function) =>
    callback(Object.assign(new Error('secret.example'), { code: 'ENOTFOUND' }))) as never);
  assert.match(
    problem(await post('https://secret.example/', {}, { request: unknown })),
    /^Nobody knows the name of its host/,
  );
});

test('a process that stops is nobody’s fault', async (t) => {
  const url = await listening(t, () => {});
  const stopping = new AbortController();
  const sent = post(url, { signal: stopping.signal });
  stopping.abort(new Error('The process stops.'));
  await assert.rejects(sent);
});

test('a receiver says when it wants to be asked again', async (t) => {
  const now = Date.UTC(2026, 5, 15, 6);
  let header = '';
  const url = await listening(t, (_request, response) => response.writeHead(503, { 'retry-after': header }).end());
  const afterOf = async (text: string) => {
    header = text;
    const answer = await post(url, { now });
    return answer.kind === 'answered' ? answer.after : undefined;
  };
  assert.equal(await afterOf('120'), 120_000);
  assert.equal(await afterOf('Mon, 15 Jun 2026 06:01:00 GMT'), 60_000);
  assert.equal(await afterOf('Mon, 15 Jun 2026 05:00:00 GMT'), 0);
  for (const text of ['soon', '-5', '2026-06-15']) assert.equal(await afterOf(text), null, text);
});
