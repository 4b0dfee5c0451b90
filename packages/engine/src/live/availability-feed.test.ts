import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StoreChanges } from '../store/changes.ts';
import type { HostTime } from '../store/rows.ts';
import { configureTeam } from '../team/configure.ts';
import { readTeam } from '../team/read-team.ts';
import { memoryStore } from '../testing/memory-store.ts';
import { AvailabilityFeed } from './availability-feed.ts';
import { liveSurface } from './live-surface.ts';

/** 2026-06-15T06:00:00Z, a Monday. */
const NOW = Date.UTC(2026, 5, 15, 6);
const DAY = 86_400_000;

const host = (id: string) => ({ id, name: id, email: `${id}@team.example`, timeZone: 'Europe/Berlin' });
const slot = { step: 30, timeZone: 'Europe/Berlin' };
const type = (slug: string, id: string, more: object = {}) => ({
  slug,
  title: slug,
  mode: 'solo',
  hosts: [id],
  durations: [30],
  slot,
  window: { horizon: 1440 },
  ...more,
});
const CALL = type('call', 'a', { id: 'call', aliases: ['phone'] });
const CHAT = type('chat', 'b', { id: 'chat' });

const NOTHING = { bookings: [], documents: [] };

/** Half an hour of a host, from so many hours after {@link NOW}. */
const taken = (id: string, hours: number): HostTime => ({
  booking: 'b1',
  type: 'elsewhere',
  host: id,
  start: NOW + hours * 3_600_000,
  end: NOW + (hours + 0.5) * 3_600_000,
  bufferBefore: 0,
  bufferAfter: 0,
  until: null,
});
const booked = (...times: HostTime[]): StoreChanges => ({
  times,
  hosts: times.map(({ host: id }) => id),
  configured: false,
  ...NOTHING,
});

/** A team whose store tells of what a test says. */
async function scene() {
  const store = memoryStore();
  const listeners = new Set<(changes: StoreChanges) => void>();
  const calendars = new Set<(hosts: readonly string[]) => void>();
  const on =
    <T>(all: Set<T>) =>
    (listener: T) => {
      all.add(listener);
      return () => void all.delete(listener);
    };
  let failures = 0;
  const source = {
    store: {
      read: async <T>(...[team, work]: Parameters<typeof store.read<T>>) => {
        if (failures-- > 0) throw new Error('The database is away');
        return store.read(team, work);
      },
      onChange: (_team: string, listener: (changes: StoreChanges) => void) => on(listeners)(listener),
    },
    team: 'team',
    now: () => NOW,
    onBusy: on(calendars),
  };
  const configure = async (...bookingTypes: object[]) => {
    const read = readTeam({ name: 'Team', hosts: [host('a'), host('b')], bookingTypes });
    assert.ok(read.ok, JSON.stringify(read));
    await configureTeam(store, read.team, NOW);
  };
  await configure(CALL, CHAT);
  const feed = new AvailabilityFeed(source);
  /** Listens to a type; `next` waits for its next change. */
  const hear = (slug: string) => {
    const heard: string[] = [];
    let wake = () => {};
    let isEnded = false;
    const end = feed.listen(
      slug,
      ({ from, to }) => {
        heard.push(`${from} ${to}`);
        wake();
      },
      () => (isEnded = true),
    );
    const next = async () => {
      while (heard.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      return heard.shift()!;
    };
    return { heard, next, end, ended: () => isEnded };
  };
  return {
    source,
    feed,
    hear,
    configure,
    fail: (times: number) => (failures = times),
    commit: (changes: StoreChanges) => listeners.forEach((listener) => listener(changes)),
    read: (...hosts: string[]) => calendars.forEach((listener) => listener(hosts)),
    sources: () => [listeners.size, calendars.size],
  };
}

const ALL = '2026-06-15T06:00:00Z 2026-06-16T06:00:00Z';

test('a booking changes the types of its host, as far as it reaches, and no others', async () => {
  const { hear, commit } = await scene();
  const [call, chat] = [hear('call'), hear('chat')];
  commit(booked(taken('a', 4)));
  assert.equal(await call.next(), '2026-06-15T09:30:00Z 2026-06-15T10:30:00Z');
  commit(booked(taken('b', 6)));
  assert.equal(await chat.next(), '2026-06-15T11:30:00Z 2026-06-15T12:30:00Z', 'the first that it hears of');
  assert.deepEqual(call.heard, []);
});

test('where only hosts are known, all times of their types may have changed', async () => {
  const { hear, commit, read } = await scene();
  const [call, chat] = [hear('call'), hear('chat')];
  commit({ times: null, hosts: ['a'], configured: false, ...NOTHING });
  assert.equal(await call.next(), ALL);
  read('b');
  assert.equal(await chat.next(), ALL, 'the first that it hears of');
  assert.deepEqual(call.heard, []);
});

test('a changed configuration changes all types, also one that is listened to by a former slug', async () => {
  const { hear, commit } = await scene();
  const [phone, chat] = [hear('phone'), hear('chat')];
  commit({ times: [], hosts: [], configured: true, ...NOTHING });
  assert.deepEqual([await phone.next(), await chat.next()], [ALL, ALL]);
  assert.equal(phone.ended(), false);
});

test('changes that come in a burst are one', async () => {
  const { hear, commit } = await scene();
  const call = hear('call');
  for (const hours of [4, 8, 6]) commit(booked(taken('a', hours)));
  assert.match(await call.next(), /^2026-06-15T09:30:00Z/);
  commit(booked(taken('a', 10)));
  commit(booked(taken('a', 2)));
  const rest = [await call.next(), ...call.heard];
  assert.ok(rest.length <= 2, 'five bookings are three changes at most');
  assert.match(rest.at(-1)!, /16:30:00Z$/);
});

test('a type that is removed is changed for good, and its listeners hear nothing more', async () => {
  const { feed, hear, configure, commit } = await scene();
  const [call, chat] = [hear('call'), hear('chat')];
  await configure(CHAT);
  commit({ times: [], hosts: [], configured: true, ...NOTHING });
  assert.deepEqual(await chat.next(), ALL);
  assert.equal(await call.next(), `2026-06-15T06:00:00Z ${new Date(NOW + 400 * DAY).toISOString().slice(0, 19)}Z`);
  assert.deepEqual([call.ended(), chat.ended(), feed.size], [true, false, 1]);
});

test('nothing is missed while the store cannot be read', async () => {
  const { hear, commit, fail } = await scene();
  const call = hear('call');
  fail(1);
  commit(booked(taken('b', 4)));
  assert.equal(await call.next(), ALL, 'as the change may have been any');
});

test('the source is listened to only while somebody listens to the feed', async () => {
  const { hear, sources, commit } = await scene();
  assert.deepEqual(sources(), [0, 0]);
  const [one, other] = [hear('call'), hear('call')];
  assert.deepEqual(sources(), [1, 1]);
  one.end();
  one.end();
  assert.deepEqual(sources(), [1, 1]);
  commit(booked(taken('a', 4)));
  await other.next();
  assert.deepEqual(one.heard, []);
  other.end();
  assert.deepEqual(sources(), [0, 0]);
  hear('call');
  assert.deepEqual(sources(), [1, 1]);
});

test('the surface refuses an unknown type, and moves a former slug to the present one', async () => {
  const { changes } = liveSurface((await scene()).source);
  const query = () => ({});
  await assert.rejects(async () => changes({ slug: 'nothing', query }), { code: 'not-found' });
  assert.deepEqual(await changes({ slug: 'phone', query }), { movedTo: 'call' });
  assert.equal(typeof (await changes({ slug: 'call', query })), 'function');
});
