import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { histories, play } from '../../../test/pool-histories.ts';
import { after } from '../ledger/advance.ts';
import { arrange } from './arrange.ts';
import { correct } from './correct.ts';
import { changeTier, changeWeight, join, leave, reorder } from './membership.ts';
import { pick } from './pick.ts';
import { createPool, type PoolHost } from '../ledger/pool.ts';
import type { RotationRecord } from '../record/rotation-record.ts';
import { balancesOf, ledgerState, rebuild, type LedgerState } from '../ledger/state.ts';
import type { Step } from '../ledger/step.ts';
import { voidAfterStart, voidRecord } from './void.ts';

const one = (id: string, weight = 1): PoolHost => ({ id, weight, tier: 1 });
const start = (...hosts: PoolHost[]): LedgerState =>
  ledgerState(createPool('p', hosts), { entries: [], live: [], lastSeq: 0 });
const booked = (state: LedgerState, ...free: string[]): [LedgerState, RotationRecord] => {
  const step = pick(state, { bookingId: `b${state.lastSeq}`, at: null, slot: null, free });
  assert.equal(step.kind, 'assigned');
  return [after(state, step), (step as { record: RotationRecord }).record];
};
const all = ['A', 'B', 'C', 'D'];
const code = (step: Step) => (step.kind === 'refused' ? step.code : step.kind);
const order = ({ pool }: LedgerState) => pool.members.filter(({ active }) => active).map(({ host }) => host);

describe('the pointer', () => {
  test('falls back to the latest live record when one is voided, however far that is', () => {
    let state = start(one('A'), one('B'), one('C'), one('D'));
    const records: RotationRecord[] = [];
    for (let i = 0; i < 4; i++) {
      const [next, record] = booked(state, ...all);
      state = next;
      records.push(record);
    }
    state = after(state, voidRecord(state, records[2]!));
    state = after(state, voidRecord(state, records[3]!));
    assert.equal(booked(state, ...all)[1].pointerBefore, 'B');
    state = after(after(state, voidRecord(state, records[0]!)), voidRecord(state, records[1]!));
    assert.equal(booked(state, ...all)[1].pointerBefore, null);
  });

  test('of a host who left is their place in the order, also when they have come back at the end', () => {
    let [state] = booked(start(one('A'), one('B'), one('C')), 'B');
    state = after(state, leave(state, 'B'));
    assert.equal(booked(state, ...all)[1].chosen, 'C');
    state = after(state, join(state, one('B')));
    assert.deepEqual(order(state), ['A', 'C', 'B']);
    const [, record] = booked(state, ...all);
    assert.deepEqual([record.pointerBefore, record.walkFrom, record.chosen], ['B', 1, 'C']);
  });

  test('of a host who changed their tier is their place in the order', () => {
    let [state] = booked(start(one('A'), one('B'), one('C')), 'B');
    state = after(state, changeTier(state, 'B', 2));
    assert.equal(booked(state, ...all)[1].chosen, 'C');
    state = after(state, changeTier(state, 'B', 1));
    assert.equal(booked(state, ...all)[1].chosen, 'C', 'also when they are back');
    assert.equal(booked(after(state, reorder(state, ['C', 'B', 'A'])), ...all)[1].chosen, 'A');
  });

  test('of a host who left is the start once the pool has a new order', () => {
    let [state] = booked(start(one('A'), one('B'), one('C')), 'B');
    state = after(state, leave(state, 'B'));
    state = after(state, reorder(state, ['A', 'C']));
    const [, record] = booked(state, ...all);
    assert.deepEqual([record.pointerBefore, record.walkFrom, record.chosen], ['B', 0, 'A']);
  });

  test('moves with its host when the order changes', () => {
    let [state] = booked(start(one('A'), one('B'), one('C')), 'A', 'B', 'C');
    state = after(state, reorder(state, ['B', 'A', 'C']));
    assert.equal(booked(state, ...all)[1].chosen, 'C');
  });
});

