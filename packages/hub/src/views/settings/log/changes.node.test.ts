import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesBetween, takingBack } from './changes.ts';

test('only what differs is told, as deep as it goes', () => {
  const before = {
    name: 'Blue',
    window: { minNotice: 60, horizon: 1440 },
    durations: [15, 30],
    hours: [{ start: '09:00' }],
  };
  const after = {
    window: { horizon: 1440, minNotice: 0 },
    name: 'Blue',
    durations: [15],
    hours: [{ start: '10:00' }],
    accent: '#00f',
  };
  assert.deepEqual(changesBetween(before, after), [
    { path: ['window', 'minNotice'], before: 60, after: 0 },
    { path: ['durations'], before: [15, 30], after: [15] },
    { path: ['hours', '1', 'start'], before: '09:00', after: '10:00' },
    { path: ['accent'], before: undefined, after: '#00f' },
  ]);
});

test('what was added or removed is told member by member, and no change is none', () => {
  assert.deepEqual(changesBetween(null, { name: 'A', tags: { x: 1 } }), [
    { path: ['name'], before: undefined, after: 'A' },
    { path: ['tags'], before: undefined, after: { x: 1 } },
  ]);
  assert.deepEqual(changesBetween({ a: [1] }, { a: [1] }), []);
  assert.deepEqual(changesBetween(null, null), []);
  assert.deepEqual(changesBetween('a', 'b'), [{ path: [], before: 'a', after: 'b' }]);
});

test('a change is taken back by its own members, and null where there was none', () => {
  assert.deepEqual(takingBack({ name: 'A', locale: 'de', same: [1] }, { name: 'B', accent: '#00f', same: [1] }), {
    name: 'A',
    locale: 'de',
    accent: null,
  });
});
