import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { requestWith, type Request } from '@team-booking/calendars/net';
import { ownerLookup } from './owner-lookup.ts';

const NOW = Date.UTC(2026, 5, 15, 6);
const QUESTION = {
  url: 'https://crm.example/owner?team=1',
  secret: `whsec_${Buffer.alloc(24, 5).toString('base64')}`,
  email: 'ada@client.example',
  bookingType: 'call',
  now: NOW,
};

/** A system that answers instead of the one at the address, and what is logged about it. */
async function opened(context: TestContext, listener: RequestListener) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const send = requestWith();
  const request: Request = ({ pathname, search }, options) =>
    send(new URL(pathname + search, `http://127.0.0.1:${port}`), { ...options, allowAddress: () => true });
  const logged: string[] = [];
  const note = (fields: object, message: string) => void logged.push(JSON.stringify({ ...fields, message }));
  const lookUp = ownerLookup({ log: { info: note, warn: note, error: note }, request });
  return { lookUp: () => lookUp(QUESTION), logged };
}

/** A listener that takes its time; a test fails with it. */
function answering(work: (...args: Parameters<RequestListener>) => Promise<void>): RequestListener {
  return (request, response) => void work(request, response);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

test('the team’s system is asked who looks after an address, and can check who asks', async (context) => {
  const { lookUp, logged } = await opened(
    context,
    answering(async (request, response) => {
      const body = await textOf(request);
      const { headers, method, url } = request;
      assert.deepEqual([method, url, headers['content-type']], ['POST', '/owner?team=1', 'application/json']);
      assert.deepEqual(JSON.parse(body), {
        type: 'owner.lookup',
        timestamp: '2026-06-15T06:00:00.000Z',
        data: { email: 'ada@client.example', bookingType: 'call' },
      });
      const signed = `${headers['webhook-id'] as string}.${headers['webhook-timestamp'] as string}.${body}`;
      const signature = createHmac('sha256', Buffer.alloc(24, 5)).update(signed).digest('base64');
      assert.equal(headers['webhook-signature'], `v1,${signature}`);
      assert.equal(Number(headers['webhook-timestamp']), NOW / 1000);
      response.end('{ "host": "b@team.example" }');
    }),
  );
  assert.equal(await lookUp(), 'b@team.example');
  assert.deepEqual(logged, []);
});

test('nobody may look after a visitor', async (context) => {
  for (const answer of ['{}', '{ "host": null }']) {
    const { lookUp, logged } = await opened(context, (_, response) => response.end(answer));
    assert.equal(await lookUp(), null);
    assert.deepEqual(logged, []);
  }
});

const FAULTS: Readonly<Record<string, RequestListener>> = {
  'never answers': () => {},
  'begins an answer and stops': (_, response) => void response.write('{ "host":'),
  'answers an error': (_, response) => response.writeHead(500).end('ada@client.example is unknown'),
  redirects: (_, response) => response.writeHead(302, { location: 'http://127.0.0.1/' }).end(),
  'answers no JSON': (_, response) => response.end('<html>ada@client.example'),
  'answers something else': (_, response) => response.end('{ "host": ["ada@client.example"] }'),
  'answers too much': (_, response) => response.end(`{ "host": "${'a'.repeat(5000)}" }`),
  'hangs up': (_, response) => response.destroy(),
};
for (const [what, listener] of Object.entries(FAULTS)) {
  test(`a system that ${what} looks after nobody, and the log does not name the visitor`, async (context) => {
    const { lookUp, logged } = await opened(context, listener);
    assert.equal(await lookUp(), null);
    assert.equal(logged.length, 1);
    assert.match(logged[0]!, /"type":"call","at":"crm.example"/);
    assert.doesNotMatch(logged[0]!, /ada|client|team=1/);
  });
}

test('a system at a private address is not asked', async () => {
  const logged: object[] = [];
  const note = (fields: object) => void logged.push(fields);
  const lookUp = ownerLookup({ log: { info: note, warn: note, error: note } });
  assert.equal(await lookUp({ ...QUESTION, url: 'https://127.0.0.1/owner' }), null);
  assert.deepEqual(logged, [{ type: 'call', at: '127.0.0.1', problem: 'private address' }]);
});
