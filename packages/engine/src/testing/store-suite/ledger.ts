import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  after,
  balancesOf,
  createPool,
  fixedAssignment,
  ledgerState,
  liveRecord,
  pick,
  rebuild,
  voidRecord,
  type Assigned,
  type LedgerRecord,
  type Pool,
  type RotationRecord,
  type Voided,
} from '@team-booking/core/assignment';
import type { Store } from '../../store/store.ts';
import type { FreshStore } from './fresh-store.ts';
import { bookingRow, MONDAY, teamOf } from './rows.ts';

const HOSTS = ['a', 'b', 'c'];
const POOL = createPool(
  'call',
  HOSTS.map((id, i) => ({ id, weight: i + 1, tier: id === 'c' ? 2 : 1 })),
);

async function withPool(store: Store): Promise<Store> {
  await store.write('red', async (transaction) => {
    await transaction.putTeam(teamOf('red', HOSTS));
    await transaction.putPool(POOL);
  });
  return store;
}

async function apply(store: Store, pool: Pool, step: Assigned | Voided): Promise<void> {
  await store.write('red', async (transaction) => {
    if (step.voided) await transaction.voidRecord(pool.id, step.voided.seq);
    const postings = step.postings.map((posting) => ({ ...posting, at: MONDAY }));
    await transaction.post(pool.id, postings);
    if (step.kind === 'assigned') {
      await transaction.addBooking(bookingRow(step.record.bookingId));
      await transaction.addRecord(pool.id, step.record, liveRecord(step.record));
    }
  });
}

const stateOf = (store: Store, pool: Pool) =>
  store.read('red', async (view) => ledgerState(pool, await view.ledger(pool)));

