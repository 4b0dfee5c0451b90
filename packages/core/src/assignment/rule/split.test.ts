import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { BOOKING, MAX_WEIGHT } from './rule.ts';
import { split, splitEqually } from './split.ts';

const weights = fc.array(fc.integer({ min: 1, max: MAX_WEIGHT }), { minLength: 1, maxLength: 30 });
const totals = fc.oneof(
  fc.constant(BOOKING),
  fc.maxSafeInteger(),
  fc.constantFrom(0, 1, -1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER),
);

/** The definition, in big integers. */
function defined(total: bigint, list: readonly bigint[]): bigint[] {
  if (total < 0n) return defined(-total, list).map((part) => -part);
  const sum = list.reduce((a, b) => a + b, 0n);
  const parts = list.map((weight) => (total * weight) / sum);
  const order = list
    .map((weight, i) => ({ i, remainder: (total * weight) % sum }))
    .sort((a, b) => (a.remainder === b.remainder ? a.i - b.i : a.remainder < b.remainder ? 1 : -1));
  let left = total - parts.reduce((a, b) => a + b, 0n);
  for (const { i } of order) if (left-- > 0n) parts[i]!++;
  return parts;
}

test('an amount is split exactly, also where total × weight is beyond 2^53', () => {
  fc.assert(
    fc.property(totals, weights, (total, list) => {
      assert.deepEqual(split(total, list).map(BigInt), defined(BigInt(total), list.map(BigInt)));
    }),
  );
});

test('equal weights split like no weights at all', () => {
  fc.assert(
    fc.property(totals, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 9 }), (total, count, weight) => {
      assert.deepEqual(
        split(
          total,
          Array.from({ length: count }, () => weight),
        ),
        splitEqually(total, count),
      );
    }),
  );
});

test('what does not divide goes to the largest remainder, then to the first', () => {
  assert.deepEqual(split(BOOKING, [1, 1, 1]), [333_333_334, 333_333_333, 333_333_333]);
  assert.deepEqual(split(BOOKING, [5, 1, 1]), [714_285_714, 142_857_143, 142_857_143]);
  assert.deepEqual(split(-10, [2, 1, 1]), [-5, -3, -2]);
  assert.deepEqual(split(0, [1, 2]), [0, 0]);
  assert.deepEqual(split(5, []), []);
});

test('there is no negative zero, which would not survive being stored', () => {
  assert.ok(split(-1, [1, 9]).every((part) => !Object.is(part, -0)));
  assert.ok(splitEqually(-1, 3).every((part) => !Object.is(part, -0)));
});
