import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check, Discovery, Problem } from '@team-booking/contract';
import { StoreUnavailable, type TeamSettings } from '@team-booking/engine';
import { openSqlite } from '../store/sqlite/open-sqlite.ts';
import { temporaryFile } from '../store/sqlite/test/temporary.ts';
import { createApi } from './create-api.ts';
import { openApi, REQUEST, SETTINGS, type, type Answer } from './test/api.ts';

function isProblem({ headers, body }: Answer<unknown>): string {
  assert.match(headers.get('Content-Type')!, /^application\/problem\+json/);
  assert.equal(headers.get('Cache-Control'), 'no-store');
  assert.equal(headers.get('Access-Control-Allow-Origin'), '*');
  const checked = check(Problem, body);
  assert.ok(checked.ok, JSON.stringify(body));
  assert.ok(checked.value.detail.length > 10);
  return `${checked.value.status} ${checked.value.code}`;
}

test('the base answers discovery', async (t) => {
  const api = await openApi(t);
  const { status, body } = await api.request('GET', '');
  assert.equal(status, 200);
  assert.ok(check(Discovery, body).ok);
});

test('every failure is answered with a problem and a remedy', async (t) => {
  const api = await openApi(t);
  const ask = async (...request: Parameters<typeof api.request>) => {
    const answer = await api.request<Problem>(...request);
    const problem = isProblem(answer);
    assert.ok(problem.startsWith(`${answer.status} `));
    return problem;
  };
  const key = { 'Idempotency-Key': 'k' };
  const auth = { Authorization: 'Bearer x' };
  assert.equal(await ask('GET', '/nothing'), '404 not-found');
  assert.equal(await ask('GET', '/booking-types'), '404 not-found');
  assert.equal(await ask('GET', '/booking-types/nothing'), '404 not-found');
  assert.equal(await ask('GET', '/booking-types/__proto__'), '404 not-found');
  assert.equal(await ask('GET', '/bookings/x'), '401 unauthorized');
  assert.equal(await ask('GET', '/bookings/x', undefined, auth), '404 not-found');
  assert.equal(await ask('POST', '/bookings/x/cancel', {}, { ...key, ...auth }), '404 not-found');
  assert.equal(await ask('POST', '/bookings', REQUEST), '400 idempotency-key-missing');
  assert.equal(await ask('POST', '/bookings', REQUEST, { 'Idempotency-Key': 'k'.repeat(256) }), '400 malformed');
  assert.equal(await ask('POST', '/bookings', REQUEST, { 'Idempotency-Key': 'two words' }), '400 malformed');
  assert.equal(await ask('POST', '/bookings', '{"a":', key), '400 malformed');
  assert.equal(
    await ask('POST', '/bookings', `{"x":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, key),
    '400 malformed',
  );
  assert.equal(await ask('POST', '/bookings', '', key), '422 invalid');
  assert.equal(await ask('POST', '/bookings', '[]', key), '422 invalid');
  assert.equal(await ask('POST', '/bookings', 'null', key), '422 invalid');
  assert.equal(
    await ask('POST', '/bookings', 'a=b', { ...key, 'Content-Type': 'application/x-www-form-urlencoded' }),
    '415 unsupported-media-type',
  );
  assert.equal(
    await ask('POST', '/bookings', '{}', { ...key, 'Content-Type': 'text/plain' }),
    '415 unsupported-media-type',
  );
  assert.equal(await ask('POST', '/bookings', { ...REQUEST, x: 'x'.repeat(200_000) }, key), '413 too-large');
  assert.equal(await ask('PATCH', '/bookings/x', '{', auth), '400 malformed');
});

test('405 lists the methods that a path allows', async (t) => {
  const api = await openApi(t);
  for (const [method, path, allow] of [
    ['POST', '', 'GET'],
    ['DELETE', '/booking-types/call', 'GET'],
    ['POST', '/booking-types/call/availability', 'GET'],
    ['GET', '/bookings', 'POST'],
    ['DELETE', '/bookings/x', 'GET, PATCH'],
    ['GET', '/bookings/x/cancel', 'POST'],
    ['PUT', '/bookings/x/reschedule', 'POST'],
  ] as const) {
    const answer = await api.request(method, path);
    assert.equal(isProblem(answer), '405 method-not-allowed');
    assert.equal(answer.headers.get('Allow'), allow);
  }
});

test('CORS lets pages of any origin send requests with the contract’s headers', async (t) => {
  const api = await openApi(t);
  const origin = { Origin: 'https://shop.example' };
  for (const path of ['/bookings', '/bookings/x', '/bookings/x/cancel', '/booking-types/call/availability']) {
    const { status, headers } = await api.request('OPTIONS', path, undefined, {
      ...origin,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'authorization,content-type,idempotency-key',
    });
    assert.equal(status, 204);
    assert.equal(headers.get('Access-Control-Allow-Origin'), '*');
    for (const name of ['Authorization', 'Content-Type', 'Idempotency-Key', 'If-None-Match']) {
      assert.ok(headers.get('Access-Control-Allow-Headers')?.includes(name));
    }
    assert.match(headers.get('Access-Control-Allow-Methods')!, /POST.*PATCH/);
  }
  const { headers } = await api.request('GET', '/booking-types/call', undefined, origin);
  assert.match(headers.get('Access-Control-Expose-Headers')!, /ETag/);
  assert.equal(headers.get('Access-Control-Allow-Credentials'), null);
});

test('requests for a former slug are redirected, with their query', async (t) => {
  const api = await openApi(t);
  const talk = { ...type('talk', 'solo', ['a']), id: 'intro' };
  await api.configure({ ...SETTINGS, bookingTypes: [talk] } as TeamSettings);
  const { status, headers } = await api.request('GET', '/booking-types/intro/availability?from=x&to=y');
  assert.deepEqual([status, headers.get('Location')], [308, '/api/booking-types/talk/availability?from=x&to=y']);
  assert.equal((await api.request('GET', '/booking-types/%69ntro')).headers.get('Location'), '/api/booking-types/talk');
});

test('a renamed slug redirects below the path that clients know, which a proxy may strip', async (t) => {
  const talk = { ...type('talk', 'solo', ['a']), aliases: ['intro'] };
  const settings = { ...SETTINGS, bookingTypes: [talk] } as TeamSettings;
  const api = await openApi(t, settings, { publicUrl: 'https://book.example/teams/one/' });
  const { headers } = await api.request('GET', '/booking-types/intro');
  assert.equal(headers.get('Location'), '/teams/one/api/booking-types/talk');
});

test('a client that writes too often is rate limited, others are not', async (t) => {
  const api = await openApi(t, SETTINGS, {
    limits: { writes: { burst: 2, perMinute: 6 } },
    address: (request) => request.headers.get('X-Client'),
  });
  const write = (client: string) => api.request('POST', '/bookings', {}, { 'X-Client': client });
  assert.deepEqual([(await write('a')).status, (await write('a')).status], [400, 400]);
  const limited = await write('a');
  assert.equal(isProblem(limited), '429 too-many-requests');
  assert.equal(limited.headers.get('Retry-After'), '10');
  assert.equal((await write('b')).status, 400);
  assert.equal((await api.request('GET', '/booking-types/call', undefined, { 'X-Client': 'a' })).status, 200);
  api.now += 10_000;
  assert.deepEqual([(await write('a')).status, (await write('a')).status], [400, 429]);
});

test('requests for availability are rate limited, for all addresses of an IPv6 network together', async (t) => {
  const api = await openApi(t, SETTINGS, {
    limits: { writes: null, reads: { burst: 2, perMinute: 60 } },
    address: (request) => request.headers.get('X-Client'),
  });
  const path = '/booking-types/call/availability?from=2026-06-16T00:00:00Z&to=2026-06-17T00:00:00Z';
  const look = (client: string) => api.request('GET', path, undefined, { 'X-Client': client });
  assert.deepEqual([(await look('2001:db8::1')).status, (await look('2001:db8::2')).status], [200, 200]);
  const limited = await look('2001:db8::3');
  assert.equal(isProblem(limited), '429 too-many-requests');
  assert.equal(limited.headers.get('Retry-After'), '1');
  assert.equal((await look('2001:db8:0:1::1')).status, 200);
  assert.equal((await api.request('GET', '/booking-types/call', undefined, { 'X-Client': '2001:db8::3' })).status, 200);
});

test('a store that cannot store is unavailable, with when to try again', async (t) => {
  const full = () => Promise.reject(new StoreUnavailable('The disk is full', 'Free disk space.'));
  const api = await openApi(t, SETTINGS, { store: { read: full, write: full, ping: full, close: async () => {} } });
  for (const answer of [await api.tryBook(), await api.request('GET', '/booking-types/call')]) {
    assert.equal(isProblem(answer), '503 unavailable');
    assert.ok(Number(answer.headers.get('Retry-After')) > 0);
  }
});

test('an unexpected error is logged and not exposed', async (t) => {
  const api = await openApi(t, SETTINGS, {
    busy: () => {
      throw new Error('secret detail');
    },
  });
  const answer = await api.tryBook();
  assert.equal(isProblem(answer), '500 internal');
  assert.doesNotMatch(JSON.stringify(answer.body), /secret/);
  assert.ok(api.logged.some((line) => line.includes('secret detail')));
});

test('a team that is not set up yet is unavailable, not broken', async (t) => {
  const store = openSqlite(await temporaryFile(t));
  t.after(() => store.close());
  const quiet = () => {};
  const app = createApi({
    store,
    team: 'team',
    now: Date.now,
    secret: Buffer.alloc(32),
    publicUrl: 'https://book.example/',
    busy: () => new Map(),
    log: { info: quiet, warn: quiet, error: quiet },
  });
  const response = await app.request('/booking-types/call');
  assert.deepEqual([response.status, ((await response.json()) as Problem).code], [503, 'unavailable']);
});

test('a server key that is too short is rejected immediately', async () => {
  assert.throws(() => createApi({ secret: Buffer.alloc(31) } as never), RangeError);
});

test('the log has no personal data', async (t) => {
  const api = await openApi(t);
  const booking = await api.book({
    metadata: { utm_source: 'letter' },
    attendee: { name: 'Ada Lovelace', email: 'ada@visitor.example', phone: '0301234' },
  });
  await api.change(booking, 'edit', { attendee: { name: 'Grace Hopper' } });
  await api.change(booking, 'reschedule', { start: '2026-06-16T12:00:00Z', reason: 'my train' });
  await api.change(booking, 'cancel', { reason: 'my knee' });
  assert.equal(api.logged.length, 4);
  const text = api.logged.join('\n');
  assert.doesNotMatch(text, /Ada|ada@|Grace|0301234|letter|train|knee/);
  assert.ok(!text.includes(booking.manage.token));
});
