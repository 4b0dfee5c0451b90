import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test, type TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { openSqlite } from '../store/sqlite/open-sqlite.ts';
import { readSettings } from './settings.ts';
import { startServer, type RunningServer } from './start-server.ts';

const root = mkdtempSync(join(tmpdir(), 'team-booking-server-'));
const NOW = Date.parse('2026-12-07T06:00:00Z');
const environment = { DEMO: '1', PORT: '0', LOG_LEVEL: 'silent' };

async function start(more: Record<string, string> = {}): Promise<RunningServer> {
  const read = readSettings({ environment: { ...environment, DATA_DIR: join(root, 'data'), ...more } });
  assert.ok(read.ok);
  return startServer(read.settings, { now: () => NOW });
}

const server = await start();
after(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(server.url + path, { headers, redirect: 'manual' });

test('health tells what matters without a name in it', async () => {
  const report = (await (await get('/health')).json()) as Record<string, unknown>;
  assert.equal(report['status'], 'degraded');
  assert.deepEqual(report['calendars'], { open: 7, closed: 1 });
  assert.match(String(report['timeZoneData']), /^20\d\d[a-z]/);
});

test('the API, its description and the pages are under one origin', async () => {
  const discovery = (await (await get('/api')).json()) as { contract: string };
  assert.equal(discovery.contract, '1.0');
  const description = await get('/openapi.json');
  assert.equal(description.headers.get('access-control-allow-origin'), '*');
  assert.match(((await description.json()) as { openapi: string }).openapi, /^3\.1/);
  assert.equal((await get('/talk-to-a-specialist')).status, 200);
  assert.equal((await get('/project-kickoff/manage/b1')).status, 200);
});

test('what is not there is a page for people and a problem for programs', async () => {
  const page = await get('/nothing');
  assert.equal(page.status, 404);
  assert.match(page.headers.get('content-type') ?? '', /^text\/html/);
  const problem = await get('/api/nothing');
  assert.equal(problem.status, 404);
  assert.match(problem.headers.get('content-type') ?? '', /^application\/problem\+json/);
});

test('no browser guesses the type of any answer', async () => {
  for (const path of [
    '/health',
    '/openapi.json',
    '/api',
    '/api/nothing',
    '/nothing',
    '/ask-ada',
    '/ask-ada/',
    '/embed/no.js',
  ]) {
    assert.equal((await get(path)).headers.get('x-content-type-options'), 'nosniff', path);
  }
});

test('a final slash leads to the same page without it', async () => {
  const response = await get('/talk-to-a-specialist/?duration=30');
  assert.equal(response.status, 301);
  const location = new URL(response.headers.get('location') ?? '', `${server.url}/talk-to-a-specialist/`);
  assert.equal(location.pathname + location.search, '/talk-to-a-specialist?duration=30');
});

test('pages and answers are compressed for who takes it', async () => {
  for (const path of ['/talk-to-a-specialist', '/api/booking-types/talk-to-a-specialist']) {
    const response = await get(path, { 'accept-encoding': 'gzip' });
    assert.equal(response.headers.get('content-encoding'), 'gzip', path);
    assert.match(response.headers.get('vary') ?? '', /Accept-Encoding/);
    assert.ok((await response.text()).length > 1000);
  }
});

test('what is too short to become shorter is sent as it is, with its length', async () => {
  for (const path of ['/api', '/api/nothing']) {
    const response = await get(path, { 'accept-encoding': 'gzip, br' });
    assert.equal(response.headers.get('content-encoding'), null, path);
    assert.equal(response.headers.get('content-length'), String((await response.arrayBuffer()).byteLength));
  }
});

test('a compressed answer is still recognised when it is asked for again', async () => {
  const path = '/api/booking-types/talk-to-a-specialist';
  const etag = (await get(path, { 'accept-encoding': 'gzip' })).headers.get('etag') ?? '';
  assert.equal((await get(path, { 'accept-encoding': 'gzip', 'if-none-match': etag })).status, 304);
});

test('a visitor without script books from the first page to the last, and the time is gone', async () => {
  const day = await (await get('/ask-ada/plain?day=2026-12-08')).text();
  const link = /\/ask-ada\/plain\/book\?[^"]+/.exec(day)?.[0].replaceAll('&amp;', '&') ?? '';
  const page = await (await get(link)).text();
  const form = new URLSearchParams(
    [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]+)"/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
  form.set('name', 'Vera Visitor');
  form.set('email', 'vera@visitor.example');
  form.set('location', 'phone');
  const send = () => fetch(`${server.url}/ask-ada/plain/book`, { method: 'POST', body: form });

  const unfinished = await send();
  assert.equal(unfinished.status, 422);
  assert.match(await unfinished.text(), /id="location-phone-wrong">Please fill this in/);

  form.set('location-phone', '+49 30 123');
  const booked = await send();
  const html = await booked.text();
  assert.equal(booked.status, 200, html);
  assert.match(html, /You are booked/);
  assert.match(html, /Ada Okafor/);
  const manage = /href="(http[^"]+\/ask-ada\/manage\/[^"#]+)#([^"]+)"/.exec(html);
  assert.ok(manage?.[1] && manage[2], html);
  assert.ok(manage[1].startsWith(server.url));
  assert.equal((await fetch(manage[1])).status, 200);

  const again = await (await send()).text();
  assert.match(again, /You are booked/, 'sending the same form again books nothing more');
  form.set('key', '00000000-0000-4000-8000-000000000000');
  const late = await send();
  assert.equal(late.status, 409);
  assert.match(await late.text(), /That time has just been taken/);
  assert.ok(!(await (await get('/ask-ada/plain?day=2026-12-08')).text()).includes(link.replaceAll('&', '&amp;')));
});

