import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Availability, Booking, BookingType, check, Problem } from '@team-booking/contract';
import { BackendError, type BackendErrorCode } from '@team-booking/sdk';
import { calcom } from './index.ts';
import { answering, refusing } from './test/answering.ts';
import { NOW, REQUEST, sampleBooking, sampleEventType } from './test/samples.ts';

const ACCESS = { id: 'calcom-345', token: 'uid345' };
const KEY = { idempotencyKey: 'k' };
const DAY = { from: '2026-06-16T00:00:00Z', to: '2026-06-17T00:00:00Z', duration: 30 };

async function failure(call: Promise<unknown>): Promise<BackendError> {
  const error = await call.then(
    (value) => JSON.stringify(value),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof BackendError, String(error));
  return error;
}

test("every request has the endpoint's version, the key if there is one, and never a cookie", async () => {
  const inits: RequestInit[] = [];
  const { fetch, sent } = answering(({ path }, init) => {
    inits.push(init);
    if (path === 'slots') return {};
    return path.startsWith('bookings') ? sampleBooking() : [sampleEventType()];
  });
  const backend = calcom({
    user: 'ada',
    url: 'https://cal.example/api/',
    apiKey: 'cal_x',
    fetch,
    now: () => Date.parse(NOW),
  });
  await backend.availability('call', DAY);
  await backend.book(REQUEST, KEY);
  await backend.booking(ACCESS);
  assert.deepEqual(
    sent.map(({ method, path, headers }) => [method, path, headers['cal-api-version']]),
    [
      ['GET', 'event-types', '2024-06-14'],
      ['GET', 'slots', '2024-09-04'],
      ['POST', 'bookings', '2024-08-13'],
      ['GET', 'bookings/uid345', '2024-08-13'],
    ],
  );
  assert.ok(sent.every(({ headers }) => headers['authorization'] === 'Bearer cal_x'));
  assert.ok(inits.every(({ credentials }) => credentials === 'omit'));
});

test('without a key none is sent, and the organization is named', async () => {
  const { fetch, sent } = answering(() => [sampleEventType()]);
  await calcom({ user: 'ada', organization: 'acme', fetch }).bookingType('call');
  assert.equal('authorization' in sent[0]!.headers, false);
  assert.deepEqual(Object.fromEntries(sent[0]!.query), { username: 'ada', eventSlug: 'call', orgSlug: 'acme' });
});

test('a key in a page causes a warning that does not contain the key; elsewhere there is no warning', (t) => {
  const warn = t.mock.method(console, 'warn', () => {});
  calcom({ user: 'ada', apiKey: 'cal_x' });
  t.after(() => Reflect.deleteProperty(globalThis, 'document'));
  Object.assign(globalThis, { document: {} });
  calcom({ user: 'ada' });
  assert.equal(warn.mock.callCount(), 0);
  calcom({ user: 'ada', apiKey: 'cal_x' });
  const [warning] = warn.mock.calls.map(({ arguments: words }) => words.join(' '));
  assert.match(warning!, /apiKey.*Revoke it/);
  assert.doesNotMatch(warning!, /cal_x/);
});

test('an event type that needs a key is reported with the remedy', async () => {
  const fetch = () => Promise.resolve(refusing(401, 'No authentication method provided.'));
  const without = await failure(calcom({ eventTypes: { call: 12 }, fetch }).bookingType('call'));
  assert.equal(without.code, 'unauthorized');
  assert.match(without.message, /give the event type itself in eventTypes/);
  const wrong = await failure(calcom({ eventTypes: { call: 12 }, apiKey: 'cal_x', fetch }).bookingType('call'));
  assert.doesNotMatch(wrong.message, /eventTypes|cal_x/);
});

