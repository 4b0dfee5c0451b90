import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedTeamRequest, type SickDay, type TeamSettings } from '@team-booking/contract/team';
import { MINUTE } from '@team-booking/core/time';
import { signedIn } from '../../access/actor.ts';
import { book } from '../../booking/book.ts';
import { bodyHash } from '../../booking/idempotency.ts';
import { verifyPool } from '@team-booking/core/assignment';
import { SecretKey } from '../../crypto/secret-key.ts';
import { runJobs } from '../../sick-day/run-jobs.ts';
import type { Store } from '../../store/store.ts';
import { configureTeam } from '../../team/configure.ts';
import { HostIds } from '../../team/host-ids.ts';
import { readTeam } from '../../team/read-team.ts';
import type { TeamBackend } from '../../team-surface/team-context.ts';
import { teamSurface } from '../../team-surface/team-surface.ts';
import { host, REQUEST, type } from '../sample-team.ts';
import { checkProof } from './ledger-proof.ts';
import type { FreshStore, FreshStores } from './fresh-store.ts';

/** A Monday at 06:00 UTC. */
const NOW = Date.UTC(2026, 5, 15, 6);
const TUESDAY = Date.UTC(2026, 5, 16, 9);
const HOSTS = ['a', 'b', 'c', 'd'];
const ADMIN = signedIn({ id: 'p-admin', name: 'Grace', email: 'grace@team.example', role: 'admin', host: null });
const SETTINGS = {
  name: 'Team',
  hosts: HOSTS.map((id) => host(id)),
  bookingTypes: [
    type('call', 'round-robin', HOSTS),
    { ...type('panel', 'panel', []), hosts: undefined, groups: [{ need: 2, hosts: ['a', 'b', 'c'] }] },
    type('intro', 'solo', ['a']),
  ],
} as unknown as TeamSettings;
const RANGE = { from: '2026-06-16T00:00:00Z', to: '2026-06-17T00:00:00Z' };

function backendOf(store: Store, later?: TeamBackend['later']): TeamBackend {
  const key = new SecretKey(new Uint8Array(32).fill(7));
  return {
    store,
    team: 'team',
    busy: () => new Map(),
    key,
    hostIds: new HostIds(key, 'team'),
    publicUrl: 'https://book.example',
    teamFile: null,
    ...(later && { later }),
  };
}

/** Ten bookings of `a` on Tuesday: seven calls, two panels, and the fifth one that nobody but `a` can take. */
async function tenBookings(store: Store): Promise<string[]> {
  const read = readTeam(SETTINGS);
  assert.ok(read.ok, JSON.stringify(read));
  await configureTeam(store, read.team, NOW);
  const backend = backendOf(store);
  const ids: string[] = [];
  for (let slot = 0; slot < 10; slot++) {
    const bookingType = slot === 4 ? 'intro' : slot % 5 === 3 ? 'panel' : 'call';
    const body = {
      ...REQUEST,
      bookingType,
      start: new Date(TUESDAY + slot * 30 * MINUTE).toISOString(),
      ...(bookingType === 'call' && { host: 'a' }),
    };
    const booking = await book(backend, body, { route: 'book', key: `k${slot}`, body: bodyHash(body) }, NOW);
    ids.push(booking.id);
  }
  const rows = await store.read('team', (view) => view.listBookings({ host: 'a', limit: 20 }));
  // Two panels take `a` in turn as well, or the ten are not ten.
  assert.deepEqual(
    rows.map(({ state }) => state.id),
    ids,
  );
  return ids;
}

const ask = (backend: TeamBackend, body: object, sent: { key?: string; revision?: string } = {}): Promise<SickDay> =>
  Promise.resolve(
    teamSurface(backend, ADMIN, () => NOW).sickDay(
      checkedTeamRequest('sickDay', { body: { host: 'a', ...RANGE, ...body }, key: 's1', ...sent }),
    ),
  );

const look = (backend: TeamBackend, id: string): Promise<SickDay> =>
  Promise.resolve(teamSurface(backend, ADMIN, () => NOW).job({ id }));

const takers = ({ rows }: SickDay) => rows.map(({ to, reason }) => to ?? reason?.code);

/** That every booking was given once, and every record is what the rule gives. */
async function check(store: Store, ids: readonly string[], uncovered: readonly number[] = [4]): Promise<void> {
  await store.read('team', async (view) => {
    for (const [i, id] of ids.entries()) {
      const records = await view.recordsOf(id);
      assert.equal(records.length, uncovered.includes(i) ? 1 : 2, `booking ${i} was given once`);
      assert.equal(records.filter(({ live }) => live).length, 1);
      const webhooks = (await view.messagesOf(id)).filter(({ kind }) => kind === 'webhook');
      if (webhooks.length > 0) assert.equal(webhooks.length, records.length);
    }
    for (const pool of ['call', 'panel', 'intro']) {
      const records = await view.records(pool);
      assert.deepEqual(verifyPool(await view.postings(pool), records), { ok: true, records: records.length });
    }
  });
}

