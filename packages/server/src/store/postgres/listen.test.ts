import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StoreChanges } from '@team-booking/engine';
import { hostTime } from '@team-booking/engine/testing/store-suite';
import type { Commit } from '../sql/change-feed.ts';
import { listen } from './listen.ts';
import { read, write } from './news.ts';
import { openDatabase } from './open-database.ts';
import { execute, freshDatabase } from './test/cluster.ts';
import { hearUntil } from './test/hear.ts';

const isTold = ({ times }: StoreChanges) => times !== null && times.length > 0;

test('commits of another process are told with their times', async (t) => {
  const heard = await hearUntil(isTold, t);
  const { times, hosts, configured, bookings } = heard.find(isTold)!;
  const { booking, start } = times![0]!;
  assert.deepEqual(times, [hostTime(booking, 'a', start, start + 1), hostTime(booking, 'b', start, start + 1)]);
  assert.deepEqual([hosts, configured, bookings], [['a', 'b'], false, [booking]]);
});

test('in a plain database changes are found by looking', async (t) => {
  const heard = await hearUntil(({ hosts }) => hosts.length === 2, t, { plain: true });
  assert.ok(heard.every(({ times }) => times === null));
});

const commitOf = (count: number, id: string, configured = false): Commit => {
  const hosts = Array.from({ length: count }, (_, i) => `${id}${i}`);
  const times = hosts.map((host) => hostTime('b1', host, 1, 2));
  const changes: StoreChanges = { times, hosts, configured, bookings: ['b1', id], documents: ['audit'] };
  const counters = new Map([
    ['type:call', 7],
    ['bookings:call', 3],
    ['documents:audit', 9],
    ...hosts.map((host, i) => [`host:${host}`, i] as const),
  ]);
  return { team: 'red', changes, counters };
};

test('commits are told together, and large ones in parts that are small enough and say the same', () => {
  const small = [commitOf(1, 'x'), commitOf(2, 'y', true)];
  const [together, ...none] = write('me', small);
  assert.deepEqual(none, []);
  assert.deepEqual(read(together!), { from: 'me', commits: small });

  const large = commitOf(100, 'a-host-with-a-long-name-'.repeat(3), true);
  const payloads = write('me', [...small, large, commitOf(3, 'z')]);
  for (const payload of payloads) assert.ok(Buffer.byteLength(payload) < 8000);
  const parts = payloads
    .flatMap((payload) => read(payload)!.commits)
    .filter(({ changes }) => changes.hosts[0]!.startsWith('a-'));
  assert.ok(parts.length > 1);
  assert.deepEqual(
    parts.flatMap(({ changes }) => changes.times),
    large.changes.times,
  );
  assert.deepEqual(
    parts.flatMap(({ changes }) => changes.hosts),
    large.changes.hosts,
  );
  assert.deepEqual(new Map(parts.flatMap(({ counters }) => [...counters])), large.counters);
  assert.deepEqual(parts.filter(({ changes }) => changes.configured).length, 1);
  const [{ changes } = assert.fail(), ...more] = parts.filter(({ counters }) => counters.has('bookings:call'));
  assert.deepEqual([changes.bookings, changes.documents, more], [large.changes.bookings, ['audit'], []]);
  assert.equal(parts.flatMap((part) => part.changes.bookings).length, 2, 'in that part only');
});

test('a single host’s many times, and many bookings, are left out, and what nobody can tell is not told', () => {
  const times = Array.from({ length: 200 }, (_, i) => hostTime('b1', 'a', i, i + 1));
  const bookings = Array.from({ length: 2000 }, (_, i) => `b${i}`);
  const changes = { times, hosts: ['a'], configured: false, bookings, documents: ['note'] };
  const [payload] = write('me', [{ team: 'red', changes, counters: new Map([['host:a', 1]]) }]);
  assert.deepEqual(read(payload!)?.commits[0]?.changes, {
    ...changes,
    times: null,
    bookings: null,
  });
  assert.deepEqual(write('me', [{ team: 'red'.repeat(4000), changes, counters: new Map() }]).map(read), [
    { from: 'me', commits: [] },
  ]);
});

test('what a process of an earlier version does not tell is not known', () => {
  const changes = { times: [], hosts: [], configured: true };
  const payload = JSON.stringify({ from: 'me', commits: [{ team: 'red', changes, counters: [['team', 1]] }] });
  assert.deepEqual(read(payload)?.commits[0]?.changes, { ...changes, bookings: null, documents: null });
});

test('what is no news of ours is ignored', () => {
  for (const payload of ['', 'x', '{}', '{"from":"a"}', 'null']) assert.equal(read(payload), null);
});

test('it works once it hears itself, notices that its connection is lost, and listens again', async (t) => {
  let close: () => Promise<unknown> = async () => {};
  t.after(async () => void (await close()));
  const url = await freshDatabase(t);
  const { database, pool } = await openDatabase(url);
  const listening = listen(url, pool);
  close = async () => {
    await listening.close();
    await database.close();
  };
  const until = async (works: boolean) => {
    while (listening.works() !== works) await new Promise((resolve) => setTimeout(resolve, 10));
  };
  await until(true);
  await execute(
    url,
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'team-booking-listen' AND datname = current_database()",
  );
  await until(false);
  await until(true);
});
