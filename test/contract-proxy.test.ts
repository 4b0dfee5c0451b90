import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { after, before, beforeEach, test } from 'node:test';
import { behind } from './contract-proxy/behind.ts';
import { Description } from './contract-proxy/description.ts';
import { WRONG_ON_PURPOSE } from './contract-proxy/index.ts';

const DISCOVERY = { contract: '1.0', capabilities: [] };
const AVAILABILITY = {
  from: '2026-11-24T10:00:00Z',
  to: '2026-11-25T10:00:00Z',
  asOf: '2026-11-24T09:00:00Z',
  revision: '1',
  hosts: [{ id: 'ada', free: [0, 60] }],
};
const BOOKING = {
  bookingType: 'call',
  start: '2026-11-24T10:00:00Z',
  duration: 30,
  timeZone: 'Europe/Berlin',
  locale: 'en',
  attendee: { name: 'Vera', email: 'vera@visitor.example' },
};
const TIMES = '/booking-types/call/availability';
const WHEN = 'from=2026-11-24T10:00:00Z&to=2026-11-25T10:00:00Z';
const problem = (status: number, code: string) => ({
  type: 'about:blank',
  code,
  title: 'No',
  status,
  detail: 'Do so.',
});

/** The upstream server's next answer. */
let next: { status: number; headers: Record<string, string>; body: string };
let scene: Awaited<ReturnType<typeof behind>>;

