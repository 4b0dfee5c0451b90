import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsByPriority, SHARES, sharesOf, weightsOf } from './shares.ts';

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
  const percents = partsByPriority(
    (['1/1', '1/1', '1/1', '1/1', '1/1', '1/2'] as const).map((share) => ({ share, priority: 1 })),
  ).map((part) => Math.round(part * 100));
  assert.deepEqual(percents, [18, 18, 18, 18, 18, 9]);
});

test('whoever has another priority shares with those of theirs', () => {
  const member = (share: '1/1' | '1/2', priority: number) => ({ share, priority });
  assert.deepEqual(partsByPriority([member('1/1', 1), member('1/2', 2), member('1/1', 1)]), [0.5, 1, 0.5]);
});