describe('accounts', () => {
  test('a host who joins starts at 0, one who leaves hands their balance to their peers', () => {
    let [state] = booked(start(one('A'), one('B'), one('C')), ...all);
    state = after(state, leave(state, 'A'));
    assert.deepEqual(balancesOf(state), { B: 0, C: 0 });
    state = after(state, join(state, one('A')));
    assert.deepEqual(balancesOf(state), { B: 0, C: 0, A: 0 });
  });

  test('that are closed stay closed: what a void gives them goes to the whole tier, the returned host included', () => {
    const [first, record] = booked(start(one('A'), one('B'), one('C')), ...all);
    let state = first;
    state = after(after(state, leave(state, 'A')), join(after(state, leave(state, 'A')), one('A')));
    const step = voidRecord(state, record);
    // B and C give back a third each; the two thirds of A's old account are spread over all three.
    assert.deepEqual(balancesOf(after(state, step)), { B: -111_111_111, C: -111_111_111, A: 222_222_222 });
  });

  test('are new when a host comes back to a tier they had changed from', () => {
    const [first, record] = booked(start(one('A'), one('B')), ...all);
    let state = first;
    state = after(state, changeTier(state, 'A', 2));
    state = after(state, changeTier(state, 'A', 1));
    assert.deepEqual(balancesOf(state), { A: 0, B: 0 });
    assert.deepEqual(balancesOf(after(state, voidRecord(state, record))), { A: 250_000_000, B: -250_000_000 });
  });

  test('of a tier that a host leaves alone are left at 0', () => {
    const [first, record] = booked(start(one('A'), one('B')), ...all);
    let state = first;
    state = after(state, leave(state, 'B'));
    state = after(state, leave(state, 'A'));
    assert.deepEqual(balancesOf(state), {});
    assert.deepEqual(voidRecord(state, record).postings[0]!.entries, [], 'nobody is there to be given anything');
  });
});

describe('voiding', () => {
  test('caps what its host is owed at two bookings; the surplus goes to their peers in a posting of its own', () => {
    const [first, record] = booked(start(one('A'), one('B'), one('C')), ...all);
    let state = first;
    state = after(state, correct(state, 'A', 2_500_000_000));
    const step = voidRecord(state, record);
    assert.deepEqual(
      step.postings.map(({ cause }) => cause.kind),
      ['voided', 'capped'],
    );
    assert.equal(balancesOf(after(state, step))['A'], 2_000_000_000);
  });

  test('after the start is up to the policy of the pool', () => {
    const kept = ledgerState(createPool('p', [one('A'), one('B')], { afterStart: 'keep' }), {
      entries: [],
      live: [],
      lastSeq: 0,
    });
    const [state, record] = booked(kept, ...all);
    assert.deepEqual(voidAfterStart(state, record), { kind: 'kept', record });
    const [byDefault, other] = booked(start(one('A'), one('B')), ...all);
    assert.equal(voidAfterStart(byDefault, other).kind, 'voided');
  });
});

describe('a correction', () => {
  test('is balanced by the peers', () => {
    const state = start(one('A'), one('B', 5), one('C'));
    assert.deepEqual(balancesOf(after(state, correct(state, 'B', -3))), { A: 2, B: -3, C: 1 });
  });

  test('needs a host with peers', () => {
    assert.equal(code(correct(start(one('A')), 'A', 5)), 'no-peers');
    assert.equal(code(correct(start(one('A')), 'B', 5)), 'unknown-host');
  });

  test('is whole nano-bookings within reason', () => {
    const state = start(one('A'), one('B'));
    for (const amount of [0.5, NaN, Infinity, 2 ** 53, 1_000_001 * 1_000_000_000]) {
      assert.throws(() => correct(state, 'A', amount), { name: 'AssignmentError', code: 'invalid-amount' });
    }
  });
});