function answers(status: number, body: unknown, headers: Record<string, string> = {}): void {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  next = {
    status,
    headers: { 'content-type': type, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  };
}

before(async () => {
  scene = await behind((request: IncomingMessage, response: ServerResponse) => {
    request.resume().on('end', () => response.writeHead(next.status, next.headers).end(next.body));
  });
});
after(() => scene.close());
beforeEach(() => scene.proxy.record.violations.splice(0));

async function exchange(path: string, init: RequestInit = {}): Promise<string[]> {
  const response = await fetch(scene.base + path, init);
  await response.text();
  await scene.proxy.settled();
  const found = scene.proxy.record.violations.map(({ direction, place }) => `${direction}: ${place}`);
  scene.proxy.record.violations.splice(0);
  return found;
}

const book = (body: unknown, headers: Record<string, string> = {}): [string, RequestInit] => [
  '/bookings',
  {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': 'a-key-of-mine', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  },
];

test('conforming traffic is forwarded without a report, and counted', async () => {
  const { record } = scene.proxy;
  const before = { requests: record.requests, answers: record.answers };
  answers(200, DISCOVERY);
  assert.deepEqual(await exchange(''), []);
  assert.deepEqual(await exchange('/'), []);
  answers(200, AVAILABILITY, { etag: 'W/"1"' });
  assert.deepEqual(
    await exchange(`${TIMES}?${WHEN}&duration=30&anyone=false`, { headers: { 'if-none-match': '"0"' } }),
    [],
  );
  answers(409, problem(409, 'slot-taken'), { 'content-type': 'application/problem+json; charset=utf-8' });
  assert.deepEqual(await exchange(...book(BOOKING)), []);
  assert.deepEqual(record.requests - before.requests, 4);
  assert.deepEqual(record.answers - before.answers, 4);
  assert.ok(record.seen.has('book 409'));
});

test('requests outside the base are forwarded unchecked', async () => {
  const before = scene.proxy.record.requests;
  answers(200, 'anything', { 'content-type': 'text/plain' });
  for (const path of ['/ask-ada', '/apiary', '/openapi.json']) {
    assert.equal(await (await fetch(scene.proxy.url + path)).text(), 'anything');
  }
  assert.equal(scene.proxy.record.requests, before);
});

test('every kind of invalid request is reported with its place', async () => {
  const tokened = { headers: { authorization: 'Bearer abc' } };
  const cases: [string, RequestInit, string[]][] = [
    ['/nothing-here', {}, ['path']],
    ['/bookings/', {}, ['path id', 'header authorization']],
    ['/bookings', { method: 'DELETE' }, ['method']],
    ['/bookings', { method: 'OPTIONS' }, ['method']],
    ['/booking-types/Not_A_Slug', {}, ['path slug']],
    [`${TIMES}?to=2026-11-25T10:00:00Z`, {}, ['query from']],
    [`${TIMES}?${WHEN}&from=2026-11-24T10:00:00Z`, {}, ['query from']],
    [`${TIMES}?from=tomorrow&to=2026-11-25T10:00:00Z`, {}, ['query from']],
    [`${TIMES}?${WHEN}&duration=half`, {}, ['query duration']],
    [`${TIMES}?${WHEN}&duration=0`, {}, ['query duration']],
    [`${TIMES}?${WHEN}&anyone=yes`, {}, ['query anyone']],
    [`${TIMES}?${WHEN}&hsot=ada`, {}, ['query hsot']],
    [`${TIMES}?${WHEN}`, { headers: { authorization: 'Basic YTpi' } }, ['header authorization']],
    ['/bookings/1', {}, ['header authorization']],
    ['/', tokened, ['header authorization']],
    ['/booking-types/call', { headers: { 'idempotency-key': 'a-key-of-mine' } }, ['header idempotency-key']],
    ['/booking-types/call', { headers: { cookie: 'a=b' } }, ['header cookie']],
    ['/bookings/1/cancel', { method: 'POST', ...tokened }, ['header Idempotency-Key', 'body']],
    [...book(BOOKING, { 'idempotency-key': 'two words' }), ['header Idempotency-Key']],
    [...book(BOOKING, { 'content-type': 'text/plain' }), ['content-type']],
    [...book(''), ['body']],
    [...book('{"bookingType":'), ['body']],
    [...book({ ...BOOKING, start: undefined }), ['body /start']],
    [...book({ ...BOOKING, duration: '30' }), ['body /duration']],
    [...book({ ...BOOKING, lenght: 30 }), ['body /lenght']],
    [
      ...book({ ...BOOKING, attendee: { name: 'Vera', 'e/mail': 'v' } }),
      ['body /attendee/email', 'body /attendee/e~1mail'],
    ],
  ];
  for (const [path, init, places] of cases) {
    // Every operation declares a problem with this status.
    answers(404, problem(404, 'not-found'));
    const found = (await exchange(path, init)).filter((line) => line.startsWith('request'));
    assert.deepEqual(
      found,
      places.map((place) => `request: ${place}`),
      `${init.method ?? 'GET'} ${path}`,
    );
  }
});

test('an undeclared body is reported', async () => {
  answers(204, '');
  const init = { method: 'DELETE', headers: { authorization: 'Bearer abc' }, body: '{}' };
  assert.deepEqual(await exchange('/holds/1', init), ['request: body']);
});

test('every kind of invalid answer is reported with its place', async () => {
  const get: [string] = ['/booking-types/call/availability?' + WHEN];
  const tag = { etag: '"1"' };
  const { hosts: _, ...without } = AVAILABILITY;
  const cases: [number, unknown, Record<string, string>, string[]][] = [
    [200, AVAILABILITY, {}, ['header ETag']],
    [203, AVAILABILITY, tag, ['status']],
    [418, problem(418, 'teapot'), {}, ['status']],
    [500, problem(500, 'internal'), {}, ['status']],
    [200, AVAILABILITY, { ...tag, 'content-type': 'text/json' }, ['content-type']],
    [200, '<p>Welcome', { ...tag, 'content-type': 'text/html' }, ['content-type']],
    [200, '', tag, ['body']],
    [200, '{"from":', tag, ['body']],
    [200, { ...without, host: [] }, tag, ['body /host']],
    [200, { ...AVAILABILITY, from: undefined, form: AVAILABILITY.from }, tag, ['body /from', 'body /form']],
    [200, { ...AVAILABILITY, asOf: '2026-11-24T10:00:00+01:00' }, tag, ['body /asOf']],
    [200, { ...AVAILABILITY, hosts: [{ id: 'ada', free: [-15, 60] }] }, tag, ['body /hosts/0/free/0']],
    [200, { ...AVAILABILITY, hosts: null }, tag, ['body /hosts']],
    [404, problem(404, 'not-found'), { 'content-type': 'application/json' }, ['content-type']],
    [
      404,
      { error: 'no such thing' },
      {},
      ['body /type', 'body /code', 'body /title', 'body /status', 'body /detail', 'body /error'],
    ],
    [
      422,
      { ...problem(422, 'invalid'), errors: [{ field: 'from' }] },
      {},
      ['body /errors/0/pointer', 'body /errors/0/detail', 'body /errors/0/field'],
    ],
  ];
  for (const [status, body, headers, places] of cases) {
    answers(status, body, headers);
    assert.deepEqual(
      await exchange(...get),
      places.map((place) => `answer: ${place}`),
      `${status} ${JSON.stringify(body)}`,
    );
  }
});

test('requests that are not in the description must be refused with a problem', async () => {
  answers(404, problem(404, 'not-found'));
  assert.deepEqual(await exchange('/nothing'), ['request: path']);
  answers(404, { error: 'nothing' });
  assert.ok((await exchange('/nothing')).includes('answer: body /code'));
  answers(200, {});
  assert.deepEqual(await exchange('/nothing'), ['request: path', 'answer: status']);
  answers(500, problem(500, 'internal'));
  assert.deepEqual(await exchange('/nothing'), ['request: path', 'answer: status']);
});

test('a request that is wrong on purpose names the place, and may only be wrong there', async () => {
  const wrong = (places: string, body: unknown) => exchange(...book(body, { [WRONG_ON_PURPOSE]: places }));
  answers(422, problem(422, 'invalid'));
  assert.deepEqual(await wrong('body /duration', { ...BOOKING, duration: 0 }), []);
  assert.deepEqual(await wrong('body /duration, body /start', { ...BOOKING, duration: 0, start: '' }), []);
  assert.deepEqual(await wrong('body /duration', { ...BOOKING, duration: 0, start: '' }), ['request: body /start']);
  assert.deepEqual(await wrong('body /duration', BOOKING), ['request: body /duration']);
  answers(422, { wrong: true }, { 'content-type': 'application/json' });
  assert.deepEqual(await wrong('body /duration', { ...BOOKING, duration: 0 }), ['answer: content-type']);
});

test('a CORS preflight is checked against the operation that it announces', async () => {
  const ask = (path: string, method: string, headers: string) =>
    exchange(path, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://shop.example',
        'access-control-request-method': method,
        'access-control-request-headers': headers,
      },
    });
  answers(204, '');
  assert.deepEqual(await ask('/bookings', 'POST', 'content-type,idempotency-key'), []);
  assert.deepEqual(await ask('/bookings', 'PUT', ''), ['request: method']);
  assert.deepEqual(await ask('/', 'GET', 'authorization'), ['request: header authorization']);
  answers(403, problem(403, 'forbidden'));
  assert.deepEqual(await ask('/bookings', 'POST', 'content-type'), ['answer: status']);
});

