import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsOfAll, SHARES, sharesOf, weightsOf } from './shares.ts';

test('weights are parts of the largest, in lowest terms', () => {
  assert.deepEqual(sharesOf([1, 1, 1]), ['1/1', '1/1', '1/1']);
  assert.deepEqual(sharesOf([12, 6, 8, 7]), ['1/1', '1/2', '2/3', '7/12']);
});

test('every mix of shares is whole weights, and comes back the same', () => {
  for (const one of SHARES)
    for (const two of SHARES) {
      const shares = ['1/1', one, two] as const;
      const weights = weightsOf(shares);
      assert.ok(weights.every(Number.isInteger), shares.join());
      assert.deepEqual(sharesOf(weights), shares);
    }
});

test('the scale stays where it can', () => {
  assert.deepEqual(weightsOf(sharesOf([10, 10, 5]), 10), [10, 10, 5]);
  assert.deepEqual(weightsOf(['1/1', '1/3'], 10), [30, 10]);
});

test('six of whom one has half have what stands beside them', () => {
  const percents = partsOfAll(['1/1', '1/1', '1/1', '1/1', '1/1', '1/2']).map((part) => Math.round(part * 100));
  assert.deepEqual(percents, [18, 18, 18, 18, 18, 9]);
});