describe('changing a pool', () => {
  test('makes a version for every change, and none where nothing changes', () => {
    const state = start(one('A'), one('B'));
    const version = (step: Step) => (step.kind === 'pool-changed' ? step.pool.version : step.kind);
    assert.equal(version(changeWeight(state, 'A', 3)), 2);
    assert.equal(version(changeWeight(state, 'A', 1)), 1);
    assert.equal(version(changeTier(state, 'A', 1)), 1);
    assert.equal(version(join(state, one('C'))), 2);
    assert.equal(version(leave(state, 'A')), 2);
    assert.equal(version(reorder(state, ['B', 'A'])), 2);
  });

  test('refuses changes to hosts who are not in it, and adding hosts who are', () => {
    const state = start(one('A'));
    assert.deepEqual([join(state, one('A')), leave(state, 'B'), changeTier(state, 'B', 2)].map(code), [
      'already-member',
      'unknown-host',
      'unknown-host',
    ]);
    assert.equal(code(changeWeight(state, 'B', 2)), 'unknown-host');
  });

  test('reports invalid weights, tiers, orders and modes', () => {
    const state = start(one('A'), one('B'));
    for (const weight of [0, -1, 1.5, NaN, 1_000_001]) {
      assert.throws(() => createPool('p', [one('A', weight)]), { code: 'invalid-weight', field: '/members/0/weight' });
      assert.throws(() => changeWeight(state, 'A', weight), { code: 'invalid-weight', field: '/weight' });
    }
    assert.throws(() => changeTier(state, 'A', 0), { code: 'invalid-tier', field: '/tier' });
    assert.throws(() => createPool('p', [one('A'), one('A')]), { code: 'duplicate-host', field: '/members/1' });
    assert.throws(() => createPool('p', [], { mode: 'fair' as 'turns' }), { code: 'invalid-mode' });
    for (const hosts of [['A'], ['A', 'A'], ['A', 'B', 'C'], []]) {
      assert.throws(() => reorder(state, hosts), { code: 'invalid-order' });
    }
  });

  test('to a list of hosts does in one version what differs', () => {
    let [state] = booked(start(one('A'), one('B'), one('C')), ...all);
    const step = arrange(state, [one('D'), one('C', 4), { id: 'A', weight: 1, tier: 2 }]);
    assert.equal(step.pool.version, 2);
    state = after(state, step);
    assert.deepEqual(order(state), ['D', 'C', 'A']);
    assert.deepEqual(balancesOf(state), { D: 0, C: 0, A: 0 });
    assert.deepEqual(
      state.pool.members.map(({ weight, tier }) => [weight, tier]),
      [
        [1, 1],
        [4, 1],
        [1, 2],
      ],
    );
    assert.equal(arrange(state, [one('D'), one('C', 4), { id: 'A', weight: 1, tier: 2 }]).pool.version, 2);
    assert.throws(() => arrange(state, [one('A'), one('A')]), { code: 'invalid-order' });
  });

  test('to a list of hosts steps on to the state that its postings make', () => {
    const hosts = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'),
        weight: fc.integer({ min: 1, max: 5 }),
        tier: fc.integer({ min: 1, max: 2 }),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(histories, fc.array(hosts, { minLength: 1, maxLength: 4 }), (history, lists) => {
        let { state } = play(history);
        const { postings, records } = play(history);
        for (const list of lists) {
          const step = arrange(state, list);
          postings.push(...step.postings);
          state = after(state, step);
          assert.deepEqual(order(state), list.map(({ id }) => id)); // prettier-ignore
          assert.deepEqual(balancesOf(rebuild(state.pool, postings, records)), balancesOf(state));
        }
      }),
    );
  });

  test('to a list that only adds at the end keeps the places of those who left', () => {
    let [state] = booked(start(one('A'), one('B'), one('C')), 'B');
    state = after(state, arrange(state, [one('A'), one('C'), one('D')]));
    assert.equal(booked(state, ...all)[1].chosen, 'C');
  });
});

describe('a ledger that is broken', () => {
  const pool = createPool('p', [one('A'), one('B')]);
  const entry = (membership: number, amount: number) => ({ host: 'A', membership, tier: 1, amount });

  test('is refused when a tier does not add up to 0', () => {
    const stored = { entries: [entry(1, 5)], live: [], lastSeq: 1 };
    assert.throws(() => ledgerState(pool, stored), { name: 'AssignmentError', code: 'unbalanced-ledger' });
  });

  test('is refused before a balance leaves the integers', () => {
    const entries = [entry(1, Number.MAX_SAFE_INTEGER), entry(1, 1)];
    assert.throws(() => ledgerState(pool, { entries, live: [], lastSeq: 1 }), { code: 'balance-too-large' });
  });

  test('is not one that has nothing', () => {
    assert.deepEqual(balancesOf(rebuild(pool, [], [])), { A: 0, B: 0 });
  });
});
