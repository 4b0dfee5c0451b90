import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missesOf } from './misses.ts';

test('who opens most comes first, on one scale; who blocks nothing, or can be stood in for, is left out', () => {
  const hosts = [
    { host: 'a', name: 'Ada', blocks: 30, offeredIfOptional: null },
    { host: 'b', name: 'Ben', blocks: 3, offeredIfOptional: 17 },
    { host: 'c', name: 'Cy', blocks: 14, offeredIfOptional: 28 },
    { host: 'd', name: 'Di', blocks: 0, offeredIfOptional: 14 },
  ];
  const found = missesOf({ from: '', to: '', duration: 30, offered: 14, hosts });
  assert.deepEqual(
    found.map(({ id, opened, now, more }) => [id, opened, now, more]),
    [
      ['c', 28, 50, 100],
      ['b', 17, 50, 60.7],
    ],
  );
  assert.deepEqual(missesOf({ from: '', to: '', duration: 30, offered: 0, hosts: [] }), []);
});
