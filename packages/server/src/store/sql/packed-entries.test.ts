import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry } from '@team-booking/core/assignment';
import { packEntries, unpackEntries } from './packed-entries.ts';

const entry = (i: number, amount: number): Entry => ({ host: `host-${i}`, membership: i, tier: 1 + (i % 2), amount });

test('entries come back as they were: none, one, equal ones, and such that have nothing in common', () => {
  const lists = [
    [],
    [entry(0, -1_000_000_000)],
    Array.from({ length: 100 }, (_, i) => entry(i, 10_000_000)),
    [7, 3, 3, 9, 1, 2, 3].map((i, at) => entry(i, (at * at * 7919) % 1000)),
    [entry(1, Number.MIN_SAFE_INTEGER), entry(2, Number.MAX_SAFE_INTEGER), entry(3, 0)],
  ];
  for (const list of lists) assert.deepEqual(unpackEntries(packEntries(list)), list);
});

test('entries of before this form are read, too', () => {
  assert.deepEqual(unpackEntries('[["a",1,2,-3],["b",4,5,6]]'), [
    { host: 'a', membership: 1, tier: 2, amount: -3 },
    { host: 'b', membership: 4, tier: 5, amount: 6 },
  ]);
});
