import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TeamSettings } from '@team-booking/engine';
import { Hono } from 'hono';
import { host, openApi, type as typeOf, type TestApi } from '../api/test/api.ts';
import { createPages } from './pages.ts';

type Test = { after(work: () => Promise<void>): void };

const UTC = { step: 15, timeZone: 'UTC' };

/** Pages over a real API. */
async function visit(t: Test, change: object = {}) {
  const settings = {
    name: 'Team',
    hosts: [host('a'), host('b')],
    bookingTypes: [typeOf('call', 'round-robin', ['a', 'b'], { slot: UTC, ...change })],
  } as TeamSettings;
  const api: TestApi = await openApi(t, settings);
  let app = api.app;
  const asked: { path: string; counted: boolean }[] = [];
  const { routes } = await createPages({
    publicUrl: 'https://book.example',
    now: () => api.now,
    team: () => api.store.read('team', (view) => view.team()),
    api:
      (_, counted = false) =>
      (path, init) => {
        asked.push({ path, counted });
        return Promise.resolve(app.request(`/api${path}`, init));
      },
  });
  const pages = new Hono().route('/', routes);
  const get = async (path: string) => {
    const html = await (await pages.request(path)).text();
    const text = /<script type="application\/json">(.*?)<\/script>/s.exec(html)?.[1];
    return { html, text, answers: text === undefined ? null : (JSON.parse(text) as Record<string, unknown>) };
  };
  return { api, asked, get, fail: (other: Hono) => void (app = other) };
}

test('a page brings what its booker asks for first, as the public API answers it', async (t) => {
  const { api, asked, get } = await visit(t);
  const { answers } = await get('/call');
  const { asOf, ...given } = answers!;
  assert.equal(asOf, '2026-06-15T06:00:00.000Z');
  const paths = Object.keys(given).toSorted();
  assert.deepEqual(paths, [
    '/booking-types/call/availability?from=2026-05-31T10%3A00%3A00Z&to=2026-07-01T12%3A00%3A00Z',
    '/booking-types/call?locale=en',
  ]);
  for (const path of paths) assert.deepEqual(given[path], (await api.request('GET', path)).body, path);
  assert.ok(
    asked.filter(({ path }) => path in given).every(({ counted }) => counted),
    'within the limits of the visitor',
  );
});

test('a page of another month brings that one', async (t) => {
  const { get } = await visit(t);
  for (const query of ['month=2026-07', 'start=2026-07-09T10:00:00Z']) {
    const { answers } = await get(`/call?${query}`);
    const months = Object.keys(answers!).flatMap((path) => /from=2026-0(\d)/.exec(path)?.[1] ?? []);
    assert.deepEqual(months, ['6'], 'from the thirtieth of June on, for clocks that are ahead');
  }
});

test('near its end a month brings the next one, into which its days run on', async (t) => {
  const { api, get } = await visit(t);
  for (const [day, months] of [
    [16, 1],
    [19, 2],
    [30, 2],
  ] as const) {
    api.now = Date.UTC(2026, 5, day, 6);
    const { answers } = await get('/call');
    assert.equal(Object.keys(answers!).filter((path) => path.includes('availability')).length, months, `June ${day}`);
  }
});

test('a month without free times is followed by the one that has some', async (t) => {
  const { api, get } = await visit(t, { window: { minNotice: 20 * 1440, horizon: 60 * 1440 } });
  assert.equal(new Date(api.now).getUTCMonth(), 5);
  const { answers } = await get('/call');
  assert.equal(Object.keys(answers!).filter((path) => path.includes('availability')).length, 2);
});

test('text of the team does not end the data', async (t) => {
  const title = '</script><script>alert(1)</script><!--';
  const { get } = await visit(t, { title });
  const { html, text, answers } = await get('/call');
  assert.doesNotMatch(text!, /</);
  assert.equal((answers!['/booking-types/call?locale=en'] as { title: string }).title, title);
  assert.doesNotMatch(html, /<script>/);
});

test('a type for links brings its answers to whoever has one, and the page is not kept', async (t) => {
  const { get } = await visit(t, { linkOnly: true });
  assert.equal((await get('/call')).answers, null);
  assert.equal((await get('/call?link=wrong')).answers, null);
});

test('where the API refuses, the page is without answers', async (t) => {
  const { fail, get } = await visit(t);
  fail(new Hono().all('*', (context) => context.json({ code: 'too-many-requests', detail: 'Wait.' }, 429)));
  const { html, answers } = await get('/call');
  assert.equal(answers, null);
  assert.match(html, /<team-booking src="\/call"/);
});
