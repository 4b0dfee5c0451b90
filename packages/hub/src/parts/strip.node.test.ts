import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areaOf, lineOf, scaleOf } from './strip.ts';

const points = [
  { at: 0, amount: 1 },
  { at: 50, amount: -1 },
];
const scale = scaleOf([points], 0, 100);

test('one scale holds all of them, and is never so fine that nothing looks like much', () => {
  assert.equal(scale.most, 1);
  assert.equal(scaleOf([points, [{ at: 1, amount: -2.1 }]], 0, 1).most, 2.25);
  assert.equal(scaleOf([], 0, 0).most, 1);
});

test('an amount holds until the next, and the last one until now', () => {
  assert.equal(lineOf(points, scale), 'M0 2H500V46H1000');
  assert.equal(lineOf([], scale), '');
});

test('the area of a side leaves out the other', () => {
  assert.equal(areaOf(points, scale, 'behind'), 'M0 24V2H500V24H1000V24Z');
  assert.equal(areaOf(points, scale, 'ahead'), 'M0 24V24H500V46H1000V24Z');
});

test('what lies before the range stands at its beginning', () => {
  assert.equal(lineOf([{ at: -9, amount: 0 }], scale), 'M0 24H1000');
});
