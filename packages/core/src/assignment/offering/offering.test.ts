import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { free, histories, play } from '../../../test/pool-histories.ts';
import { after } from '../ledger/advance.ts';
import { isOffered, offering } from './offering.ts';
import { pickSeats } from '../panel/pick-panel.ts';
import { pick } from '../steps/pick.ts';
import { createPool, type PoolHost } from '../ledger/pool.ts';
import { BOOKING } from '../rule/rule.ts';
import { ledgerState, type LedgerState } from '../ledger/state.ts';
import type { Assigned } from '../ledger/step.ts';

const team: PoolHost[] = ['A', 'B', 'C'].map((id) => ({ id, weight: 1, tier: 1 }));
const start = (hosts: readonly PoolHost[]): LedgerState =>
  ledgerState(createPool('p', hosts), { entries: [], live: [], lastSeq: 0 });
const request = (...ids: string[]) => ({ bookingId: 'b', at: null, slot: null, free: ids });
const slots = (...hosts: string[][]) => hosts.map((list, start) => ({ start, hosts: list }));
const starts = (list: readonly { start: number }[]) => list.map(({ start }) => start);

test('combined hides nothing', () => {
  const all = slots(['A'], ['B', 'C'], ['C']);
  const { offered, hidden, next } = offering(start(team), { kind: 'combined' }, all);
  assert.deepEqual(offered, all);
  assert.deepEqual(hidden, []);
  assert.deepEqual(next, ['A']);
});

test('next-host offers what the next host can take', () => {
  const state = after(start(team), pick(start(team), request('A', 'B', 'C')));
  const { offered, hidden, next } = offering(state, { kind: 'next-host' }, slots(['A', 'B'], ['A', 'C'], ['B']));
  assert.deepEqual(next, ['B']);
  assert.deepEqual(starts(offered), [0, 2]);
  assert.deepEqual(starts(hidden), [1]);
});

test('a host who is free in no slot is not the next one, so a holiday does not close the pool', () => {
  const { offered, next } = offering(start(team), { kind: 'next-host' }, slots(['C'], ['B', 'C'], ['B']));
  assert.deepEqual(next, ['B']);
  assert.deepEqual(starts(offered), [1, 2]);
});

test('next-host leaves some slot whenever there is one, whatever has happened', () => {
  fc.assert(
    fc.property(histories, fc.array(free, { maxLength: 8 }), (history, lists) => {
      const { state } = play(history);
      const able = slots(...lists).filter(({ hosts }) => pick(state, request(...hosts)).kind === 'assigned');
      const { offered, hidden, next } = offering(state, { kind: 'next-host' }, able);
      assert.equal(offered.length > 0, able.length > 0);
      assert.deepEqual(starts([...offered, ...hidden]).sort(), starts(able).sort());
      assert.equal(next.length, able.length > 0 ? 1 : 0);
    }),
  );
});

test('in strict mode whatever next-host offers goes to the next host', () => {
  fc.assert(
    fc.property(histories, fc.array(free, { maxLength: 8 }), (history, lists) => {
      const { state } = play({ ...history, mode: 'strict' });
      const able = slots(...lists).filter(({ hosts }) => pick(state, request(...hosts)).kind === 'assigned');
      const { offered, next } = offering(state, { kind: 'next-host' }, able);
      for (const { hosts } of offered) {
        assert.equal((pick(state, request(...hosts)) as Assigned).record.chosen, next[0]);
      }
    }),
  );
});

test('max-lead hides exactly the slots that would go to a host who is further ahead', () => {
  fc.assert(
    fc.property(histories, fc.array(free, { maxLength: 8 }), fc.nat(3), (history, lists, maxLead) => {
      const { state } = play(history);
      const able = slots(...lists).filter(({ hosts }) => pick(state, request(...hosts)).kind === 'assigned');
      const { offered } = offering(state, { kind: 'max-lead', maxLead }, able);
      const expected = able.filter(({ hosts }) => {
        const { record } = pick(state, request(...hosts)) as Assigned;
        return record.hosts.find(({ host }) => host === record.chosen)!.balance >= -maxLead * BOOKING;
      });
      assert.deepEqual(offered, expected);
    }),
  );
});

test('a panel is offered by all of its next hosts, fixed ones aside', () => {
  const groups = [
    { need: 2, hosts: ['A', 'B', 'C'] },
    { need: 'all' as const, hosts: ['D'] },
  ];
  const state = start([...team, { id: 'D', weight: 1, tier: 1 }]);
  const all = slots(['A', 'B', 'D'], ['A', 'C', 'D'], ['A', 'B', 'C', 'D']);
  const { offered, next } = offering(state, { kind: 'next-host' }, all, groups);
  assert.deepEqual(next, ['A', 'B']);
  assert.deepEqual(starts(offered), [0, 2]);
  const later = after(state, pickSeats(state, request('A', 'B', 'C', 'D'), groups));
  assert.deepEqual(offering(later, { kind: 'next-host' }, all, groups).next, ['A', 'C']);
});

test('types without a rotating seat have nothing to hide', () => {
  const groups = [{ need: 'all' as const, hosts: ['A', 'B'] }];
  for (const policy of [{ kind: 'next-host' }, { kind: 'max-lead', maxLead: 0 }] as const) {
    assert.equal(offering(start(team), policy, slots(['A', 'B']), groups).hidden.length, 0);
    assert.equal(isOffered(start(team), policy, ['A', 'B'], groups), true);
  }
});

test('without other slots, anybody of the pool may be the next host', () => {
  assert.equal(isOffered(start(team), { kind: 'next-host' }, ['B', 'C']), false);
  assert.equal(isOffered(start(team), { kind: 'next-host' }, ['A', 'C']), true);
});

test('an invalid lead is refused', () => {
  for (const maxLead of [-1, NaN, Infinity]) {
    assert.throws(() => offering(start(team), { kind: 'max-lead', maxLead }, []), {
      code: 'invalid-lead',
      field: '/offering/maxLead',
    });
  }
});