test('a second server may open the same folder, and its bookings hold for both', async () => {
  const second = await start();
  const times = async ({ url }: RunningServer) =>
    (await (await fetch(`${url}/project-kickoff/plain`)).text()).match(/\d+ times/g);
  assert.deepEqual(await times(second), await times(server));
  await second.close();
  await second.close();
  assert.equal((await get('/health')).status, 200);
});

test('requests for availability are limited by address, and a plain page counts as one', async () => {
  const limited = await start({ READ_LIMIT: '3', DATA_DIR: join(root, 'limited') });
  const statusOf = async (path: string) => (await fetch(limited.url + path)).status;
  const page = '/ask-ada/plain';
  assert.deepEqual(
    [await statusOf(page), await statusOf(page), await statusOf(`${page}?day=2026-12-08`)],
    [200, 200, 200],
  );
  const refused = await fetch(limited.url + page);
  assert.equal(refused.status, 429);
  assert.ok(Number(refused.headers.get('retry-after')) > 0);
  assert.equal(await statusOf('/ask-ada'), 200);
  await limited.close();
});

test('links carry the public address, not the one listened on', async () => {
  const other = await start({ PUBLIC_URL: 'https://book.example/', DATA_DIR: join(root, 'public') });
  assert.equal(other.links[0]?.url, 'https://book.example/talk-to-a-specialist');
  assert.match(
    await (await fetch(`${other.url}/ask-ada`)).text(),
    /<link rel="canonical" href="https:\/\/book\.example\/ask-ada"/,
  );
  await other.close();
});

/** A server of one host whose bookings wait for approval, with a booking for 8 December at ten, and a clock that the test sets. */
async function askedServer(context: TestContext, name: string, more: object = {}) {
  const teamFile = join(root, `${name}.json`);
  const team = {
    name: 'Solo',
    ...more,
    hosts: [{ id: 'a', name: 'Ada', email: 'a@solo.example', timeZone: 'UTC' }],
    bookingTypes: [
      {
        slug: 'ask',
        title: 'Ask',
        mode: 'solo',
        hosts: ['a'],
        durations: [30],
        approval: true,
        slot: { step: 30, timeZone: 'UTC' },
      },
    ],
  };
  writeFileSync(teamFile, JSON.stringify(team));
  const clock = { present: NOW };
  const read = readSettings({
    environment: { TEAM_FILE: teamFile, PORT: '0', LOG_LEVEL: 'silent', DATA_DIR: join(root, name) },
  });
  assert.ok(read.ok);
  const solo = await startServer(read.settings, { now: () => clock.present, expireEvery: 20 });
  context.after(() => solo.close());
  const booked = await fetch(`${solo.url}/api/bookings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': 'k' },
    body: JSON.stringify({
      bookingType: 'ask',
      start: '2026-12-08T10:00:00Z',
      duration: 30,
      timeZone: 'UTC',
      locale: 'en',
      attendee: { name: 'Vera', email: 'vera@visitor.example' },
    }),
  });
  const booking = (await booked.json()) as { id: string; status: string };
  const store = openSqlite(join(root, name, 'team-booking.sqlite'));
  context.after(() => store.close());
  return { clock, store, booking };
}

test('a request that nobody approves expires although nobody books, and people are notified', async (context) => {
  const { clock, store, booking } = await askedServer(context, 'solo');
  assert.equal(booking.status, 'awaiting-approval');
  const messages = () => store.read('team', async (view) => (await view.outbox()).length);
  const before = await messages();
  clock.present = Date.parse('2026-12-08T10:00:01Z');
  while ((await messages()) === before) await wait(10);
  const row = await store.read('team', (view) => view.booking(booking.id));
  assert.equal(row?.state.status, 'expired');
});

test('a booking loses its visitor once it is over for longer than the team keeps bookings', async (context) => {
  const { clock, store, booking } = await askedServer(context, 'forgetful', { keepBookings: 2 });
  const attendee = () => store.read('team', async (view) => (await view.booking(booking.id))!.attendee);
  assert.equal((await attendee()).name, 'Vera');
  clock.present = Date.parse('2026-12-10T10:30:01Z');
  while ((await attendee()).name === 'Vera') await wait(10);
  assert.deepEqual(await attendee(), { name: '[erased]', email: 'erased@erased.invalid' });
});

test('the holidays of a country that the team file names are days off, and follow as years go by', async (context) => {
  const { clock, store } = await askedServer(context, 'resting', { holidays: { country: 'DE', region: 'BY' } });
  const days = () => store.read('team', async (view) => (await view.team())!.holidays!.days.map(({ date }) => date));
  assert.ok((await days()).includes('2027-01-06'));
  assert.ok(!(await days()).some((date) => date >= '2029'));
  clock.present = Date.parse('2027-01-01T00:00:00Z');
  while (!(await days()).includes('2029-01-06')) await wait(10);
});

test('a team file with holidays of a place that nobody knows is refused', async (context) => {
  await assert.rejects(askedServer(context, 'nowhere', { holidays: { country: 'XX' } }), /holidays of a place/);
});
