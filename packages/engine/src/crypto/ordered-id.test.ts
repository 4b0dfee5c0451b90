import assert from 'node:assert/strict';
import { test } from 'node:test';
import { orderedId } from './ordered-id.ts';

const NOW = Date.UTC(2026, 5, 15, 6);

test('an ordered id is a UUID of version 7 that begins with its time, and no two are the same', () => {
  const ids = Array.from({ length: 1000 }, () => orderedId(NOW));
  for (const id of ids) {
    assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.equal(parseInt(id.slice(0, 8) + id.slice(9, 13), 16), NOW);
  }
  assert.equal(new Set(ids).size, ids.length);
});

test('ids are in the order in which they were made, also more of one millisecond than its count has numbers', () => {
  const ids = [NOW + 10, NOW + 20].flatMap((now) => Array.from({ length: 5000 }, () => orderedId(now)));
  assert.deepEqual(ids, ids.toSorted());
});

test('those of the same time and place in it differ all the same', () => {
  const [first, , again] = [orderedId(NOW + 30), orderedId(NOW + 31), orderedId(NOW + 30)];
  assert.equal(first!.slice(0, 18), again!.slice(0, 18));
  assert.notEqual(first, again);
});