test('a description with anything that the proxy does not understand is refused', () => {
  const file = new URL('../packages/contract/openapi.json', import.meta.url);
  const wrongs: [RegExp, (paths: Record<string, Record<string, Record<string, never>>>) => void][] = [
    [
      /parameters\/0: style/,
      (paths) => Object.assign(paths['/bookings/{id}']!['get']!['parameters']![0]!, { style: 'label' }),
    ],
    [
      /cookie is not understood/,
      (paths) => Object.assign(paths['/bookings/{id}']!['get']!['parameters']![0]!, { in: 'cookie' }),
    ],
    [
      /default: statuses/,
      (paths) => Object.assign(paths['/']!['get']!['responses']!, { default: { description: '' } }),
    ],
    [/callbacks/, (paths) => Object.assign(paths['/bookings']!['post']!, { callbacks: {} })],
    [
      /unknown keyword: "minLenght"/,
      (paths) =>
        Object.assign(paths['/bookings']!['post']!['parameters']![0]!, { schema: { type: 'string', minLenght: 8 } }),
    ],
  ];
  for (const [words, change] of wrongs) {
    const document = JSON.parse(readFileSync(file, 'utf8')) as { paths: Parameters<typeof change>[0] };
    change(document.paths);
    assert.throws(() => new Description(document), words);
  }
});

test('every test file that starts a backend ends with a check of the proxy’s report', () => {
  const folder = new URL('.', import.meta.url).pathname;
  const files = globSync(['e2e/*.test.ts', 'provoked/*.test.ts'], { cwd: folder });
  assert.ok(files.length > 4, files.join(', '));
  for (const file of files) {
    const text = readFileSync(folder + file, 'utf8').replaceAll(/contractIsKept\(\s+/g, 'contractIsKept(');
    // Without a backend of any kind, there is nothing to look at.
    if (!/Backend|World|startServer|[cC]ontract/.test(text)) continue;
    if (text.includes('await watchContract()') || text.includes("from './adas-team.ts'")) {
      assert.ok(text.includes('assert.deepEqual(violations.map(inWords), [])'), `${file} looks at what its proxy says`);
      continue;
    }
    const started = [...text.matchAll(/(\w+) = new (?:Backend|World)\(/g)].map(
      ([, name]) => `contractIsKept(${name}, [`,
    );
    if (text.includes("from './crowd/stores.ts'") || text.includes('.push(new Backend('))
      started.push('contractIsKept(() => ');
    if (text.includes("from './day/start-day.ts'")) started.push('contractIsKept(() => [day],');
    const asked = text.includes('/backend.json') ? ["fetch('/contract.json')"] : started;
    assert.ok(asked.length > 0, `${file} starts a backend`);
    for (const words of asked) {
      const last = text.lastIndexOf(words);
      assert.ok(
        last > Math.max(text.lastIndexOf("\ntest('"), text.lastIndexOf("\nit('")),
        `${file}: ${words} comes last`,
      );
    }
  }
});
