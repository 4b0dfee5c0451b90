import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commonTime } from './common-time.ts';

const times = [
  { id: 'a', free: [0, 100, 200, 300], noStart: [10, 20] },
  { id: 'b', free: [50, 250, 290, 400], noStart: [15, 30, 90, 95] },
];

test('the common time of several hosts is what all of them have free, with the barred starts of each', () => {
  assert.deepEqual(commonTime(['a', 'b'], times, 1), {
    free: [50, 100, 200, 250, 290, 300],
    noStart: [10, 30, 90, 95],
  });
  assert.deepEqual(commonTime(['b', 'a'], times, 20), { free: [50, 100, 200, 250], noStart: [10, 30, 90, 95] });
  assert.deepEqual(commonTime(['a'], times, 1), { free: [0, 100, 200, 300], noStart: [10, 20] });
});

test('a host without free time leaves no common time, and no hosts have none', () => {
  assert.equal(commonTime(['a', 'c'], times, 1), null);
  assert.equal(commonTime(['c', 'a'], times, 1), null);
  assert.equal(commonTime([], times, 1), null);
});