export function sickDaySuite(fresh: FreshStore): void {
  test('a sick day of ten bookings of which one cannot be covered: previewed, done, and one row undone', async (t) => {
    const store = await fresh(t);
    const ids = await tenBookings(store);
    const backend = backendOf(store);
    const preview = await ask(backend, { dryRun: true });
    assert.deepEqual([preview.id, preview.state, preview.rows.map(({ id }) => id)], [null, 'preview', ids]);
    assert.equal(takers(preview)[4], 'solo');
    assert.deepEqual(preview.rows[4]!.ways, ['move', 'keep', 'cancel']);
    assert.deepEqual(await store.read('team', (view) => view.documents({ kind: 'job' })), []);

    const done = await ask(backend, {}, { revision: preview.revision });
    assert.deepEqual([done.state, done.counts], ['done', { waiting: 0, done: 9, failed: 1 }]);
    assert.deepEqual(takers(done), takers(preview), 'what was previewed');
    assert.deepEqual(
      done.rows.map(({ record }) => record && { ...record, at: null }),
      preview.rows.map(({ record }) => record && { ...record, at: null }),
    );
    await check(store, ids);
    assert.deepEqual(await ask(backend, {}, { revision: preview.revision }), done, 'the same request, sent again');

    const last = done.rows[9]!;
    assert.ok(last.undoable);
    const undo = checkedTeamRequest('undoReassign', { parameters: { id: last.id }, body: {}, key: 'u1' });
    const undone = await teamSurface(backend, ADMIN, () => NOW).undoReassign(undo);
    assert.deepEqual([undone.restored, undone.hosts.after], [true, ['a']]);
    const surface = teamSurface(backend, ADMIN, () => NOW);
    await checkProof(surface, 'call', { restored: true });
    await checkProof(surface, 'panel', { restored: false });
    const story = async (id: string) => (await surface.teamBooking({ id })).story;
    const byGrace = { kind: 'team', id: 'p-admin', name: 'Grace' };
    for (const { id, what } of [
      { id: ids[0]!, what: ['book', 'reassign'] },
      { id: last.id, what: ['book', 'reassign', 'reassign'] },
    ]) {
      const lines = await story(id);
      assert.deepEqual(lines.map((line) => line.what).toSorted(), what);
      for (const { what: happened, by } of lines)
        assert.deepEqual(by, happened === 'book' ? { kind: 'visitor' } : byGrace);
    }

    const after = await look(backend, done.id!);
    assert.deepEqual(
      after.rows.map(({ undoable }) => undoable),
      ids.map((_, i) => i !== 4 && i !== 9),
    );
    const rows = await store.read('team', (view) => view.listBookings({ host: 'a', limit: 20 }));
    assert.deepEqual(
      rows.map(({ state }) => state.id),
      [ids[4], ids[9]],
    );
  });

  test('a job that is interrupted goes on once its process has not been heard of, and each row takes effect once', async (t) => {
    const store = await fresh(t);
    const ids = await tenBookings(store);
    const { id } = await ask(
      backendOf(store, () => {}),
      {},
    );
    const left = async () => (await look(backendOf(store), id!)).counts.waiting;
    let now = NOW;
    for (const when of ['after', 'before', 'after'] as const) {
      await assert.rejects(runJobs(backendOf(dying(store, 3, when)), now), /died/);
      const waiting = await left();
      assert.equal(await runJobs(backendOf(store), now + 29_999), 0, 'it may still be at it');
      assert.equal(await left(), waiting);
      now += 30_000;
    }
    const before = await left();
    assert.ok(before > 0 && before < 10);
    assert.equal(await runJobs(backendOf(store), now), before);
    assert.equal(await left(), 0);
    await check(store, ids);
    assert.equal(await runJobs(backendOf(store), now), 0, 'there is nothing left to do');
  });
}

/** A store whose process dies at a write, before or after it was committed. */
function dying(store: Store, atWrite: number, when: 'before' | 'after'): Store {
  let writes = 0;
  return {
    read: (team, work) => store.read(team, work),
    async write(team, work, group) {
      const dies = ++writes === atWrite;
      if (dies && when === 'before') throw new Error('died');
      const result = await store.write(team, work, group);
      if (dies) throw new Error('died');
      return result;
    },
    ping: () => store.ping(),
    close: () => store.close(),
  };
}

export function sickDayRaces(fresh: FreshStores): void {
  test('processes that go on with the same job at the same time do each of its rows once', async (t) => {
    const stores = await fresh(t);
    const ids = await tenBookings(stores[0]!);
    const { id } = await ask(
      backendOf(stores[0]!, () => {}),
      {},
    );
    const ended = await Promise.all(stores.map((store) => runJobs(backendOf(store), NOW)));
    assert.ok(ended.reduce((sum, rows) => sum + rows, 0) >= 10);
    await check(stores[0]!, ids);
    assert.deepEqual((await look(backendOf(stores[0]!), id!)).counts, { waiting: 0, done: 9, failed: 1 });
  });

  test('of the same request sent to several processes at the same time there is one job', async (t) => {
    const stores = await fresh(t);
    const ids = await tenBookings(stores[0]!);
    const jobs = await Promise.all(stores.map((store) => ask(backendOf(store), {})));
    assert.equal(new Set(jobs.map(({ id }) => id)).size, 1);
    await Promise.all(stores.map((store) => runJobs(backendOf(store), NOW + 60_000)));
    await check(stores[0]!, ids);
  });
}
