import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compare, dividedBy, fraction, inUnits, plus, ZERO, type Fraction } from './fraction.ts';
import { waterFilling, type Filled } from './water-filling.ts';

const GROUPS = 3;
const ALL_SETS = Array.from({ length: 2 ** GROUPS - 1 }, (_, i) => i + 1);
const vessel = fc.record({ weight: fc.integer({ min: 1, max: 7 }), groups: fc.integer({ min: 1, max: 7 }) });
const needs = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: GROUPS, maxLength: GROUPS });
const tier = fc.array(vessel, { minLength: 1, maxLength: 6 });

const within = (groups: number, set: number) => (groups & ~set) === 0;
const seatsIn = (list: readonly number[], set: number) =>
  fraction(BigInt(list.reduce((sum, need, g) => ((set >> g) & 1 ? sum + need : sum), 0)));
const total = (hosts: readonly Filled[], set: number): Fraction =>
  hosts.reduce((sum, { groups, share }) => (within(groups, set) ? plus(sum, share) : sum), ZERO);

test('shares fit into every set of groups, and nobody could have more without taking it from one who has less', () => {
  fc.assert(
    fc.property(needs, tier, tier, (list, better, vessels) => {
      const before = waterFilling(list, [], better).map((share, i) => ({ groups: better[i]!.groups, share }));
      const shares = waterFilling(list, before, vessels);
      const filled = [...before, ...vessels.map(({ groups }, i) => ({ groups, share: shares[i]! }))];
      for (const set of ALL_SETS) assert.ok(compare(total(filled, set), seatsIn(list, set)) <= 0);

      const levels = vessels.map(({ weight }, i) => dividedBy(shares[i]!, BigInt(weight)));
      vessels.forEach(({ groups }, i) => {
        if (compare(shares[i]!, fraction(1n)) === 0) return;
        const bounded = ALL_SETS.some(
          (set) =>
            within(groups, set) &&
            compare(total(filled, set), seatsIn(list, set)) === 0 &&
            vessels.every((other, j) => !within(other.groups, set) || compare(levels[j]!, levels[i]!) <= 0),
        );
        assert.ok(bounded, `host ${i} could have more than ${shares[i]!.over}/${shares[i]!.under}`);
      });
    }),
    { numRuns: 300 },
  );
});

test('one group of equal hosts shares its seats equally, weights in their proportion up to a whole seat', () => {
  const host = (weight: number) => ({ weight, groups: 1 });
  assert.deepEqual(waterFilling([2], [], [host(1), host(1), host(1)]), [
    fraction(2n, 3n),
    fraction(2n, 3n),
    fraction(2n, 3n),
  ]);
  assert.deepEqual(waterFilling([2], [], [host(8), host(1), host(3)]), [
    fraction(1n),
    fraction(1n, 4n),
    fraction(3n, 4n),
  ]);
});

test('units add up, the largest remainder first', () => {
  assert.deepEqual(inUnits([fraction(1n, 3n), fraction(2n, 3n), fraction(1n)], 10, 20), [3, 7, 10]);
});
