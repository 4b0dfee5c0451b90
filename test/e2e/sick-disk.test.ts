import assert from 'node:assert/strict';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { Backend } from './backend.ts';
import { contractIsKept } from './contract-is-kept.ts';
import { audit } from './crowd/audit.ts';
import { onSqlite } from './crowd/stores.ts';
import { TYPES, wantedStarts } from './crowd/team.ts';
import { Visitors } from './crowd/visitors.ts';
import { health } from './health.ts';
import { until } from './until.ts';
import { cured, failedCalls, type Sickness, withSickness } from './sick-disk.ts';

const VISITORS = 60;
const CHECK_DISK = 'Check the disk, its mount and its permissions; the system log may say more.';
const FREE_SPACE = 'Free disk space or raise the quota.';

const [WRITE, SYNC] = [['pwrite64'], ['fsync', 'fdatasync']];
const LOG = '-wal';

/** Which calls fail, in what file beside the database, and the remedy that the server's log names. */
type Row = readonly [name: string, remedy: string, sickness: Sickness];

/** Steps are primes, so that every place in a transaction has its turn. */
const ROWS: readonly Row[] = [
  ['some writes fail', CHECK_DISK, { file: LOG, calls: WRITE, effect: 'error=EIO', first: 400, every: 211 }],
  ['some syncs fail', CHECK_DISK, { file: LOG, calls: SYNC, effect: 'error=EIO', first: 30, every: 3 }],
  ['some writes find no room', FREE_SPACE, { file: LOG, calls: WRITE, effect: 'error=ENOSPC', first: 400, every: 211 }],
  ['no write finds room', FREE_SPACE, { file: LOG, calls: WRITE, effect: 'error=ENOSPC', first: 600, every: 1 }],
  [
    'the disk has turned read-only',
    CHECK_DISK,
    { file: LOG, calls: WRITE, effect: 'error=EROFS', first: 600, every: 1 },
  ],
  ['no sync succeeds', CHECK_DISK, { file: LOG, calls: SYNC, effect: 'error=EIO', first: 30, every: 1 }],
];

for (const [name, remedy, sickness] of ROWS) {
  test(`${name}: nothing answered is lost, the log says what to do, and once it is mended bookings go on`, async (t) => {
    const { backend, visitors, log, answered, look } = await crowdAt(t, sickness);
    const refusals = () => visitors.tally.get('503 unavailable') ?? 0;
    if (sickness.every === 1) {
      await until('many are refused', () => refusals() >= VISITORS / 2);
      assert.deepEqual(await health(backend.url), [503, 'failing']);
    } else {
      await answered;
    }
    assert.ok(failedCalls(log) > 0, 'no call failed');
    await cured(backend.pid!);
    await answered;
    assert.deepEqual(await health(backend.url), [200, 'ok']);

    t.diagnostic(JSON.stringify([...visitors.tally]));
    assert.ok(refusals() > 3, 'few were refused');
    const remedies = backend.output.split('\n').flatMap((line) => /"remedy":"([^"]*)"/.exec(line)?.[1] ?? []);
    assert.deepEqual([...new Set(remedies)], [remedy]);
    await backend.end('SIGKILL');
    await look();
  });
}

test('a database file that cannot be written costs no booking: they stay in its log, also at a stop', async (t) => {
  // The first writes make the file.
  const file = { file: '', calls: [...WRITE, ...SYNC], effect: 'error=EIO', first: 4, every: 1 };
  const { backend, visitors, log, answered, look } = await crowdAt(t, file);
  await answered;
  assert.equal(visitors.tally.get('503 unavailable'), undefined);
  assert.equal(await backend.end('SIGTERM'), 0);
  assert.ok(failedCalls(log) > 0, 'no call failed');
  await look();
});

test('reads that fail look like damage, until a restart finds none', async (t) => {
  const reads = { file: LOG, calls: ['pread64'], effect: 'error=EIO', first: 24, every: 2 };
  const { backend, visitors, log, answered, look, settings, times } = await crowdAt(t, reads);
  const [from, to] = [times[0]!, times.at(-1)!].map((time) => new Date(time).toISOString());
  await until('times cannot be read', async () => {
    const { status, headers } = await fetch(`${backend.base}/booking-types/turn/availability?from=${from}&to=${to}`);
    assert.ok(status === 200 || (status === 503 && Number(headers.get('retry-after')) > 0), String(status));
    return status === 503;
  });
  await answered;
  assert.ok(failedCalls(log) > 0, 'no call failed');
  await cured(backend.pid!);
  assert.deepEqual(await health(backend.url), [503, 'failing']);
  assert.match(
    backend.output,
    /"remedy":"If the system log tells of a failing disk, mend that and start again\. Else /,
  );
  assert.equal(await backend.end('SIGTERM'), 0);
  await backend.start(settings);
  assert.deepEqual(await health(backend.url), [200, 'ok']);
  assert.ok(visitors.told.size > 0);
  await look();
});

test('a server whose disk is full stops cleanly, and goes on where there is room', async (t) => {
  const full = { file: LOG, calls: WRITE, effect: 'error=ENOSPC', first: 600, every: 1 };
  const { backend, visitors, answered, look, settings } = await crowdAt(t, full);
  await until('somebody is refused', () => visitors.tally.has('503 unavailable'));
  assert.equal(await backend.end('SIGTERM'), 0);
  await backend.start(settings);
  await answered;
  await look();
});

test('a process that dies in the middle of a write or sync loses nothing that was answered', async (t) => {
  const dying = { file: LOG, calls: [...WRITE, ...SYNC], effect: 'signal=SIGKILL', every: 1 };
  const { backend, visitors, log, answered, look, settings } = await crowdAt(t, { ...dying, first: 331 });
  // An empty database takes 266 calls to start. Of the next ones, some die at the start already.
  for (const first of [61, 190, 347, 502, 701]) {
    await backend.ended();
    await backend.start(settings, withSickness({ ...dying, file: backend.database + LOG, first }, log)).catch(() => {});
  }
  await backend.ended();
  const told = visitors.told.size;
  await backend.start(settings);
  await answered;
  t.diagnostic(`${told} of ${visitors.told.size} were told before; ${JSON.stringify([...visitors.tally])}`);
  await look();
});

/** All that were started. */
const backends: Backend[] = [];

/** Lets a crowd book at a server whose database's disk is sick. `look` audits what is stored in the end. */
async function crowdAt(t: TestContext, sickness: Sickness) {
  const shared = await onSqlite(1);
  t.after(() => shared.remove());
  const backend = shared.backends[0]!;
  backends.push(backend);
  const folder = realpathSync(backend.folder);
  const log = join(folder, 'calls');
  const file = join(folder, `team-booking.sqlite${sickness.file}`);
  await backend.start(shared.settings, withSickness({ ...sickness, file }, log));
  const visitors = new Visitors(() => [backend.base]);
  const times = wantedStarts(20 + VISITORS, Date.now());
  const crowd = (start: (index: number) => number) =>
    Promise.all(Array.from({ length: VISITORS }, (_, index) => visitors.book(index, TYPES[index % 3]!, start(index))));
  // First all want the same twenty times, then each wants another one: those share commits.
  const answered = crowd((index) => times[(index * 7) % 20]!).then(() => crowd((index) => times[20 + index]!));
  const look = () => audit(shared, visitors.told, times, Date.now());
  return { backend, visitors, log, answered, look, settings: shared.settings, times };
}

contractIsKept(() => backends, ['book 201', 'book 409', 'book 503', 'availability 503']);
