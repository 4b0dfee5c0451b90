import assert from 'node:assert/strict';
import { test } from 'node:test';
import { after, balancesOf, ledgerState, liveRecord, pick, type Assigned } from '@team-booking/core/assignment';
import type { TeamConfig } from '../config/team-config.ts';
import type { Store, StoreTransaction } from '../store/store.ts';
import { configureTeam } from './configure.ts';
import { memoryStore } from '../testing/memory-store.ts';
import { bookingRow, MONDAY, teamOf } from '../testing/store-suite/rows.ts';

const TEAM = teamOf('red', ['a', 'b', 'c']);

/** The team with only these hosts in its rotation. */
function rotating(...hosts: string[]): TeamConfig {
  const [call, intro] = TEAM.bookingTypes;
  const members = hosts.map((host) => ({ host, weight: 1, priority: 1 }));
  return { ...TEAM, bookingTypes: [{ ...call!, groups: [{ need: 1, members }] }, intro!] };
}

const stateOf = (store: Store) =>
  store.read('red', async (view) => {
    const pool = (await view.pool('call'))!;
    return ledgerState(pool, await view.ledger(pool));
  });

async function bookFor(store: Store, id: string): Promise<string> {
  const state = await stateOf(store);
  const step = pick(state, { bookingId: id, at: null, slot: null, free: ['a', 'b', 'c'] }) as Assigned;
  await store.write('red', async (transaction) => {
    await transaction.addBooking(bookingRow(id));
    await transaction.post(
      'call',
      step.postings.map((posting) => ({ ...posting, at: 0 })),
    );
    await transaction.addRecord('call', step.record, liveRecord(step.record));
  });
  assert.deepEqual(balancesOf(await stateOf(store)), balancesOf(after(state, step)));
  return step.record.chosen;
}

test('a rotation gets its pool, a solo type needs none', async () => {
  const store = memoryStore();
  await configureTeam(store, TEAM, MONDAY);
  await store.read('red', async (view) => {
    assert.deepEqual(
      (await view.pool('call'))?.members.map(({ host }) => host),
      ['a', 'b', 'c'],
    );
    assert.equal(await view.pool('intro'), null);
  });
});

test('the same configuration again changes nothing', async () => {
  const store = memoryStore();
  await configureTeam(store, TEAM, MONDAY);
  await bookFor(store, 'b1');
  const before = await stateOf(store);
  const used = new Set<string | symbol>();
  const watched: Pick<Store, 'write'> = {
    write: (team, work) =>
      store.write(team, (transaction) => {
        const watch = (target: StoreTransaction, name: string | symbol): unknown => {
          used.add(name);
          return Reflect.get(target, name).bind(target);
        };
        return work(new Proxy(transaction, { get: watch }));
      }),
  };
  await configureTeam(watched, structuredClone(TEAM), MONDAY);
  assert.deepEqual([...used], ['team'], 'it is neither locked nor written');
  assert.deepEqual(await stateOf(store), before);
  await configureTeam(watched, { ...TEAM, name: 'Blue' }, MONDAY);
  assert.ok(used.has('lockTeam') && used.has('putTeam'));
});

test('the balance of a host who leaves goes to their peers, a host who joins starts at 0, the rotation continues', async () => {
  const store = memoryStore();
  await configureTeam(store, TEAM, MONDAY);
  assert.equal(await bookFor(store, 'b1'), 'a');
  await configureTeam(store, rotating('b', 'c'), MONDAY);
  const without = balancesOf(await stateOf(store));
  assert.deepEqual(Object.keys(without), ['b', 'c']);
  assert.equal(without['b']! + without['c']!, 0);
  const posted = (await store.read('red', (view) => view.postings('call'))).at(-1)!;
  assert.deepEqual([posted.cause, posted.at], [{ kind: 'left', host: 'a' }, MONDAY]);

  await configureTeam(store, rotating('b', 'c', 'a'), MONDAY);
  assert.equal(balancesOf(await stateOf(store))['a'], 0);
  assert.equal(await bookFor(store, 'b2'), 'b');
});

test('a host who is switched off leaves their rotations', async () => {
  const store = memoryStore();
  await configureTeam(store, TEAM, MONDAY);
  const hosts = TEAM.hosts.map((host) => (host.id === 'b' ? { ...host, active: false } : host));
  await configureTeam(store, { ...TEAM, hosts }, MONDAY);
  assert.deepEqual(Object.keys(balancesOf(await stateOf(store))), ['a', 'c']);
});

test('another policy is a new version of the pool', async () => {
  const store = memoryStore();
  await configureTeam(store, TEAM, MONDAY);
  const [call, intro] = TEAM.bookingTypes;
  await configureTeam(store, { ...TEAM, bookingTypes: [{ ...call!, fairness: 'strict' }, intro!] }, MONDAY);
  const { pool } = await stateOf(store);
  assert.deepEqual([pool.policy.mode, pool.version], ['strict', 2]);
});

test('a former slug redirects to the new one until another type takes it', async () => {
  const store = memoryStore();
  await configureTeam(store, TEAM, MONDAY);
  const [call, intro] = TEAM.bookingTypes;
  const aliases = async () => (await store.read('red', (view) => view.team()))?.bookingTypes[0]?.aliases;
  await configureTeam(store, { ...TEAM, bookingTypes: [{ ...call!, slug: 'talk' }, intro!] }, MONDAY);
  assert.deepEqual(await aliases(), ['call']);
  await configureTeam(store, { ...TEAM, bookingTypes: [{ ...call!, slug: 'chat' }, intro!] }, MONDAY);
  assert.deepEqual(await aliases(), ['talk', 'call']);
  await configureTeam(
    store,
    {
      ...TEAM,
      bookingTypes: [
        { ...call!, slug: 'chat' },
        { ...intro!, slug: 'talk' },
      ],
    },
    MONDAY,
  );
  assert.deepEqual(await aliases(), ['call']);
});
