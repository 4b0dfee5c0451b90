import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, test } from 'node:test';
import { problem, type ProblemCode } from '@team-booking/contract';
import { BackendError, type BackendErrorCode } from '../backend-error.ts';
import type { BookingBackend } from '../backend.ts';
import { memoryBackend, sampleBookingType, sampleHosts } from '../testing/index.ts';
import { http } from './http.ts';

type Script = (request: IncomingMessage, response: ServerResponse, body: string) => void | Promise<void>;

let server: Server;
let base: string;
let script: Script;
let seen: { method: string; url: string; headers: IncomingMessage['headers']; body: unknown }[];
let backend: BookingBackend;

before(async () => {
  server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (text += chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      seen.push({ method, url, headers, body: text ? JSON.parse(text) : undefined });
      void script(request, response, text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  seen = [];
  backend = http(base, { timeout: 1000 });
});

function answers(status: number, body: unknown, headers: Record<string, string> = {}): Script {
  return (_, response) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
  };
}

function refuses(code: ProblemCode): Script {
  const body = problem(code, 'Do something else.');
  return answers(body.status, body, { 'content-type': 'application/problem+json' });
}

async function failure(call: Promise<unknown>): Promise<BackendError> {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof BackendError, String(error));
  return error;
}

const NOW = Date.parse('2026-11-21T10:00:00Z');
const memory = memoryBackend({ bookingType: sampleBookingType(), hosts: sampleHosts(), now: () => NOW });
const REQUEST = {
  bookingType: 'intro-call',
  start: '2026-11-24T10:00:00Z',
  duration: 30,
  timeZone: 'Europe/Berlin',
  locale: 'en',
  attendee: { name: 'Ada', email: 'ada@example.com' },
};
const made = await memory.book(REQUEST, { idempotencyKey: 'k' });
assert.ok(made.ok);
const { booking } = made;
const ACCESS = { id: 'b/1', token: 'secret' };
const MONTH = { from: '2026-11-01T00:00:00Z', to: '2026-12-01T00:00:00Z' };
const free = await memory.availability('intro-call', MONTH);

test('addresses are built from a base or from a root', async () => {
  script = answers(200, sampleBookingType());
  for (const address of [
    base,
    `${base}/`,
    { root: base.slice(0, -4) },
    { root: 'https://elsewhere.example', api: base },
  ]) {
    await http(address).bookingType('intro-call');
  }
  assert.deepEqual([...new Set(seen.map(({ url }) => url))], ['/api/booking-types/intro-call']);
});

test('every request has the shape that the contract describes', async () => {
  script = answers(200, booking);
  const writing = { idempotencyKey: 'key-1' };
  await backend.book(REQUEST, writing);
  await backend.booking(ACCESS);
  await backend.edit(ACCESS, { guests: [] });
  await backend.reschedule(ACCESS, { start: '2026-11-25T10:00:00Z', anyone: true }, writing);
  await backend.cancel(ACCESS, { reason: 'ill' }, writing);
  script = answers(200, free);
  await backend.availability('intro-call', { ...MONTH, duration: 30, host: 'ada', booking: ACCESS, anyone: true });
  script = answers(201, { id: 'h', token: 't', expiresAt: '2026-11-21T10:10:00Z' });
  await backend.hold(
    { bookingType: 'intro-call', start: '2026-11-24T10:00:00Z', duration: 30 },
    { idempotencyKey: 'h' },
  );
  script = (_, response) => void response.writeHead(204).end();
  await backend.release({ id: 'h', token: 't', expiresAt: '' });
  script = answers(200, { contract: '1.3', capabilities: ['team'] });
  await backend.discover();

  const lines = seen.map(({ method, url, headers }) => [
    method,
    url,
    headers.authorization,
    headers['idempotency-key'],
  ]);
  assert.deepEqual(lines, [
    ['POST', '/api/bookings', undefined, 'key-1'],
    ['GET', '/api/bookings/b%2F1', 'Bearer secret', undefined],
    ['PATCH', '/api/bookings/b%2F1', 'Bearer secret', undefined],
    ['POST', '/api/bookings/b%2F1/reschedule', 'Bearer secret', 'key-1'],
    ['POST', '/api/bookings/b%2F1/cancel', 'Bearer secret', 'key-1'],
    [
      'GET',
      '/api/booking-types/intro-call/availability?from=2026-11-01T00%3A00%3A00Z&to=2026-12-01T00%3A00%3A00Z&duration=30&host=ada&anyone=true&booking=b%2F1',
      'Bearer secret',
      undefined,
    ],
    ['POST', '/api/holds', undefined, 'h'],
    ['DELETE', '/api/holds/h', 'Bearer t', undefined],
    ['GET', '/api', undefined, undefined],
  ]);
  assert.deepEqual(seen[0]!.body, REQUEST);
  assert.equal(seen[0]!.headers['content-type'], 'application/json');
  assert.deepEqual(seen[4]!.body, { reason: 'ill' });
});

