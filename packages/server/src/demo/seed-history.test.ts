import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { DAY, HOUR } from '@team-booking/core/time';
import { HostIds, SecretKey, type BookingRow, type Channel, type TeamBackend } from '@team-booking/engine';
import { openSqlite } from '../store/sqlite/open-sqlite.ts';
import { bookFirst } from './book-first.ts';
import { seedDemo } from './seed-demo.ts';
import { HISTORY, seedHistory } from './seed-history.ts';
import { DEMO_TEAM } from './team.ts';
import { folder, startDemo } from './test/start-demo.ts';
import { visitsBetween } from './visits.ts';

const ME = { name: 'Ada', email: 'ada@visitor.example' };

/** What is stored of a demo that has stopped. */
async function stored(dataDir: string) {
  const store = openSqlite(join(dataDir, 'team-booking.sqlite'));
  const bookings: readonly BookingRow[] = await store.read(DEMO_TEAM, (view) => view.listBookings({ limit: 1000 }));
  const postings = await store.read(DEMO_TEAM, (view) => view.postings('talk-to-a-specialist', { limit: 1000 }));
  const pools = await store.read(DEMO_TEAM, (view) => view.documents({ kind: 'pool-version' }));
  await store.close();
  return { bookings, postings, pools };
}

const made = ({ createdAt }: BookingRow) => createdAt;

for (const moment of ['2026-11-28T19:56:00Z', '2026-12-31T22:30:00Z', '2027-03-28T00:30:00Z', '2027-07-07T12:00:00Z'])
  test(`at ${moment} the demo's team has weeks behind it and some bookings ahead`, async (t) => {
    const [now, dataDir] = [Date.parse(moment), folder(t)];
    await (await startDemo(t, dataDir, () => now)).close();
    const { bookings, postings, pools } = await stored(dataDir);
    assert.ok(bookings.length > 120, `${bookings.length}`);
    const ahead = bookings.filter(({ state }) => state.start > now && state.status === 'confirmed');
    assert.ok(ahead.length >= 10, `${ahead.length} ahead`);
    assert.ok(bookings.some(({ state }) => state.status === 'cancelled'));
    assert.ok(Math.min(...bookings.map(made)) > now - HISTORY);
    assert.ok(Math.max(...bookings.map(made)) < now);
    assert.ok(
      pools.length > 0 && pools.every(({ at }) => at <= now - HISTORY),
      'there were hosts before there were bookings',
    );
    const hosts = new Set(bookings.flatMap(({ state }) => state.hosts));
    for (const host of ['mira', 'rohan', 'tamsin', 'ada', 'luis', 'noa']) assert.ok(hosts.has(host), host);
    const times = postings.map(({ at }) => at);
    assert.deepEqual(
      times,
      times.toSorted((a, b) => a - b),
      'the ledger is in the order of time',
    );
    const people = bookings.map(({ attendee }) => attendee.email);
    assert.equal(new Set(people).size, people.length, 'nobody comes twice');
  });

test('nobody is mailed of what was, and a restart brings nothing anew', async (t) => {
  const dataDir = folder(t);
  const now = Date.parse('2026-11-28T19:56:00Z');
  const demo = await startDemo(t, dataDir, () => now);
  await demo.wait('approval', 'question', 'calendar');
  const outbox = await (await demo.admin.get('/outbox')).text();
  await demo.close();
  const addressed = [...outbox.matchAll(/[\w.+-]+@visitor\.example/g)].map(([address]) => address);
  assert.deepEqual([...new Set(addressed)].toSorted(), ['piet@visitor.example', 'zoe@visitor.example']);
  const before = await stored(dataDir);
  await (await startDemo(t, dataDir, () => now + HOUR)).close();
  assert.deepEqual(await stored(dataDir), before);
});

test('what was made by somebody else before a restart is delivered all the same', async (t) => {
  const dataDir = folder(t);
  const now = Date.parse('2026-11-28T19:56:00Z');
  const store = openSqlite(join(dataDir, 'demo.sqlite'));
  t.after(() => store.close());
  await seedDemo(store, { now, folder: join(dataDir, 'calendars') });
  const key = new SecretKey(new Uint8Array(32));
  const backend: TeamBackend = {
    store,
    team: DEMO_TEAM,
    busy: (hosts, _, to) => new Map(hosts.map((host) => [host, { state: 'fresh', asOf: to, busy: [] }])),
    key,
    hostIds: new HostIds(key, DEMO_TEAM),
    publicUrl: 'https://book.example',
    teamFile: null,
  };
  const sent: string[] = [];
  const channel: Channel = {
    name: 'mail',
    patience: null,
    atOnce: 1,
    receivers: async () => ['everybody'],
    plan: async () => ({ kind: 'send', plan: {} }),
    async send({ delivery }) {
      sent.push(delivery.subject);
      return { kind: 'done' };
    },
    settle: async () => undefined,
  };
  await seedHistory(backend, { channels: [channel], until: now });
  assert.deepEqual(sent, []);
  const [visit] = visitsBetween(now, now + DAY);
  const { id } = (await bookFirst(backend, visit!.starts, { ...visit!.request, attendee: ME }, now))!;
  await seedHistory(backend, { channels: [channel], until: now + 3 * DAY });
  assert.deepEqual(sent, [id]);
});

test('a later start brings who has come since', async (t) => {
  const dataDir = folder(t);
  const now = Date.parse('2026-11-28T19:56:00Z');
  await (await startDemo(t, dataDir, () => now)).close();
  const before = new Set((await stored(dataDir)).bookings.map(({ state }) => state.id));
  const later = now + 5 * DAY;
  await (await startDemo(t, dataDir, () => later)).close();
  const { bookings } = await stored(dataDir);
  const since = bookings.filter(({ state }) => !before.has(state.id));
  assert.ok(since.length >= 15, `${since.length}`);
  assert.ok(since.every(({ createdAt }) => createdAt > now - 3 * HOUR && createdAt < later));
});

test('a start after a year brings no more than the last weeks', async (t) => {
  const dataDir = folder(t);
  const now = Date.parse('2026-11-28T19:56:00Z');
  await (await startDemo(t, dataDir, () => now)).close();
  const before = (await stored(dataDir)).bookings.length;
  const later = now + 365 * DAY;
  await (await startDemo(t, dataDir, () => later)).close();
  const { bookings } = await stored(dataDir);
  assert.ok(bookings.length < before * 2.2, `${bookings.length}`);
  assert.ok(bookings.every(({ createdAt }) => createdAt < now || createdAt > later - HISTORY));
});
