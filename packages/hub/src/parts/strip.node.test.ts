import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areaOf, lineOf, scaleOf } from './strip.ts';

const owed = { at: [0, 50], amounts: [1, -1] };
const scale = scaleOf([owed], 0, 100);

test('one scale holds all of them, and is never so fine that nothing looks like much', () => {
  assert.equal(scale.most, 1);
  assert.equal(scaleOf([owed, { at: [1], amounts: [-2.1] }], 0, 1).most, 2.25);
  assert.equal(scaleOf([], 0, 0).most, 1);
});

test('an amount holds until the next, and the last one until now', () => {
  assert.equal(lineOf(owed, scale), 'M0 2H500V46H1000');
  assert.equal(lineOf({ at: [], amounts: [] }, scale), '');
});

test('the area of a side leaves out the other', () => {
  assert.equal(areaOf(owed, scale, 'behind'), 'M0 24V2H500V24H1000V24Z');
  assert.equal(areaOf(owed, scale, 'ahead'), 'M0 24H500V46H1000V24Z');
});

test('what lies before the range stands at its beginning', () => {
  assert.equal(lineOf({ at: [-9], amounts: [0] }, scale), 'M0 24H1000');
});

test('more steps than a screen is wide are drawn as few, and none of their extremes is lost', () => {
  const count = 10_000;
  const dense = {
    at: Array.from({ length: count }, (_, i) => (i / count) * 100),
    amounts: Array.from({ length: count }, (_, i) => (i === 4711 ? 1 : i === 4712 ? -1 : Math.sin(i) / 2)),
  };
  const line = lineOf(dense, scale);
  assert.ok(line.match(/H/g)!.length <= 501);
  assert.match(line, /V2(?!\d)/);
  assert.match(line, /V46(?!\d)/);
  const [behind, ahead] = (['behind', 'ahead'] as const).map((side) => areaOf(dense, scale, side));
  assert.ok(behind!.match(/V/g)!.length <= 501);
  assert.match(behind!, /V2(?!\d)/);
  assert.match(ahead!, /V46(?!\d)/);
});
