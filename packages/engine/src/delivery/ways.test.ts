import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HOUR, MINUTE, SECOND } from '@team-booking/core/time';
import { type Place, Ways } from './ways.ts';

function closedWay() {
  const ways = new Ways(() => 0, 20);
  const take = (now: number) => ways.take('way', 5, now) as Place;
  ways.give(take(0), 'closed', 'x', 0);
  ways.give(take(0), 'closed', 'y', 0);
  return { ways, take };
}

test('a place that was taken for nothing says nothing of its way', () => {
  const { ways, take } = closedWay();
  assert.equal(take(SECOND), 'closed');
  ways.give(take(5 * SECOND), 'unknown', 'z', 5 * SECOND);
  assert.equal(typeof take(5 * SECOND), 'object');
  assert.equal(take(5 * SECOND), 'full', 'one at a time');
});

test('a clock that is set back does not close a way for longer', () => {
  const { take } = closedWay();
  assert.equal(typeof take(-2 * HOUR), 'object');
});

test('ways in doubt have half of the places', () => {
  const ways = new Ways(() => 0, 4);
  for (const name of ['a', 'b', 'c']) ways.give(ways.take(name, 5, 0) as Place, 'closed', name, 0);
  const taken = ['a', 'b', 'c', 'sound'].map((name) => typeof ways.take(name, 5, MINUTE));
  assert.deepEqual(taken, ['object', 'object', 'string', 'object']);
});