test('no token is in a URL', async () => {
  script = answers(200, free);
  await backend.availability('intro-call', { ...MONTH, booking: ACCESS });
  assert.ok(!seen[0]!.url.includes('secret'));
});

test('availability is revalidated with its ETag and stays the same object while unchanged', async () => {
  script = answers(200, free, { etag: '"one"' });
  const first = await backend.availability('intro-call', MONTH);
  script = (request, response) => {
    assert.equal(request.headers['if-none-match'], '"one"');
    response.writeHead(304, { etag: '"one"' }).end();
  };
  assert.equal(await backend.availability('intro-call', MONTH), first);
  script = answers(200, { ...free, revision: '2' }, { etag: '"two"' });
  const second = await backend.availability('intro-call', MONTH);
  assert.equal(second.revision, '2');
  // An answer for one token is not reused for another.
  await backend.availability('intro-call', { ...MONTH, booking: ACCESS });
  assert.equal(seen.at(-1)!.headers['if-none-match'], undefined);
});

test('expected problems are outcomes', async () => {
  const cases: [ProblemCode, string][] = [
    ['slot-taken', 'taken'],
    ['invalid', 'invalid'],
    ['too-late', 'refused'],
    ['hosts-fixed', 'refused'],
    ['wrong-state', 'refused'],
  ];
  for (const [code, kind] of cases) {
    script = refuses(code);
    const outcome = await backend.book(REQUEST, { idempotencyKey: 'k' });
    assert.ok(!outcome.ok);
    assert.equal(outcome.kind, kind);
    assert.equal(outcome.problem.code, code);
  }
  script = refuses('slot-taken');
  const held = await backend.hold(
    { bookingType: 'intro-call', start: '2026-11-24T10:00:00Z', duration: 30 },
    { idempotencyKey: 'h' },
  );
  assert.ok(!held.ok && held.kind === 'taken');
});

test("every other failure is an error with a code and the backend's detail, if any", async () => {
  const cases: [ProblemCode, BackendErrorCode, boolean][] = [
    ['not-found', 'not-found', false],
    ['unauthorized', 'unauthorized', false],
    ['too-many-requests', 'too-many-requests', true],
    ['internal', 'unavailable', true],
    ['unavailable', 'unavailable', true],
    ['idempotency-key-missing', 'refused', false],
    ['idempotency-key-reused', 'refused', false],
    ['malformed', 'refused', false],
    ['method-not-allowed', 'refused', false],
    ['too-large', 'refused', false],
    ['unsupported-media-type', 'refused', false],
  ];
  for (const [code, expected, retry] of cases) {
    script = refuses(code);
    const error = await failure(backend.book(REQUEST, { idempotencyKey: 'k' }));
    assert.deepEqual([error.code, error.retry, error.problem?.code], [expected, retry, code]);
    assert.ok(error.message.includes('Do something else.'), error.message);
  }
});

test('instants of a booking have one spelling', async () => {
  for (const [start, end] of [
    ['2026-11-24T10:00Z', '2026-11-24T10:30Z'],
    ['2026-11-24T10:00:00.000Z', '2026-11-24T10:30:00.0Z'],
    ['2026-11-24T10:00:00Z', '2026-11-24T10:30:00Z'],
  ]) {
    script = answers(200, { ...booking, start, end });
    const read = await backend.booking({ id: 'b1', token: 't' });
    const outcome = await backend.book(REQUEST, { idempotencyKey: 'k' });
    assert.ok(outcome.ok);
    for (const one of [read, outcome.booking]) {
      assert.deepEqual([one.start, one.end], ['2026-11-24T10:00:00Z', '2026-11-24T10:30:00Z']);
    }
  }
});

test('a failed read is an error, never an outcome', async () => {
  script = refuses('invalid');
  const error = await failure(backend.availability('intro-call', MONTH));
  assert.deepEqual([error.code, error.problem?.code], ['refused', 'invalid']);
});

test("an answer that is not a backend's is reported with its URL", async () => {
  const cases: [number, unknown, BackendErrorCode][] = [
    [200, '<!doctype html><title>Hello</title>', 'broken'],
    [200, 'null', 'broken'],
    [200, {}, 'broken'],
    [404, '<h1>Not found</h1>', 'not-found'],
    [403, 'no', 'unauthorized'],
    [502, '<h1>Bad gateway</h1>', 'unavailable'],
    [418, 'teapot', 'broken'],
  ];
  for (const [status, body, code] of cases) {
    script = answers(status, body);
    const error = await failure(backend.bookingType('intro-call'));
    assert.equal(error.code, code, String(body));
    assert.ok(error.message.includes(`${base}/booking-types/intro-call`), error.message);
  }
});

