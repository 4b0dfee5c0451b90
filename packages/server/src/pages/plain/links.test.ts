import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TeamSettings } from '@team-booking/engine';
import fc from 'fast-check';
import { Hono } from 'hono';
import { host, openApi, type as typeOf, type TestApi } from '../../api/test/api.ts';
import type { ApiOptions } from '../../api/options.ts';
import { createPages } from '../pages.ts';

type Test = { after(work: () => Promise<void>): void };

/** Pages over a real API. Its team has `call`, which was once called `old`. */
async function visit(t: Test, publicUrl = 'https://book.example', options: Partial<ApiOptions> = {}) {
  const settings = {
    name: 'Team',
    contact: { email: 'team@team.example' },
    hosts: [host('a'), host('b')],
    bookingTypes: [
      typeOf('call', 'round-robin', ['a', 'b'], { aliases: ['old'], slot: { step: 15, timeZone: 'UTC' } }),
    ],
  } as TeamSettings;
  const api: TestApi = await openApi(t, settings, { publicUrl, ...options });
  const { routes, failed } = await createPages({
    publicUrl,
    now: () => api.now,
    team: () => api.store.read('team', (view) => view.team()),
    api: () => async (path, init) => api.app.request(`/api${path}`, init),
  });
  const app = new Hono().route('/', routes).onError((error, context) => failed(context, error));
  const get = async (path: string, init?: RequestInit) => {
    const response = await app.request(path, init);
    return { response, html: await response.text() };
  };
  const post = (fields: Record<string, string>, path = '/call/plain/book') =>
    get(path, { method: 'POST', body: new URLSearchParams(fields) });
  return { get, post };
}

const FORM = {
  start: '2026-06-16T10:00:00Z',
  duration: '30',
  tz: 'Europe/Berlin',
  key: '6b1f0c1e-0000-4000-8000-000000000001',
  name: 'Vera',
  email: 'vera@visitor.example',
};

for (const [publicUrl, base] of [
  ['https://book.example', ''],
  ['https://book.example/teams/one', '/teams/one'],
]) {
  test(`every page of a renamed link redirects to its new name below ${publicUrl}`, async (t) => {
    const { get, post } = await visit(t, publicUrl);
    for (const page of ['', '/plain?day=2026-06-16', '/plain/book?start=2026-06-16T10:00:00Z']) {
      const { response } = await get(`/old${page}`);
      assert.equal(response.status, 301, page);
      assert.equal(response.headers.get('location'), `${base}/call${page}`);
      assert.equal(response.headers.get('cache-control'), 'public, max-age=300');
    }
    const { response } = await post(FORM, '/old/plain/book');
    assert.equal(response.status, 308, 'so that a browser sends the form again');
    assert.equal(response.headers.get('location'), `${base}/call/plain/book`);
  });
}

test('invalid dates and zones never cause a server error', async (t) => {
  const { get, post } = await visit(t);
  const starts = [
    '+275760-09-13T00:00:00Z',
    '-271821-04-20T00:00:00Z',
    '0000-01-01T00:00Z',
    '9999-12-31T23:59:59Z',
    '2026-02-30T10:00Z',
  ];
  const dates = ['0000-01-01', '1969-12-31', '9999-12-31', '2026-02-30', '+275760-09-13'];
  const zones = ['+01:00', '+0100', '2026-06-16T09Z', '20260616T09Z', 'Etc/GMT+12', 'x'.repeat(100)];
  for (const start of starts) {
    const query = new URLSearchParams({ start });
    assert.ok((await get(`/call/plain/book?${query}`)).response.status < 500, start);
    assert.ok((await get(`/call/plain?${query}`)).response.status < 500, start);
    assert.ok([303, 422].includes((await post({ ...FORM, start })).response.status), start);
  }
  for (const date of dates) {
    assert.equal(
      (await get(`/call/plain?${new URLSearchParams({ from: date, day: date })}`)).response.status,
      200,
      date,
    );
  }
  for (const tz of zones) {
    assert.equal((await get(`/call/plain?${new URLSearchParams({ tz })}`)).response.status, 200, tz);
    const { response } = await post({ ...FORM, tz, key: crypto.randomUUID() });
    assert.ok([200, 409].includes(response.status), `${tz} is taken as it was shown`);
  }
});

test('a visitor who asks too often is told so, and when to ask again', async (t) => {
  const limits = { writes: null, reads: { burst: 4, perMinute: 1 } };
  const { get } = await visit(t, 'https://book.example', { limits });
  let { response, html } = await get('/call/plain');
  assert.equal(response.status, 200);
  while (response.status === 200) ({ response, html } = await get('/call/plain'));
  assert.deepEqual([response.status, response.headers.get('retry-after')], [429, '30']);
  assert.match(html, /Please try again in a moment/);
});

test('no link causes a server error', async (t) => {
  const { get, post } = await visit(t);
  const extreme = [
    '+275760-09-13T00:00:00Z',
    '-000001-01-01T00:00Z',
    '9999-12-31T23:59Z',
    '0000-01-01',
    '9999-12-31',
    '1e9',
    'NaN',
  ];
  const value = fc.oneof(
    fc.constantFrom(...extreme, 'UTC', '+14:00', '2026-06-16T10:00:00Z', '2026-06-16T09Z', '60', '-1', '\0'),
    fc.string({ unit: 'binary' }),
  );
  const name = fc.constantFrom('start', 'from', 'day', 'tz', 'duration', 'key', 'name', 'email', 'location', 'x');
  const fields = fc.array(fc.tuple(name, value), { maxLength: 5 });
  const page = fc.constantFrom('/call', '/call/plain', '/call/plain/book', '/old', '/old/plain', '/old/plain/book');
  await fc.assert(
    fc.asyncProperty(page, fields, fc.boolean(), async (path, pairs, sent) => {
      const given = Object.fromEntries(pairs.map(([field, text]) => [field, text.toWellFormed()]));
      const { response } = sent
        ? await post({ ...FORM, ...given }, path)
        : await get(`${path}?${new URLSearchParams(given)}`);
      assert.ok(response.status < 500, `${response.status} ${path} ${JSON.stringify(given)}`);
    }),
    { numRuns: 300 },
  );
});

test('booking without JavaScript stays in a frame until the manage page, which leaves it', async (t) => {
  const { get, post } = await visit(t);
  const pages = [
    await get('/call/plain'),
    await get(`/call/plain/book?start=${FORM.start}`),
    await post({ ...FORM, email: '' }),
    await post(FORM),
  ];
  for (const { response } of pages) {
    assert.match(response.headers.get('content-security-policy') ?? '', /frame-ancestors \*/);
  }
  for (const { response } of pages.slice(1)) {
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
  }
  assert.match(pages.at(-1)!.html, /<a href="[^"]+\/manage\/[^"]+" target="_top">/);
  const manage = await get('/call/manage/b1');
  assert.match(manage.response.headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/);
});

test('days with many times do not need a Temporal conversion for each', async (t) => {
  const { get } = await visit(t);
  await get('/call/plain');
  let conversions = 0;
  const original = Temporal.Instant.prototype.toZonedDateTimeISO;
  t.after(async () => void (Temporal.Instant.prototype.toZonedDateTimeISO = original));
  Temporal.Instant.prototype.toZonedDateTimeISO = function (zone) {
    conversions++;
    return original.call(this, zone);
  };
  const { html } = await get('/call/plain');
  assert.ok(html.includes('31 times'));
  assert.ok(conversions < 50, `${conversions} conversions`);
});
