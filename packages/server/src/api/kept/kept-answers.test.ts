import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Booking } from '@team-booking/contract';
import { expireBookings, StoreUnavailable, type Store, type TeamSettings } from '@team-booking/engine';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { openSqlite } from '../../store/sqlite/open-sqlite.ts';
import { createApi } from '../create-api.ts';
import { keepAnswers } from './kept-answers.ts';
import type { ApiOptions } from '../options.ts';
import { host, openApi, SETTINGS, type, type TestApi } from '../test/api.ts';

type Test = Parameters<typeof openApi>[0];

const MINUTE = 60_000;
const SECRET = Buffer.alloc(32, 7);
const WEEK = 'from=2026-06-15T00:00:00Z&to=2026-06-22T00:00:00Z';
const pathOf = (slug: string, more = '') => `/booking-types/${slug}/availability?${WEEK}${more}`;
const CALL = pathOf('call');
const MANY = Array.from({ length: 20 }, (_, i) => `host-${i}`);

interface KeptApi extends TestApi {
  /** How many answers were computed since this was read last. */
  computed(): number;
  get(path: string, headers?: Record<string, string>, method?: string): Promise<Response>;
}

async function openKept(t: Test, settings = SETTINGS, options: Partial<ApiOptions> = {}): Promise<KeptApi> {
  let computed = 0;
  const busy = () => {
    computed += 1;
    return api.calendars;
  };
  const api: TestApi = await openApi(t, settings, { busy, ...options });
  const app = api.app;
  return Object.assign(api, {
    computed: () => [computed, (computed = 0)][0]!,
    get: async (path: string, headers = {}, method = 'GET') => app.request(`/api${path}`, { method, headers }),
  });
}

/** The same API over the same data, which keeps nothing. */
function withoutKeeping(api: TestApi, store: Store = api.store): Hono {
  const quiet = () => {};
  const made = createApi({
    store,
    team: 'team',
    now: () => api.now,
    secret: SECRET,
    publicUrl: 'https://book.example',
    busy: () => api.calendars,
    log: { info: quiet, warn: quiet, error: quiet },
    limits: { writes: null, reads: null },
  });
  return new Hono().route('/api', made);
}

async function shown(response: Response) {
  const { vary: _, ...headers } = Object.fromEntries(response.headers);
  return { status: response.status, headers, text: await response.text() };
}

test('an answer is computed once and given again as it was: body, status and headers', async (t) => {
  const api = await openKept(t);
  const plain = await shown(await withoutKeeping(api).request(`/api${CALL}`));
  assert.equal(plain.status, 200);
  for (const _ of [1, 2, 3]) assert.deepEqual(await shown(await api.get(CALL)), plain);
  assert.equal(api.computed(), 1);
  assert.equal((await api.get(CALL)).headers.get('Vary'), 'Accept-Encoding');
});

test('who finds no time is noted whether the answer is computed or given again', async (t) => {
  const noted: string[] = [];
  const api = await openKept(t, SETTINGS, { searches: { note: ({ type: of }) => noted.push(of) } });
  const weekend = '/booking-types/call/availability?from=2026-06-20T00:00:00Z&to=2026-06-21T00:00:00Z';
  await Promise.all([1, 2, 3].map(() => api.get(weekend)));
  await api.get(weekend);
  for (const _ of [1, 2]) await api.get(CALL);
  assert.deepEqual(noted, ['call', 'call', 'call', 'call']);
  assert.equal(api.computed(), 2);
});

test('requests that arrive together are computed once', async (t) => {
  const api = await openKept(t);
  const answers = await Promise.all(Array.from({ length: 20 }, async () => shown(await api.get(CALL))));
  assert.deepEqual(
    answers,
    Array.from({ length: 20 }, () => answers[0]),
  );
  assert.equal(api.computed(), 1);
});

test('who has the answer gets 304 from its tag alone, and HEAD gets its headers alone', async (t) => {
  const api = await openKept(t);
  const full = await api.get(CALL);
  const tag = full.headers.get('ETag')!;
  for (const header of [tag, tag.replace('W/', ''), `"x", ${tag}`, '*']) {
    const same = await shown(await api.get(CALL, { 'If-None-Match': header }));
    assert.deepEqual([same.status, same.text, same.headers['etag']], [304, '', tag]);
    assert.equal(same.headers['content-type'], undefined);
    assert.equal(same.headers['cache-control'], 'no-cache');
  }
  assert.equal((await api.get(CALL, { 'If-None-Match': '"x"' })).status, 200);
  const head = await api.get(CALL, {}, 'HEAD');
  assert.deepEqual([...head.headers], [...full.headers]);
  assert.equal(await head.text(), '');
  assert.equal(api.computed(), 1);

  for (const [first, headers, method] of [
    [pathOf('intro'), {}, 'HEAD'],
    [pathOf('both'), { 'If-None-Match': '*' }, 'GET'],
  ] as const) {
    assert.equal(await (await api.get(first, headers, method)).text(), '');
    const plain = await shown(await withoutKeeping(api).request(`/api${first}`));
    assert.deepEqual(await shown(await api.get(first)), plain, 'whoever asks first');
  }
  assert.equal(api.computed(), 2);
});