export function ledgerSuite(fresh: FreshStore): void {
  test('a pool is read in its latest version', async (t) => {
    const store = await withPool(await fresh(t));
    assert.deepEqual(await store.read('red', (view) => view.pool('call')), POOL);
    await store.write('red', (transaction) => transaction.putPool({ ...POOL, version: 2 }));
    assert.equal((await store.read('red', (view) => view.pool('call')))?.version, 2);
    assert.equal(await store.read('red', (view) => view.pool('other')), null);
    assert.equal(await store.read('red', (view) => view.lastSeq('call')), 0);
  });

  test('the state from what is stored equals the state that was stepped on, and the one rebuilt from all of it', async (t) => {
    const store = await withPool(await fresh(t));
    let state = await stateOf(store, POOL);
    const live: RotationRecord[] = [];
    const all: LedgerRecord[] = [];
    for (let i = 0; i < 40; i++) {
      const free = HOSTS.filter((_, h) => (i * 7 + h * 3) % 5 < 3);
      const old = i % 3 === 2 ? live.splice((i * 5) % live.length, 1)[0] : undefined;
      const step = old
        ? voidRecord(state, old)
        : pick(state, { bookingId: `b${i}`, at: null, slot: null, free: free.length > 0 ? free : HOSTS });
      assert.notEqual(step.kind, 'refused');
      await apply(store, POOL, step as Assigned | Voided);
      state = after(state, step);
      if (step.kind === 'assigned') {
        live.push(step.record);
        all.push(step.record);
      }
      const stored = await stateOf(store, POOL);
      assert.deepEqual(balancesOf(stored), balancesOf(state));
      assert.equal(stored.lastSeq, state.lastSeq);
      for (const [tier, { latest }] of state.turns) assert.deepEqual(stored.turns.get(tier)?.latest, latest);
      for (const [host, { latest }] of state.assignments) {
        assert.deepEqual(stored.assignments.get(host)?.latest, latest);
      }
      assert.equal(stored.turns.size, state.turns.size);
    }
    await store.read('red', async (view) => {
      const postings = await view.postings('call');
      assert.ok(postings.every(({ at }) => at === MONDAY));
      const records = await view.records('call');
      assert.deepEqual(
        records.map(({ record }) => record),
        all,
      );
      assert.deepEqual(
        records.filter((stored) => stored.live).map(({ record }) => record),
        live,
      );
      const rebuilt = rebuild(POOL, postings, all);
      assert.deepEqual(balancesOf(rebuilt), balancesOf(state));
      assert.equal(await view.lastSeq('call'), state.lastSeq);
    });
  });

  test('the pointer of a rotation is known even if the host of the last turn has left the pool', async (t) => {
    const store = await withPool(await fresh(t));
    const pool: Pool = { ...POOL, members: POOL.members.map((member) => ({ ...member, tier: 1 })) };
    let state = await stateOf(store, pool);
    for (const [i, host] of ['a', 'b'].entries()) {
      const step = pick(state, { bookingId: `b${i}`, at: null, slot: null, free: [host] });
      assert.equal(step.kind, 'assigned');
      await apply(store, pool, step as Assigned);
      state = after(state, step as Assigned);
    }
    const left = { ...pool, members: pool.members.filter(({ host }) => host !== 'b') };
    const { live } = await store.read('red', (view) => view.ledger(left));
    const turns = [...live].toSorted((one, other) => one.seq - other.seq).map(({ hosts, turn }) => [hosts, turn?.tier]);
    assert.deepEqual(turns, [
      [['a'], 1],
      [['b'], 1],
    ]);
  });

  test('a booking has one live record; what was voided stays readable', async (t) => {
    const store = await withPool(await fresh(t));
    const record = (seq: number) => fixedAssignment({ seq, bookingId: 'b1', at: null, slot: null, hosts: ['a'] });
    await store.write('red', async (transaction) => {
      await transaction.addBooking(bookingRow('b1'));
      await transaction.addRecord('intro', record(1), null);
    });
    await assert.rejects(store.write('red', (transaction) => transaction.addRecord('intro', record(2), null)));
    await store.write('red', async (transaction) => {
      await transaction.voidRecord('intro', 1);
      await transaction.addRecord('intro', record(2), null);
    });
    await store.read('red', async (view) => {
      assert.deepEqual(await view.recordsOf('b1'), [
        { live: false, record: record(1) },
        { live: true, record: record(2) },
      ]);
      assert.equal(await view.lastSeq('intro'), 2);
    });
  });

  test('a ledger is read in parts, from either end', async (t) => {
    const store = await withPool(await fresh(t));
    let state = await stateOf(store, POOL);
    for (let i = 1; i <= 9; i++) {
      const step = pick(state, { bookingId: `b${i}`, at: null, slot: null, free: HOSTS }) as Assigned;
      await apply(store, POOL, step);
      state = after(state, step);
    }
    await store.read('red', async (view) => {
      const parts = [
        [{}, [1, 2, 3, 4, 5, 6, 7, 8, 9]],
        [{ limit: 2 }, [1, 2]],
        [{ after: 3, limit: 2 }, [4, 5]],
        [{ after: 7 }, [8, 9]],
        [{ before: 3 }, [1, 2]],
        [{ after: 2, before: 6, descending: true }, [5, 4, 3]],
        [{ descending: true, limit: 2 }, [9, 8]],
        [{ before: 8, descending: true, limit: 2 }, [7, 6]],
        [{ after: 9 }, []],
        [{ after: 3, before: 4 }, []],
      ] as const;
      for (const [part, seqs] of parts) {
        const [postings, records] = [await view.postings('call', part), await view.records('call', part)];
        assert.deepEqual(
          postings.map(({ seq }) => seq),
          seqs,
          JSON.stringify(part),
        );
        assert.deepEqual(
          records.map(({ record }) => record.seq),
          seqs,
          JSON.stringify(part),
        );
        assert.ok(records.every(({ record }) => record.entries.length > 0));
      }
      assert.deepEqual(await view.postings('other', { limit: 1 }), []);
    });
  });

  test('a record that is live again counts as if it had never been voided', async (t) => {
    const store = await withPool(await fresh(t));
    let state = await stateOf(store, POOL);
    const records: RotationRecord[] = [];
    for (const i of [1, 2, 3, 4]) {
      const step = pick(state, { bookingId: `b${i}`, at: null, slot: null, free: ['a', 'b'] }) as Assigned;
      await apply(store, POOL, step);
      state = after(state, step);
      records.push(step.record);
    }
    for (const record of [records[1]!, records[3]!]) {
      await store.write('red', (transaction) => transaction.voidRecord('call', record.seq));
      await assert.rejects(
        store.write('red', (transaction) => transaction.reviveRecord('call', records[0]!, liveRecord(records[0]!))),
        'it is live',
      );
      await store.write('red', (transaction) => transaction.reviveRecord('call', record, liveRecord(record)));
      const stored = await stateOf(store, POOL);
      for (const [tier, { latest }] of state.turns) assert.deepEqual(stored.turns.get(tier)?.latest, latest);
      for (const [host, { latest }] of state.assignments) {
        assert.deepEqual(stored.assignments.get(host)?.latest, latest);
      }
      const all = await store.read('red', (view) => view.records('call'));
      assert.deepEqual(
        all.map((row) => [row.live, row.record]),
        records.map((one) => [true, one]),
      );
    }
    // In the transaction that voids another one, as undoing does; then both are voided again.
    await store.write('red', async (transaction) => {
      await transaction.voidRecord('call', records[3]!.seq);
      await transaction.voidRecord('call', records[2]!.seq);
      await transaction.reviveRecord('call', records[3]!, liveRecord(records[3]!));
      await transaction.voidRecord('call', records[3]!.seq);
    });
    assert.deepEqual((await stateOf(store, POOL)).turns.get(1)?.latest.seq, records[1]!.seq);
  });

  test('a number of the ledger is used once', async (t) => {
    const store = await withPool(await fresh(t));
    const posting = { seq: 1, at: 0, cause: { kind: 'left', host: 'x' }, entries: [] } as const;
    await store.write('red', (transaction) => transaction.post('call', [posting]));
    await assert.rejects(store.write('red', (transaction) => transaction.post('call', [posting])));
  });
}