test('every failure has a code, also for slots and bookings', async () => {
  const html = () =>
    new Response('<html><h1>Bad gateway</h1></html>', { status: 502, headers: { 'content-type': 'text/html' } });
  const cases: [() => Response, BackendErrorCode, boolean, RegExp][] = [
    [() => refusing(401, 'Invalid API Key'), 'unauthorized', false, /Invalid API Key/],
    [() => refusing(403, 'Not yours'), 'unauthorized', false, /Not yours/],
    [() => refusing(404, 'Event Type not found'), 'not-found', false, /Event Type not found/],
    [() => refusing(429, 'Slow down', { 'retry-after': '30' }), 'too-many-requests', true, /Try again in 30 seconds/],
    [() => new Response('', { status: 429 }), 'too-many-requests', true, /429/],
    [() => refusing(500, 'Oh no'), 'unavailable', true, /Oh no/],
    [html, 'unavailable', true, /502/],
    [() => new Response('<html>', { status: 200 }), 'broken', false, /answer is not an object/],
    [() => new Response('teapot', { status: 418 }), 'broken', false, /address of Cal\.com's API/],
    [() => Response.json({ status: 'error', data: {} }), 'broken', false, /status is not success/],
    [() => Response.json({ status: 'success' }), 'broken', false, /is not/],
    [() => refusing(400, 'Invalid time range given'), 'refused', false, /Invalid time range given/],
  ];
  for (const [respond, code, retry, words] of cases) {
    const whole = calcom({ user: 'ada', ...answering(respond) });
    const slots = calcom({
      user: 'ada',
      now: () => Date.parse(NOW),
      ...answering(({ path }) => (path === 'slots' ? respond() : [sampleEventType()])),
    });
    for (const call of [whole.bookingType('call'), slots.availability('call', DAY)]) {
      const error = await failure(call);
      assert.deepEqual([error.code, error.retry], [code, retry], error.message);
      assert.match(error.message, words);
    }
    const reading = await failure(whole.booking(ACCESS));
    assert.equal(reading.code, code === 'refused' ? 'not-found' : code);
  }
});

test('a failing or slow network is offline, and an aborted call rejects with its own reason', async () => {
  const down = calcom({ user: 'ada', fetch: () => Promise.reject(new TypeError('fetch failed')) });
  assert.deepEqual([(await failure(down.bookingType('call'))).code], ['offline']);

  const { fetch } = answering(
    (_, { signal }) =>
      new Promise((_, reject) => signal!.addEventListener('abort', () => reject(signal!.reason as Error))),
  );
  const slow = await failure(calcom({ user: 'ada', fetch, timeout: 20 }).bookingType('call'));
  assert.equal(slow.code, 'offline');
  assert.match(slow.message, /not answered in 20 ms/);

  const end = new AbortController();
  const call = calcom({ user: 'ada', fetch }).bookingType('call', { signal: end.signal });
  end.abort(new Error('enough'));
  await assert.rejects(call, /enough/);
});

/** Values that are invalid anywhere in an answer. */
const GARBAGE: unknown[] = [
  null,
  0,
  -1,
  1.5,
  '',
  'x',
  true,
  [],
  [null],
  {},
  { id: {} },
  [[[]]],
  'x'.repeat(9000),
  1e99,
];

/** A copy of a value with one member replaced. */
function* spoiled(value: unknown, by: unknown): Generator {
  yield by;
  if (value === null || typeof value !== 'object') return;
  for (const name of Object.keys(value)) {
    for (const inner of spoiled((value as Record<string, unknown>)[name], by)) {
      yield Array.isArray(value)
        ? value.map((one: unknown, i) => (String(i) === name ? inner : one))
        : { ...value, [name]: inner };
    }
    if (!Array.isArray(value)) {
      const { [name]: _, ...rest } = value as Record<string, unknown>;
      yield rest;
    }
  }
}

test('any invalid answer becomes a typed error or an answer of the contract', async () => {
  const type = sampleEventType({
    locations: [{ type: 'attendeePhone' }, { type: 'address', address: 'Here 1', public: true }],
    bookingFields: [
      { isDefault: false, type: 'select', slug: 'plan', label: 'Plan', required: true, options: ['a', 'b'] },
    ],
    bookingWindow: [{ type: 'range', value: ['2026-06-15', '2026-07-15'] }],
    disableRescheduling: { disabled: false, minutesBefore: 60 },
    seats: { disabled: true },
  });
  const slots = { '2026-06-16': [{ start: '2026-06-16T10:00:00.000Z', end: '2026-06-16T10:30:00.000Z' }] };
  const booking = sampleBooking();
  const request = { ...REQUEST, location: { id: 'phone', phone: '1' }, answers: { plan: 'a' } };
  let tried = 0;
  const attempt = async (answers: { type?: unknown; slots?: unknown; booking?: unknown }) => {
    tried++;
    const { fetch } = answering(({ path }) => {
      if (path === 'slots') return answers.slots ?? slots;
      return path.startsWith('bookings') ? (answers.booking ?? booking) : [answers.type ?? type];
    });
    const backend = calcom({ user: 'ada', fetch, now: () => Date.parse(NOW) });
    const calls = [
      () => backend.availability('call', DAY),
      () => backend.book(request, KEY),
      () => backend.booking(ACCESS),
      () => backend.reschedule(ACCESS, { start: '2026-06-17T10:00:00Z' }, KEY),
      () => backend.cancel(ACCESS, {}, KEY),
    ];
    const shown = await backend.bookingType('call').catch((error: unknown) => {
      assert.ok(error instanceof BackendError, `${String(error)}: ${JSON.stringify(answers).slice(0, 300)}`);
    });
    if (shown) assert.ok(check(BookingType, shown).ok, JSON.stringify([check(BookingType, shown), answers]));
    for (const call of calls) {
      try {
        const result = await call();
        const answer = 'ok' in result ? (result.ok ? result.booking : result.problem) : result;
        const schema = 'starts' in answer ? Availability : 'code' in answer ? Problem : Booking;
        const checked = check(schema, answer);
        assert.ok(checked.ok, JSON.stringify([checked, answers]).slice(0, 500));
      } catch (error) {
        if (error instanceof assert.AssertionError) throw error;
        assert.ok(error instanceof BackendError, `${String(error)}: ${JSON.stringify(answers).slice(0, 300)}`);
      }
    }
  };
  for (const by of GARBAGE) {
    for (const wrong of spoiled(type, by)) await attempt({ type: wrong });
    for (const wrong of spoiled(slots, by)) await attempt({ slots: wrong });
    for (const wrong of spoiled(booking, by)) await attempt({ booking: wrong });
  }
  assert.ok(tried > 1000, String(tried));
});