test('an answer is compressed as the client prefers, and not a second time by what is in front', async (t) => {
  const api = await openKept(t, {
    ...SETTINGS,
    bookingTypes: [type('call', 'round-robin', MANY)],
    hosts: MANY.map((id) => host(id)),
  } as TeamSettings);
  const app = new Hono().use(compress()).route('/', api.app);
  const get = (accepted: string) => app.request(`/api${CALL}`, { headers: { 'Accept-Encoding': accepted } });
  const text = await (await get('identity')).text();
  for (const [accepted, encoding, decode] of [
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0.1, gzip', 'gzip', gunzipSync],
    ['zstd', null, Buffer.from],
  ] as const) {
    const response = await get(accepted);
    assert.equal(response.headers.get('Content-Encoding'), encoding, accepted);
    assert.equal(response.headers.get('Vary'), 'Accept-Encoding');
    const body = Buffer.from(await response.arrayBuffer());
    assert.equal(decode(body).toString(), text);
    assert.equal(response.headers.get('Content-Length'), String(body.length));
    assert.ok(!encoding || body.length < text.length / 2);
  }
  assert.equal(api.computed(), 1);
  const short = await openKept(t);
  assert.equal((await short.get(CALL, { 'Accept-Encoding': 'br' })).headers.get('Content-Encoding'), null);
});

test('answers take no more memory than they may, the compressed ones included', async (t) => {
  const { store } = await openApi(t);
  let computed = 0;
  const text = JSON.stringify(Array.from({ length: 900 }, (_, i) => (i * i) % 997));
  const compute = async () => {
    computed += 1;
    return new Response(text, { headers: { ETag: '"1"' } });
  };
  const versions = { stored: async () => '', busy: () => '' };
  const handle = keepAnswers(compute, { store, team: 'team', now: () => 0, versions, limit: 2.5 * text.length });
  const ask = (n: number, headers = {}) =>
    handle(new Request(`https://x.example/api/a?${n}`, { headers }), { path: '/booking-types/call/availability' });
  for (const n of [1, 2, 1, 2]) await ask(n);
  assert.equal(computed, 2);
  await ask(1, { 'Accept-Encoding': 'br' });
  await ask(1, { 'Accept-Encoding': 'gzip' });
  await ask(1);
  assert.equal(computed, 2);
  await ask(2);
  assert.equal(computed, 3, 'it made room for the compressed ones');
});

/** Whatever an answer is made from, and how it changes. */
const CAUSES: Readonly<Record<string, (api: TestApi, t: Test) => Promise<unknown>>> = {
  'a booking': (api) => api.book(),
  'a booking of another type with one of the hosts': (api) => api.book({ bookingType: 'intro' }),
  'a configuration': (api) => api.configure({ ...SETTINGS, hosts: [host('a'), host('b'), host('c', { hours: [] })] }),
  'a name, which is in the revision of the type': (api) => {
    const [call, ...others] = SETTINGS.bookingTypes;
    return api.configure({ ...SETTINGS, bookingTypes: [{ ...call!, title: 'Other' }, ...others] });
  },
  'a calendar': async (api) => {
    const busy = [{ start: api.now, end: api.now + 9 * 3_600_000 }];
    api.calendars.set('b', { state: 'fresh', asOf: api.now, busy });
  },
  'a calendar that can no longer be read': async (api) => api.calendars.set('c', { state: 'closed' }),
  'the minute': async (api) => (api.now = Date.UTC(2026, 5, 15, 12)),
  'the first millisecond of a minute': async (api) => (api.now += 1),
  'a booking that another process takes': async (api, t) => {
    const store = openSqlite(api.file);
    t.after(() => store.close());
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': 'elsewhere' };
    const body = JSON.stringify({
      bookingType: 'both',
      start: '2026-06-17T10:00:00Z',
      duration: 60,
      timeZone: 'UTC',
      locale: 'en',
      attendee: { name: 'Ada', email: 'ada@visitor.example' },
    });
    const response = await withoutKeeping(api, store).request('/api/bookings', { method: 'POST', headers, body });
    assert.equal(response.status, 201);
  },
};

