import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { getRequestListener } from '@hono/node-server';
import { check, Problem } from '@team-booking/contract';
import { answerUnreadable, unreadable } from './unreadable.ts';

const listener = getRequestListener((request) => new Response(`${request.method} ${request.url}`), {
  errorHandler: unreadable,
});
const server = createServer({ requireHostHeader: false }, (request, response) => void listener(request, response));
answerUnreadable(server);

async function send(request: string): Promise<string> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.write(request);
  return text(socket);
}

test('what Node cannot parse is answered with problem details', async (t) => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  const requests: [string, string][] = [
    ['nonsense\r\n\r\n', '400 malformed'],
    ['BREW /api HTTP/1.1\r\nHost: a\r\n\r\n', '400 malformed'],
    ['GET / HTTP/1.1\r\nConnection: close\r\n\r\n', '400 malformed'],
    ['GET / HTTP/1.1\r\nHost: a\r\nExpect: nonsense\r\n\r\n', '400 malformed'],
    [`GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, '413 too-large'],
    ['GET / HTTP/1.1\r\nHost: not a host\r\nConnection: close\r\n\r\n', '400 malformed'],
  ];
  for (const [request, expected] of requests) {
    const [head = '', body = ''] = (await send(request)).split('\r\n\r\n');
    assert.match(head, /^content-type: application\/problem\+json/im, request.slice(0, 40));
    const json = body.slice(body.indexOf('{'), body.lastIndexOf('}') + 1);
    const checked = check(Problem, JSON.parse(json));
    assert.ok(checked.ok);
    assert.equal(`${checked.value.status} ${checked.value.code}`, expected);
    assert.match(head, new RegExp(`^HTTP/1.1 ${checked.value.status} `));
  }
  const head = await send(`HEAD /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`);
  assert.match(head, /^HTTP\/1.1 413 [^]*\r\n\r\n$/, 'without a body');
  assert.match(await send('GET /api HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'), /GET http:\/\/a\/api/);
});
