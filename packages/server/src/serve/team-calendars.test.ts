import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test, type TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { readSettings } from './settings.ts';
import { StartError } from './start-error.ts';
import { openStore } from './open-store.ts';
import { withDefaults } from './settings.ts';
import { startServer, type RunningServer } from './start-server.ts';

const root = mkdtempSync(join(tmpdir(), 'team-booking-calendars-'));
after(() => rmSync(root, { recursive: true, force: true }));
const NOW = Date.parse('2026-12-07T06:00:00Z');

/** Feeds that answer as the test says. */
async function feeds(t: TestContext, answer: (response: ServerResponse) => void) {
  const feed = { asked: 0, answer };
  const server = createServer((_, response) => {
    feed.asked += 1;
    feed.answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return Object.assign(feed, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` });
}

/** A team of one booking type; each host has the calendars given. */
function teamOf(hosts: readonly { id: string; calendars?: readonly string[] }[]) {
  return {
    name: 'Team',
    hosts: hosts.map(({ id, calendars = [] }) => ({
      id,
      name: id,
      email: `${id}@team.example`,
      timeZone: 'UTC',
      calendars: calendars.map((source) => ({ source })),
    })),
    bookingTypes: [
      {
        slug: 'ask',
        title: 'Ask',
        mode: hosts.length === 1 ? 'solo' : 'round-robin',
        hosts: hosts.map(({ id }) => id),
        durations: [30],
        slot: { step: 30, timeZone: 'UTC' },
      },
    ],
  };
}

async function start(name: string, team: object, environment: Record<string, string> = {}): Promise<RunningServer> {
  const teamFile = join(root, `${name}-${Math.random()}.json`);
  writeFileSync(teamFile, JSON.stringify(team));
  const read = readSettings({
    environment: {
      TEAM_FILE: teamFile,
      PORT: '0',
      LOG_LEVEL: 'silent',
      DATA_DIR: join(root, name),
      ALLOW_PRIVATE_FEEDS: '1',
      ...environment,
    },
  });
  assert.ok(read.ok);
  return startServer(read.settings, { now: () => NOW });
}

async function healthOf({ url }: RunningServer) {
  const response = await fetch(`${url}/health`);
  return (await response.json()) as { status: string; calendars: { open: number; closed: number } };
}

const book = ({ url }: RunningServer, key: string) =>
  fetch(`${url}/api/bookings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': `key-${key}` },
    body: JSON.stringify({
      bookingType: 'ask',
      start: '2026-12-08T10:00:00Z',
      duration: 30,
      timeZone: 'UTC',
      locale: 'en',
      attendee: { name: 'Vera', email: 'vera@visitor.example' },
    }),
  });

const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
const lunch = calendar('DTSTART:20261208T120000Z', 'DURATION:PT1H');
const busyForYears = calendar('DTSTART:20260101T000000Z', 'DTEND:20300101T000000Z');

test('the server answers although no feed does: unread hosts are closed, and the start says how many', async (t) => {
  const silent = await feeds(t, () => undefined);
  const hosts = Array.from({ length: 99 }, (_, index) => ({ id: `h${index}`, calendars: [`${silent.url}${index}`] }));
  const server = await start('silent', teamOf([...hosts, { id: 'free' }]));
  assert.deepEqual(await healthOf(server), {
    ...(await healthOf(server)),
    status: 'degraded',
    calendars: { open: 1, closed: 99 },
  });
  assert.ok(server.notes.includes('Hosts whose calendars are still being read: 99. They are offered then.'));
  const booked = await book(server, 'free');
  assert.equal(booked.status, 201);
  assert.equal(((await booked.json()) as { hosts: { name: string }[] }).hosts[0]?.name, 'free');
  await server.close();
});

test('a restart closes nobody, though the feed is down; a changed calendar is not taken for the old one', async (t) => {
  const feed = await feeds(t, (response) => response.end(lunch));
  const team = teamOf([{ id: 'a', calendars: [`${feed.url}a`] }]);
  const first = await start('restart', team);
  while ((await healthOf(first)).calendars.closed > 0) await wait(10);
  await first.close();

  feed.answer = () => undefined;
  const again = await start('restart', team);
  assert.deepEqual((await healthOf(again)).calendars, { open: 1, closed: 0 });
  await again.close();
  const changed = await start('restart', teamOf([{ id: 'a', calendars: [`${feed.url}b`] }]));
  assert.deepEqual((await healthOf(changed)).calendars, { open: 0, closed: 1 });
  await changed.close();
});

test('an answer from before a calendar was read is not given again afterwards', async (t) => {
  const waiting: ServerResponse[] = [];
  const feed = await feeds(t, (response) => waiting.push(response));
  const server = await start('kept', teamOf([{ id: 'a', calendars: [feed.url] }]));
  const range = 'from=2026-12-08T00:00:00Z&to=2026-12-09T00:00:00Z';
  const free = async () => {
    const response = await fetch(`${server.url}/api/booking-types/ask/availability?${range}`);
    return ((await response.json()) as { hosts: { free: number[] }[] }).hosts.map((host) => host.free);
  };
  for (const _ of [1, 2]) assert.deepEqual(await free(), []);
  while (waiting.length === 0) await wait(1);
  waiting[0]!.end(lunch);
  while ((await healthOf(server)).calendars.closed > 0) await wait(10);
  for (const _ of [1, 2]) assert.deepEqual(await free(), [[540, 720, 780, 1020]]);
  await server.close();
});

test('requests are answered while a calendar that asks for too much is read, which closes its host only', async (t) => {
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => index).join(',');
  const rule = `RRULE:FREQ=DAILY;BYHOUR=${upTo(24)};BYMINUTE=${upTo(60)}`;
  const bomb = calendar('DTSTART:20230101T000000Z', 'DURATION:PT1H', ...Array.from({ length: 300 }, () => rule));
  const feed = await feeds(t, (response) => response.end(bomb));
  const server = await start('bomb', teamOf([{ id: 'a', calendars: [feed.url] }, { id: 'free' }]));
  const { store } = await openStore(withDefaults({ dataDir: join(root, 'bomb') }));
  t.after(() => store.close());
  const snapshot = async () => (await store.snapshots('team').load())[0];

  while (feed.asked === 0) await wait(1);
  let answered = 0;
  for (; (await snapshot()) === undefined; answered++) assert.equal((await fetch(`${server.url}/api`)).status, 200);
  assert.ok(answered > 20, `only ${answered} requests were answered meanwhile`);
  assert.match(JSON.stringify(await snapshot()), /"too-complex"/);
  assert.deepEqual((await healthOf(server)).calendars, { open: 1, closed: 1 });
  await server.close();
});

test('a running server follows a configuration that another process stores: an added calendar counts at once', async (t) => {
  const feed = await feeds(t, () => undefined);
  const old = await start('two', teamOf([{ id: 'a' }]));
  writeFileSync(join(root, 'years.ics'), busyForYears);
  const added = await start('two', teamOf([{ id: 'a', calendars: [feed.url] }]));
  assert.equal((await book(old, 'closed')).status, 409, 'closed until it is read');
  await added.close();
  const read = await start('two', teamOf([{ id: 'a', calendars: [join(root, 'years.ics')] }]));
  assert.equal((await book(read, 'new')).status, 409);
  assert.equal((await book(old, 'old')).status, 409);
  await read.close();
  const without = await start('two', teamOf([{ id: 'a' }]));
  assert.equal((await book(old, 'free')).status, 201);
  await Promise.all([old.close(), without.close()]);
});

test('another team in the same folder is refused with the remedy, and the first one goes on', async () => {
  const first = await start('mixed', teamOf([{ id: 'a' }]));
  const { hosts, bookingTypes, ...other } = teamOf([{ id: 'b' }]);
  const another = { ...other, hosts, bookingTypes: bookingTypes.map((type) => ({ ...type, slug: 'talk' })) };
  await assert.rejects(
    start('mixed', another),
    (error) => error instanceof StartError && error.code === 'team' && /DATA_DIR/.test(error.remedy),
  );
  assert.equal((await fetch(`${first.url}/ask`)).status, 200);
  await first.close();
});
