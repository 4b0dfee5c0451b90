import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { problem, type Hold, type ProblemCode } from '@team-booking/contract';
import { BackendError, http, type BackendErrorCode, type BookingBackend, type Outcome } from '@team-booking/sdk';
import { memoryBackend, sampleBookingType, sampleHosts } from '@team-booking/sdk/testing';
import { setupServer } from 'msw/node';
import { bookingHandlers } from './index.ts';

// Every answer of a backend passes through its handlers and `http()` unchanged.

type Method = Exclude<keyof BookingBackend, 'changes'>;

const BASE = 'https://book.example/api';
const NOW = Date.parse('2026-11-21T10:00:00Z');
const ACCESS = { id: 'b/1 ü', token: 'secret' };
const KEYED = { idempotencyKey: 'key-12345' };
const MONTH = { from: '2026-11-01T00:00:00Z', to: '2026-12-01T00:00:00Z' };
const HOLD: Hold = { id: 'h/1', token: 'held', expiresAt: '2026-11-21T10:10:00Z' };
const REQUEST = {
  bookingType: 'intro-call',
  start: '2026-11-24T10:00:00Z',
  duration: 30,
  timeZone: 'Europe/Berlin',
  locale: 'en',
  attendee: { name: 'Ada', email: 'ada@example.com' },
};
const CALLS: Record<Method, readonly unknown[]> = {
  discover: [],
  bookingType: ['intro-call'],
  availability: ['intro-call', { ...MONTH, duration: 30, host: 'ada', booking: ACCESS, anyone: true, route: 'f.x' }],
  route: ['intro-call', { people: 7, topics: ['a', 'b'] }],
  book: [REQUEST, KEYED],
  booking: [ACCESS],
  edit: [ACCESS, { guests: [{ email: 'g@example.com' }] }],
  reschedule: [ACCESS, { start: '2026-11-25T10:00:00Z', anyone: true, reason: 'later' }, KEYED],
  cancel: [ACCESS, { reason: 'ill' }, KEYED],
  attend: [ACCESS],
  lostLink: ['ada@example.com'],
  hold: [{ bookingType: 'intro-call', start: '2026-11-24T10:00:00Z', duration: 30 }, KEYED],
  release: [HOLD],
};
const METHODS = Object.keys(CALLS) as Method[];
const WRITES: readonly Method[] = ['book', 'edit', 'reschedule', 'cancel', 'attend', 'lostLink', 'hold', 'route'];

const memory = memoryBackend({ bookingType: sampleBookingType(), hosts: sampleHosts(), now: () => NOW });
const made = await memory.book(REQUEST, KEYED);
const SUCCESS: Record<Method, unknown> = {
  discover: await memory.discover(),
  bookingType: await memory.bookingType('intro-call'),
  availability: await memory.availability('intro-call', MONTH),
  route: { ok: true, answer: { kind: 'times', route: 'f.x', expiresAt: '2026-11-22T10:00:00Z' } },
  book: made,
  booking: made.ok && made.booking,
  edit: made,
  reschedule: made,
  cancel: made,
  attend: made,
  lostLink: { ok: true },
  hold: { ok: true, hold: HOLD },
  release: undefined,
};

let script: (method: Method) => unknown;
let asked: unknown[];
const scripted = Object.fromEntries(
  METHODS.map((method) => [
    method,
    async (...args: unknown[]) => {
      asked.push([method, ...args]);
      return script(method);
    },
  ]),
) as unknown as BookingBackend;

const server = setupServer(...bookingHandlers({ ...scripted, changes: () => () => {} }, BASE));
before(() => server.listen({ onUnhandledFrame: 'error' }));
after(() => server.close());
beforeEach(() => (asked = []));

const call = (method: Method): Promise<unknown> =>
  (http(BASE)[method] as (...args: unknown[]) => Promise<unknown>)(...CALLS[method]);

