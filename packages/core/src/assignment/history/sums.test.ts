import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Sums } from './sums.ts';

test('entries are added up by account: of a host, by membership and tier; a balance is of a tier', () => {
  const sums = new Sums([
    { host: 'a', membership: 0, tier: 1, amount: 3 },
    { host: 'b', membership: 0, tier: 1, amount: -3 },
  ]);
  sums.add([
    { host: 'a', membership: 0, tier: 1, amount: 4 },
    { host: 'a', membership: 1, tier: 1, amount: 5 },
    { host: 'a', membership: 1, tier: 2, amount: 7 },
  ]);
  assert.deepEqual(sums.entries, [
    { host: 'a', membership: 0, tier: 1, amount: 7 },
    { host: 'a', membership: 1, tier: 1, amount: 5 },
    { host: 'a', membership: 1, tier: 2, amount: 7 },
    { host: 'b', membership: 0, tier: 1, amount: -3 },
  ]);
  assert.deepEqual([sums.balanceOf('a', 1), sums.balanceOf('a', 2), sums.balanceOf('c', 1)], [12, 7, 0]);
});