test('members that clients rely on are validated, and an invalid one is named', async () => {
  const type = sampleBookingType();
  const wrong: [object, string][] = [
    [{ ...type, hosts: {} }, 'hosts'],
    [{ ...type, durations: [] }, 'durations'],
    [{ ...type, slot: null }, 'slot.step'],
    [{ ...type, groups: undefined }, 'groups'],
    [{ ...type, policy: null }, 'policy'],
    [{ ...type, window: {} }, 'window.horizon'],
    [{ ...type, groups: [null] }, 'groups.0.hosts'],
    [{ ...type, groups: [{ need: 1, hosts: 'ada' }] }, 'groups.0.hosts'],
    [{ ...type, hosts: [null] }, 'hosts.0.id'],
    [{ ...type, hosts: [{ id: 'ada', name: 7 }] }, 'hosts.0.name'],
    [{ ...type, hosts: [...type.hosts, { id: {} }] }, 'hosts.2.id'],
    [{ ...type, locations: ['video'] }, 'locations.0.id'],
    [{ ...type, locations: [{ id: 'video', label: ['Video'] }] }, 'locations.0.label'],
    [{ ...type, fields: [{ id: 'topic', label: null }] }, 'fields.0.label'],
  ];
  for (const [body, name] of wrong) {
    script = answers(200, body);
    const error = await failure(backend.bookingType('intro-call'));
    assert.equal(error.code, 'broken');
    assert.ok(error.message.includes(name), error.message);
  }
  const times: [object, string][] = [
    [{ ...free, from: 'yesterday' }, 'from'],
    [{ ...free, hosts: undefined }, 'hosts'],
    [{ ...free, starts: ['one'] }, 'starts'],
    [{ ...free, hosts: [{ id: 'ada' }] }, 'hosts.0.free'],
    [{ ...free, hosts: [{ id: 'ada', free: [0, 1.5] }] }, 'hosts.0.free'],
    [{ ...free, hosts: [{ id: 'ada', free: [0, 1], noStart: 'never' }] }, 'noStart'],
    [{ ...free, hosts: [null] }, 'hosts.0.id'],
  ];
  for (const [body, name] of times) {
    script = answers(200, body);
    const error = await failure(backend.availability('intro-call', MONTH));
    assert.equal(error.code, 'broken');
    assert.ok(error.message.includes(name), error.message);
  }
  for (const body of [
    { ...booking, hosts: [{ id: 'ada', name: {} }] },
    { ...booking, manage: {} },
    { ...booking, end: booking.start },
    [],
    7,
  ]) {
    script = answers(201, body);
    assert.equal((await failure(backend.book(REQUEST, { idempotencyKey: 'k' }))).code, 'broken');
  }
});

test('an answer that is too large for any page is broken', async () => {
  script = answers(200, { ...sampleBookingType(), title: 'x'.repeat(5e6) });
  assert.equal((await failure(backend.bookingType('intro-call'))).code, 'broken');
});

test('a higher major version of the contract gets a clear refusal, a higher minor one does not', async () => {
  script = answers(200, { ...sampleBookingType(), contract: '1.9', title: 'Later' });
  assert.equal((await backend.bookingType('intro-call')).title, 'Later');
  script = answers(200, { contract: '2.0', capabilities: [] });
  const error = await failure(backend.bookingType('intro-call'));
  assert.equal(error.code, 'unsupported-contract');
  assert.match(error.message, /2\.0/);
});

test('a backend that does not answer is offline after the timeout', async () => {
  script = () => {};
  const hasty = http(base, { timeout: 50 });
  const error = await failure(hasty.bookingType('intro-call'));
  assert.deepEqual([error.code, error.retry], ['offline', true]);
});

test('a connection that is refused or breaks is offline', async () => {
  assert.equal((await failure(http('http://127.0.0.1:1/api').bookingType('x'))).code, 'offline');
  script = (request) => void request.socket.destroy();
  assert.equal((await failure(backend.bookingType('intro-call'))).code, 'offline');
  script = (request, response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('{"contract":');
    setTimeout(() => request.socket.destroy(), 20);
  };
  assert.equal((await failure(backend.bookingType('intro-call'))).code, 'offline');
});