for (const [cause, happens] of Object.entries(CAUSES)) {
  test(`${cause} makes the answer be computed anew`, async (t) => {
    const api = await openKept(t);
    // Tuesday at nine in the morning: on Monday nothing has begun, so the minute would not show.
    if (cause.includes('minute')) api.now = Date.UTC(2026, 5, 15, 10);
    const before = await shown(await api.get(CALL));
    await shown(await api.get(CALL));
    await happens(api, t);
    api.computed();
    const after = await shown(await api.get(CALL));
    assert.equal(api.computed(), 1);
    assert.notEqual(after.text, before.text);
    assert.deepEqual(after, await shown(await withoutKeeping(api).request(`/api${CALL}`)));
    assert.deepEqual(await shown(await api.get(CALL)), after);
    const stale = await api.get(CALL, { 'If-None-Match': before.headers['etag']! });
    assert.equal(stale.status, 200, 'the tag is another one');
  });
}

test('a cancellation and a move give the time back', async (t) => {
  const api = await openKept(t);
  const free = await shown(await api.get(CALL));
  const booking: Booking = await api.book();
  const taken = await shown(await api.get(CALL));
  assert.equal((await api.change(booking, 'reschedule', { start: '2026-06-18T10:00:00Z' })).status, 200);
  const moved = await shown(await api.get(CALL));
  assert.equal((await api.change(booking, 'cancel')).status, 200);
  const again = await shown(await api.get(CALL));
  assert.equal(new Set([free, taken, moved].map(({ text }) => text)).size, 3);
  assert.deepEqual(again, free);
});

test('a booking that nobody approves gives its time back when it expires', async (t) => {
  const approved = { ...SETTINGS, bookingTypes: [type('call', 'solo', ['a'], { approval: true })] } as TeamSettings;
  const api = await openKept(t, approved);
  const free = await shown(await api.get(CALL));
  await api.book();
  const taken = await shown(await api.get(CALL));
  assert.notEqual(taken.text, free.text);
  api.now = Date.UTC(2026, 5, 16, 10);
  // Without its expiry being stored, and with it.
  for (const store of [true, false]) {
    const later = await shown(await api.get(CALL));
    assert.deepEqual(later, await shown(await withoutKeeping(api).request(`/api${CALL}`)));
    if (store) await expireBookings({ store: api.store, team: 'team' }, api.now);
  }
});

test('two types, two queries and two spellings of one query do not mix', async (t) => {
  const api = await openKept(t);
  const plain = withoutKeeping(api);
  const [first] = (await api.type('call')).hosts ?? [];
  const paths = [
    CALL,
    pathOf('intro'),
    pathOf('both'),
    pathOf('call', '&duration=30'),
    pathOf('call', `&host=${first!.id}`),
    pathOf('call').replace('22T', '20T'),
    pathOf('call').replaceAll(':', '%3A'),
  ];
  for (const _ of [1, 2]) {
    for (const path of paths) {
      assert.deepEqual(await shown(await api.get(path)), await shown(await plain.request(`/api${path}`)), path);
    }
  }
  assert.equal(api.computed(), paths.length);
});

test('a renamed slug redirects from then on, and another type that takes it over has answers of its own', async (t) => {
  const api = await openKept(t);
  await api.get(CALL);
  const [call, ...others] = SETTINGS.bookingTypes as [object, ...object[]];
  const renamed = { ...call, slug: 'talk', aliases: ['call'] };
  await api.configure({ ...SETTINGS, bookingTypes: [renamed, ...others] } as TeamSettings);
  for (const _ of [1, 2]) {
    const moved = await api.get(CALL);
    assert.deepEqual([moved.status, moved.headers.get('Location')], [308, `/api${pathOf('talk')}`]);
  }
  const taken = [{ ...renamed, aliases: [] }, type('call', 'solo', ['c'], { id: 'other' }), ...others];
  await api.configure({ ...SETTINGS, bookingTypes: taken } as TeamSettings);
  const answer = await shown(await api.get(CALL));
  assert.deepEqual(answer, await shown(await withoutKeeping(api).request(`/api${CALL}`)));
  assert.equal(JSON.parse(answer.text).hosts.length, 1);
});

