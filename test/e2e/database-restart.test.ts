import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { after, before, test } from 'node:test';
import { type Cluster, startCluster } from '../../packages/server/src/store/postgres/test/cluster.ts';
import { contractIsKept } from './contract-is-kept.ts';
import { audit } from './crowd/audit.ts';
import { onPostgres, type SharedStore } from './crowd/stores.ts';
import { wantedStarts } from './crowd/team.ts';
import { Visitors } from './crowd/visitors.ts';
import { health } from './health.ts';
import { until } from './until.ts';

const VISITORS = 20;
/** How long the database is away, milliseconds. */
const OUTAGE = 10_000;
/** Longer than a server is patient with its database, milliseconds: who is not answered by then is kept waiting. */
const HANGS = 10_000;

const starts = wantedStarts(2000, Date.now());
let cluster: Cluster;
let shared: SharedStore;
let visitors: Visitors;
before(async () => {
  cluster = await startCluster();
  shared = await onPostgres(2, cluster.url);
  visitors = new Visitors(() => shared.backends.map(({ base }) => base));
  await Promise.all(shared.backends.map((backend) => backend.start(shared.settings)));
});
after(async () => {
  await shared.remove();
  await cluster.close();
});

const WAYS = [
  ['is stopped', () => cluster.stop('fast')],
  ['crashes', () => cluster.kill()],
] as const;

for (const [what, end] of WAYS) {
  test(`PostgreSQL ${what} for ten seconds: visitors are told at once to come back, and then it goes on`, async (t) => {
    const over = new AbortController();
    const crowd = Promise.all(
      Array.from({ length: VISITORS }, async () => {
        while (!over.signal.aborted) {
          const number = asked++;
          await visitors.book(number, 'turn', starts[Math.floor(number / 5)]!);
        }
      }),
    );
    const more = async () => {
      const enough = visitors.told.size + 2 * VISITORS;
      await until('bookings go on', () => visitors.told.size >= enough);
    };
    try {
      await more();
      await end();
      const restart = sleep(OUTAGE);
      await until('health says so', () => everywhere(503, 'failing'));
      const told = visitors.told.size;
      for (const { base } of shared.backends) {
        const answer = await fetch(`${base}/booking-types/turn`, { signal: AbortSignal.timeout(HANGS) });
        assert.deepEqual([answer.status, ((await answer.json()) as { code: string }).code], [503, 'unavailable']);
        assert.match(answer.headers.get('retry-after') ?? '', /^[1-9]\d*$/);
      }
      await restart;
      assert.equal(visitors.told.size, told, 'nothing is booked without a database');
      await cluster.start();
      await until('health says so', () => everywhere(200, 'ok'));
      await more();
    } finally {
      over.abort();
    }
    await crowd;
    t.diagnostic(JSON.stringify([...visitors.tally]));
    assert.ok(visitors.tally.get('503 unavailable')! > VISITORS, 'visitors were told to come back');
    await audit(shared, visitors.told, starts, Date.now());
  });
}
let asked = 0;

test('the log says what fails, what to do, and when it works again, without the password', () => {
  for (const { output } of shared.backends) {
    const lines = output.split('\n');
    const failing = lines.filter((line) => line.includes('the database fails, so nothing can be booked'));
    assert.ok(failing.length >= WAYS.length);
    for (const line of failing) assert.match(line, /"remedy":"[^"]+"/);
    assert.ok(!output.includes(new URL(cluster.url).password));
  }
});

/** Whether every server's health is this. */
async function everywhere(status: number, word: string): Promise<boolean> {
  const found = await Promise.all(shared.backends.map(({ url }) => health(url, HANGS)));
  return found.every((one) => one[0] === status && one[1] === word);
}

contractIsKept(() => shared.backends, ['book 201', 'book 503', 'bookingType 503']);
