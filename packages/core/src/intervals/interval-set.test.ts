import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { clip, covers, subtract, union, type IntervalSet } from './interval-set.ts';

const pairs = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 })), { maxLength: 12 })
  .map((list) => list.flat());

const instants = (flat: readonly number[]): Set<number> => {
  const all = new Set<number>();
  for (let i = 0; i < flat.length; i += 2) for (let t = flat[i]!; t < flat[i + 1]!; t++) all.add(t);
  return all;
};

const assertIsSet = (set: IntervalSet): void => {
  assert.equal(set.length % 2, 0);
  for (let i = 1; i < set.length; i++)
    assert.ok(set[i - 1]! < set[i]!, 'ascending, disjoint, not touching, none empty');
};

describe('interval sets', () => {
  test('unite pairs in any order to the same instants', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const set = union(list);
        assertIsSet(set);
        assert.deepEqual(instants(set), new Set([...instants(list)].sort((a, b) => a - b)));
      }),
    );
  });

  test('subtract and clip instant by instant', () => {
    fc.assert(
      fc.property(pairs, pairs, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (a, b, from, to) => {
        const rest = subtract(union(a), union(b));
        assertIsSet(rest);
        const taken = instants(b);
        assert.deepEqual(
          [...instants(rest)],
          [...instants(union(a))].filter((t) => !taken.has(t)),
        );
        const part = clip(union(a), from, to);
        assertIsSet(part);
        assert.deepEqual(
          [...instants(part)],
          [...instants(union(a))].filter((t) => from <= t && t < to),
        );
      }),
    );
  });

  test('cover what lies in one of their intervals', () => {
    const set = union([0, 10, 10, 20, 25, 30]);
    assert.deepEqual([...set], [0, 20, 25, 30]);
    assert.equal(covers(set, 5, 15), true);
    assert.equal(covers(set, 0, 20), true);
    assert.equal(covers(set, 15, 26), false);
    assert.equal(covers(set, 20, 25), false);
  });
});