test('an answer for a token, a refusal and a missing type are not kept', async (t) => {
  const api = await openKept(t);
  const booking: Booking = await api.book();
  const own = pathOf('call', `&booking=${booking.id}`);
  const token = { Authorization: `Bearer ${booking.manage.token}` };
  await api.get(CALL);
  api.computed();
  const moving = await api.get(own, token);
  assert.deepEqual([moving.status, moving.headers.get('Cache-Control')], [200, 'private, no-cache']);
  assert.equal((await api.get(own)).status, 401);
  assert.equal((await api.get(own, token)).status, 200);
  assert.equal((await api.get(CALL, token)).headers.get('Cache-Control'), 'private, no-cache');
  assert.equal(api.computed(), 3);
  for (const _ of [1, 2]) {
    assert.equal((await api.get(pathOf('call', '&duration=7'))).status, 422);
    assert.equal((await api.get(pathOf('nothing'))).status, 404);
    assert.equal(await (await api.get(pathOf('nothing'), {}, 'HEAD')).text(), '');
  }
});

test('who asks after a booking sees it, though an answer from before it is still being computed', async (t) => {
  const gate = Promise.withResolvers<void>();
  const computing = Promise.withResolvers<void>();
  let isFirst = true;
  let isAvailability = false;
  const busy = () => {
    isAvailability = true;
    return api.calendars;
  };
  const store: ApiOptions['store'] = {
    async read(team, work) {
      isAvailability = false;
      const result = await api.store.read(team, work);
      if (isAvailability && isFirst) {
        isFirst = false;
        computing.resolve();
        await gate.promise;
      }
      return result;
    },
    write: (team, work) => api.store.write(team, work),
    ping: () => api.store.ping(),
    close: () => api.store.close(),
    onChange: (of, listener) => api.store.onChange(of, listener),
  };
  const api: KeptApi = await openKept(t, SETTINGS, { store, busy });
  const first = api.get(CALL);
  await computing.promise;
  await api.book();
  const second = api.get(CALL);
  gate.resolve();
  const [before, after] = [await shown(await first), await shown(await second)];
  assert.notEqual(after.text, before.text);
  assert.deepEqual(after, await shown(await withoutKeeping(api).request(`/api${CALL}`)));
});

test('a host who joins the type while an answer is computed is watched as well', async (t) => {
  const withHosts = (...hosts: string[]) =>
    ({ ...SETTINGS, bookingTypes: [type('call', 'round-robin', hosts)] }) as TeamSettings;
  let joins = false;
  const watched: string[] = [];
  const stored = async (_type: string, hosts: readonly string[]) => {
    watched.push(hosts.join());
    if (joins) await api.configure(withHosts('a', 'b', 'c'));
    joins = false;
    // As if the configuration did not count.
    return '';
  };
  const api = await openKept(t, withHosts('a', 'b'), { versions: { stored, busy: () => '' } });
  joins = true;
  await api.get(CALL);
  await api.get(CALL);
  await api.get(CALL);
  assert.deepEqual(watched, ['a,b', 'a,b,c', 'a,b,c']);
  assert.equal(api.computed(), 2);
});

test('every request counts against the limit, whether its answer is kept or not', async (t) => {
  const limits = { writes: null, reads: { burst: 3, perMinute: 1 } };
  const api = await openKept(t, SETTINGS, { limits });
  const statuses = [];
  for (const _ of [1, 2, 3, 4]) statuses.push((await api.get(CALL)).status);
  assert.deepEqual(statuses, [200, 200, 200, 429]);
  const refused = await api.get(CALL);
  assert.equal(refused.headers.get('Retry-After'), '60');
  assert.equal(refused.headers.get('Access-Control-Allow-Origin'), '*');
});

test('when the store fails, nothing is answered from memory', async (t) => {
  let fails = false;
  const stored = async () => {
    if (fails) throw new StoreUnavailable('The disk has failed', 'Replace it.');
    return '1';
  };
  const api = await openKept(t, SETTINGS, { versions: { stored, busy: () => '' } });
  assert.equal((await api.get(CALL)).status, 200);
  fails = true;
  const { status, headers } = await api.get(CALL);
  assert.deepEqual([status, headers.get('Retry-After')], [503, '30']);
  assert.match(api.logged.join(), /disk has failed/);
});

test('asOf is not later than the calendars that the answer was made from', async (t) => {
  const api = await openKept(t);
  api.now += MINUTE / 4;
  const first = await (await api.get(CALL)).json();
  api.now += MINUTE / 4;
  const second = await (await api.get(CALL)).json();
  assert.deepEqual([first.asOf, second.asOf], ['2026-06-15T06:00:15Z', '2026-06-15T06:00:15Z']);
  assert.equal(api.computed(), 1);
});
