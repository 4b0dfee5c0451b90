import assert from 'node:assert/strict';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { test, type TestContext } from 'node:test';
import type { Backend } from './backend.ts';
import { audit } from './crowd/audit.ts';
import { onSqlite } from './crowd/stores.ts';
import { TYPES, wantedStarts } from './crowd/team.ts';
import { Visitors } from './crowd/visitors.ts';
import { health } from './health.ts';
import { cured, failedCalls, type Sickness, withSickness } from './sick-disk.ts';

const VISITORS = 60;
const CHECK_DISK = 'Check the disk, its mount and its permissions; the system log may say more.';
const FREE_SPACE = 'Free disk space or raise the quota; no restart is needed.';

const [WRITE, SYNC] = [['pwrite64'], ['fsync', 'fdatasync']];
const LOG = '-wal';

/** Which calls fail, in what file beside the database, and the remedy that the server's log names. */
type Row = readonly [name: string, remedy: string, sickness: Sickness];

/** Steps are primes, so that every place in a transaction has its turn. */
const ROWS: readonly Row[] = [
  ['some writes fail', CHECK_DISK, { file: LOG, calls: WRITE, error: 'EIO', first: 400, every: 211 }],
  ['some syncs fail', CHECK_DISK, { file: LOG, calls: SYNC, error: 'EIO', first: 30, every: 3 }],
  ['some writes find no room', FREE_SPACE, { file: LOG, calls: WRITE, error: 'ENOSPC', first: 400, every: 211 }],
  ['no write finds room', FREE_SPACE, { file: LOG, calls: WRITE, error: 'ENOSPC', first: 600, every: 1 }],
  ['the disk has turned read-only', CHECK_DISK, { file: LOG, calls: WRITE, error: 'EROFS', first: 600, every: 1 }],
  ['no sync succeeds', CHECK_DISK, { file: LOG, calls: SYNC, error: 'EIO', first: 30, every: 1 }],
];

for (const [name, remedy, sickness] of ROWS) {
  test(`${name}: nothing answered is lost, the log says what to do, and once it is mended bookings go on`, async (t) => {
    const { backend, visitors, log, answered, look } = await crowdAt(t, sickness);
    const refusals = () => visitors.tally.get('503 unavailable') ?? 0;
    if (sickness.every === 1) {
      const all = new AbortController();
      void answered.finally(() => all.abort());
      while (refusals() < VISITORS / 2 && !all.signal.aborted) await sleep(20);
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
    if (sickness.calls === SYNC && sickness.every > 1) assert.ok(refusals() > failedCalls(log), 'no commit was shared');
    const remedies = backend.output.split('\n').flatMap((line) => /"remedy":"([^"]*)"/.exec(line)?.[1] ?? []);
    assert.deepEqual([...new Set(remedies)], [remedy]);
    await backend.end('SIGKILL');
    await look();
  });
}

test('a database file that cannot be written costs no booking: they stay in its log, also at a stop', async (t) => {
  // The first writes make the file.
  const file = { file: '', calls: [...WRITE, ...SYNC], error: 'EIO', first: 4, every: 1 };
  const { backend, visitors, log, answered, look } = await crowdAt(t, file);
  await answered;
  assert.equal(visitors.tally.get('503 unavailable'), undefined);
  assert.equal(await backend.end('SIGTERM'), 0);
  assert.ok(failedCalls(log) > 0, 'no call failed');
  await look();
});

/** Lets a crowd book at a server whose database's disk is sick. `look` audits what is stored in the end. */
async function crowdAt(t: TestContext, sickness: Sickness) {
  const shared = await onSqlite(1);
  t.after(() => shared.remove());
  const backend: Backend = shared.backends[0]!;
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
  return { backend, visitors, log, answered, look };
}
