import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { fills } from '../../test/minute-by-minute.ts';
import { canSeat, Seating, type Group } from './seating.ts';

const ids = Array.from({ length: 7 }, (_, i) => i);
const group: fc.Arbitrary<Group<number>> = fc.subarray(ids, { minLength: 1 }).chain((hosts) =>
  fc
    .oneof(
      fc.constant('all' as const),
      fc.nat(3).map((n) => n + 1),
    )
    .map((need) => ({ need, hosts })),
);

describe('groups', () => {
  test('can be filled iff trying every way finds one', () => {
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 4 }), fc.subarray(ids), (groups, free) => {
        assert.equal(canSeat(groups, free), fills(groups, free));
      }),
      { numRuns: 3000 },
    );
  });

  test('have the same answer whatever the previous calls were', () => {
    fc.assert(
      fc.property(fc.array(group, { minLength: 2, maxLength: 4 }), fc.array(fc.subarray(ids)), (groups, questions) => {
        const seating = new Seating(groups);
        for (const free of questions) {
          assert.equal(seating.fits(seating.set(new Set(free))), fills(groups, free));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('seat a host once though several list them', () => {
    const groups = [
      { need: 1, hosts: ['lead'] },
      { need: 2, hosts: ['lead', 'ann', 'bob'] },
    ];
    assert.equal(canSeat(groups, ['lead', 'ann']), false);
    assert.equal(canSeat(groups, ['lead', 'ann', 'bob']), true);
  });

  test('without hosts are never filled, and no groups are not either', () => {
    assert.equal(canSeat([{ need: 'all', hosts: [] }], ['ann']), false);
    assert.equal(canSeat([{ need: 1, hosts: [] }], ['ann']), false);
    assert.equal(canSeat([], ['ann']), false);
  });

  test('count beyond a word of hosts', () => {
    const hosts = Array.from({ length: 100 }, (_, i) => i);
    const without = (id: number): number[] => hosts.filter((host) => host !== id);
    assert.equal(canSeat([{ need: 'all', hosts }], hosts), true);
    for (const id of [0, 31, 32, 63, 64, 99]) {
      assert.equal(canSeat([{ need: 'all', hosts }], without(id)), false);
      assert.equal(canSeat([{ need: 99, hosts }], without(id)), true);
    }
  });

  test('sort hosts by size of number, then by code unit', () => {
    const seating = new Seating([{ need: 1, hosts: ['b', 10, 'a', 'B', 9, 'h10', 'h9'] }]);
    assert.deepEqual(seating.hosts, [9, 10, 'B', 'a', 'b', 'h10', 'h9']);
    assert.deepEqual(seating.ids(seating.set(new Set(['h9', 10, 'B']))), [10, 'B', 'h9']);
  });
});