async function failure(method: Method): Promise<BackendError> {
  const error = await call(method).then(
    (value) => assert.fail(`${method} resolved with ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof BackendError, String(error));
  return error;
}

for (const method of METHODS) {
  test(`${method}: request and answer pass through unchanged`, async () => {
    script = () => SUCCESS[method];
    assert.deepEqual(await call(method), SUCCESS[method]);
    const [received] = asked as [unknown[]];
    const expected = method === 'release' ? [{ ...HOLD, expiresAt: '1970-01-01T00:00:00Z' }] : CALLS[method];
    assert.deepEqual(received, [method, ...expected]);
  });
}

const KINDS: [Exclude<Outcome, { ok: true }>['kind'], ProblemCode][] = [
  ['taken', 'slot-taken'],
  ['invalid', 'invalid'],
  ['refused', 'too-late'],
  ['refused', 'hosts-fixed'],
  ['refused', 'wrong-state'],
];
for (const method of WRITES) {
  test(`${method}: every failed outcome passes through unchanged`, async () => {
    for (const [kind, code] of KINDS) {
      const errors = code === 'invalid' ? [{ pointer: '/attendee/name', detail: 'is required' }] : undefined;
      const outcome = { ok: false, kind, problem: problem(code, 'Do something else.', errors) };
      script = () => outcome;
      assert.deepEqual(await call(method), outcome, code);
    }
  });
}

test('an outcome keeps its kind even if its problem has another code', async () => {
  for (const [kind, code] of [
    ['taken', 'slot-taken'],
    ['invalid', 'invalid'],
    ['refused', 'wrong-state'],
  ] as const) {
    script = () => ({ ok: false, kind, problem: { ...problem('internal', 'Own words.'), code: 'my-own' } });
    const outcome = (await call('book')) as Exclude<Outcome, { ok: true }>;
    assert.deepEqual([outcome.kind, outcome.problem.code, outcome.problem.detail], [kind, code, 'Own words.']);
  }
});

/** Expected code after the round trip: itself, except for codes that HTTP cannot express. */
const CODES: Record<BackendErrorCode, BackendErrorCode> = {
  offline: 'offline',
  broken: 'broken',
  'not-found': 'not-found',
  unauthorized: 'unauthorized',
  'too-many-requests': 'too-many-requests',
  unavailable: 'unavailable',
  unsupported: 'not-found',
  'unsupported-contract': 'unsupported-contract',
  refused: 'refused',
};
for (const method of METHODS) {
  test(`${method}: every error keeps its code and detail`, async () => {
    for (const [thrown, expected] of Object.entries(CODES) as [BackendErrorCode, BackendErrorCode][]) {
      // Releasing a hold and finding links are answered without anything to read, so a contract's version is not missed.
      if ((method === 'release' || method === 'lostLink') && thrown === 'unsupported-contract') continue;
      script = () => Promise.reject(new BackendError(thrown, `Words of ${thrown}.`));
      const error = await failure(method);
      assert.equal(error.code, expected, thrown);
      if (error.problem) assert.equal(error.problem.detail, `Words of ${thrown}.`);
    }
  });

  test(`${method}: the problem of an error passes through whole`, async () => {
    for (const code of [
      'not-found',
      'unauthorized',
      'too-many-requests',
      'idempotency-key-reused',
      'internal',
    ] as const) {
      const given = { ...problem(code, 'Words.'), type: 'https://book.example/problems' };
      const thrown: BackendErrorCode =
        code === 'idempotency-key-reused' ? 'refused' : code === 'internal' ? 'unavailable' : code;
      script = () => Promise.reject(new BackendError(thrown, 'For developers.', given));
      const { code: caught, problem: known } = await failure(method);
      assert.deepEqual([caught, known], [thrown, given]);
    }
  });
}

test('an unexpected error is answered as internal and logged to the console', async (context) => {
  const written = context.mock.method(console, 'error', () => {});
  const bug = new TypeError('x is not a function');
  script = () => Promise.reject(bug);
  const { code, problem: known } = await failure('book');
  assert.deepEqual([code, known?.code], ['unavailable', 'internal']);
  assert.ok(known?.detail.includes('x is not a function'));
  assert.deepEqual(written.mock.calls[0]?.arguments, [bug]);
});

test('requests that violate the contract do not reach the backend', async () => {
  script = () => assert.fail('asked');
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': 'k', Authorization: 'Bearer t' };
  const large = JSON.stringify({ reason: 'x'.repeat(140_000) });
  const cases: [string, string, RequestInit, number, string][] = [
    ['POST', '/bookings', { headers, body: '{}' }, 422, 'invalid'],
    ['POST', '/bookings', { headers, body: '{' }, 400, 'malformed'],
    [
      'POST',
      '/bookings',
      { headers: { 'Content-Type': 'application/json' }, body: '{}' },
      400,
      'idempotency-key-missing',
    ],
    ['POST', '/bookings', { headers: { ...headers, 'Idempotency-Key': 'two words' }, body: '{}' }, 400, 'malformed'],
    ['POST', '/bookings/b/cancel', { headers, body: large }, 413, 'too-large'],
    [
      'POST',
      '/bookings/b/cancel',
      { headers: { ...headers, 'Content-Type': 'text/plain' }, body: '{}' },
      415,
      'unsupported-media-type',
    ],
    ['GET', '/bookings/b', {}, 401, 'unauthorized'],
    ['GET', '/booking-types/No_Slug', {}, 404, 'not-found'],
    ['GET', '/booking-types/x/availability?from=2026-02-30T00:00:00Z&to=x&duration=0&anyone=1', {}, 422, 'invalid'],
    ['DELETE', '/bookings/b', {}, 405, 'method-not-allowed'],
    ['PUT', '/testing/clock', { headers, body: '{}' }, 404, 'not-found'],
    ['GET', '/elsewhere', {}, 404, 'not-found'],
  ];
  for (const [method, path, init, status, code] of cases) {
    const response = await fetch(BASE + path, { method, ...init });
    const body = (await response.json()) as { code: string; errors?: { pointer: string }[] };
    assert.deepEqual([response.status, body.code], [status, code], `${method} ${path}`);
    assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), '*');
    if (path.includes('2026-02-30')) {
      assert.deepEqual(
        body.errors?.map(({ pointer }) => pointer),
        ['?from', '?to', '?duration', '?anyone'],
      );
    }
  }
});

test('an address without an origin is rejected with an example', () => {
  assert.throws(() => bookingHandlers(scripted, '/api'), /TypeError.*https:\/\/book\.example\/api/s);
  assert.throws(() => bookingHandlers(scripted, 'mailto:a@b.c'), TypeError);
});

test('changes are streamed as server-sent events, if the backend declares live', async () => {
  const at = 'https://live.example/api';
  const listeners = new Set<(changed: { from: string; to: string }) => void>();
  const live: BookingBackend = {
    ...memory,
    discover: () => Promise.resolve({ contract: '1.0', capabilities: ['live', 'team'] }),
    changes(_, listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  server.use(
    ...bookingHandlers(live, { root: 'https://live.example' }),
    ...bookingHandlers(memory, 'https://still.example'),
  );
  assert.deepEqual((await http(at).discover()).capabilities, ['live']);
  const stop = new AbortController();
  const response = await fetch(`${at}/booking-types/intro-call/changes`, { signal: stop.signal });
  assert.equal(response.headers.get('Content-Type'), 'text/event-stream');
  for (const listener of listeners) listener({ ...MONTH });
  let text = '';
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    if (text.includes('data:') && text.endsWith('\n\n')) break;
  }
  assert.ok(text.endsWith(`\n\nevent: availability\ndata: ${JSON.stringify(MONTH)}\n\n`), text);
  const unknown = await fetch(`${at}/booking-types/no-such-type/changes`);
  assert.equal(unknown.status, 404);
  stop.abort();
  const still = await fetch('https://still.example/booking-types/intro-call/changes');
  assert.equal(still.status, 404);
  server.resetHandlers();
});