test('an aborted call rejects with its reason', async () => {
  script = () => {};
  const end = new AbortController();
  const call = backend.bookingType('intro-call', { signal: end.signal });
  end.abort(new Error('enough'));
  await assert.rejects(call, /enough/);
  await assert.rejects(backend.bookingType('intro-call', { signal: AbortSignal.abort(new Error('never')) }), /never/);
});

test('a redirect of a renamed slug is followed', async () => {
  script = (request, response) => {
    if (request.url?.endsWith('old')) response.writeHead(308, { location: '/api/booking-types/intro-call' }).end();
    else void answers(200, sampleBookingType())(request, response, '');
  };
  assert.equal((await backend.bookingType('old')).slug, 'intro-call');
});

test('where answers lead is an outcome: times, another type, a message, or what is wrong with them', async () => {
  const led = [
    { kind: 'times', route: 'f.x', expiresAt: '2026-11-22T10:00:00Z' },
    { kind: 'type', slug: 'other', answers: {} },
    { kind: 'message', text: 'Write to us.' },
  ];
  for (const answer of led) {
    script = answers(200, answer);
    assert.deepEqual(await backend.route('intro-call', { people: 7 }), { ok: true, answer });
  }
  assert.deepEqual(seen.map(({ method, url, body }) => [method, url, body])[0], [
    'POST',
    '/api/booking-types/intro-call/route',
    { answers: { people: 7 } },
  ]);
  script = refuses('invalid');
  const wrong = await backend.route('intro-call', {});
  assert.deepEqual(!wrong.ok && wrong.kind, 'invalid');
  script = refuses('not-found');
  assert.equal((await failure(backend.route('intro-call', {}))).code, 'not-found');
  for (const broken of [{}, { kind: 'times' }, { kind: 'type' }, { kind: 'else', text: 'x' }]) {
    script = answers(200, broken);
    assert.equal((await failure(backend.route('intro-call', {}))).code, 'broken', JSON.stringify(broken));
  }
});

test('that a visitor will be there is the booking or an outcome, and goes with its token', async () => {
  script = answers(200, booking);
  assert.deepEqual(await backend.attend(ACCESS), { ok: true, booking });
  const [{ method, url, headers, body } = assert.fail()] = seen;
  assert.deepEqual(
    [method, url, headers.authorization, body],
    ['POST', '/api/bookings/b%2F1/attend', 'Bearer secret', undefined],
  );
  script = refuses('too-late');
  const late = await backend.attend(ACCESS);
  assert.deepEqual(!late.ok && [late.kind, late.problem.code], ['refused', 'too-late']);
  script = refuses('not-found');
  assert.equal((await failure(backend.attend(ACCESS))).code, 'not-found');
});

test('lost links are asked for by an address in the body, and the answer tells nothing', async () => {
  script = answers(202, {});
  assert.deepEqual(await backend.lostLink('ada@example.com'), { ok: true });
  const [{ method, url, headers, body } = assert.fail()] = seen;
  assert.deepEqual([method, url, body], ['POST', '/api/bookings/lost-link', { email: 'ada@example.com' }]);
  assert.equal(headers.authorization, undefined);
  script = refuses('invalid');
  const wrong = await backend.lostLink('ada');
  assert.deepEqual(!wrong.ok && wrong.kind, 'invalid');
  script = refuses('too-many-requests');
  assert.equal((await failure(backend.lostLink('ada@example.com'))).code, 'too-many-requests');
});

test('links and bookings that let somebody in go along: in the query, the token in the header', async () => {
  script = answers(200, sampleBookingType());
  await backend.bookingType('intro-call');
  await backend.bookingType('intro-call', { link: 'a&b' });
  await backend.bookingType('intro-call', { booking: { id: 'b1', token: 'secret' } });
  assert.deepEqual(
    seen.map(({ url, headers }) => [url, headers.authorization]),
    [
      ['/api/booking-types/intro-call', undefined],
      ['/api/booking-types/intro-call?link=a%26b', undefined],
      ['/api/booking-types/intro-call?booking=b1', 'Bearer secret'],
    ],
  );
});

test('an answer that is here already is used once, if it is one of the contract', async () => {
  const type = sampleBookingType();
  script = answers(200, { ...type, title: 'From the network' });
  const path = `/booking-types/${type.slug}`;
  const quick = http(base, { answers: { [path]: { ...type, title: 'Here' } } });
  assert.equal((await quick.bookingType(type.slug)).title, 'Here');
  assert.equal(seen.length, 0);
  assert.equal((await quick.bookingType(type.slug)).title, 'From the network');
  const wrong = http(base, { answers: { [path]: { title: 'No booking type' } } });
  assert.equal((await failure(wrong.bookingType(type.slug))).code, 'broken');
});
