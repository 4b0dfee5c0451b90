import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lostIn } from './lost.ts';

test('searches are added up by weekday and hour, whatever the date', () => {
  const day = (date: string, ...hours: [hour: number, empty: number][]) => ({
    date,
    empty: 9,
    hours: hours.map(([hour, empty]) => ({ hour, empty })),
  });
  const lost = lostIn({
    searches: [day('2026-11-23', [9, 2], [10, 1]), day('2026-11-30', [9, 3]), day('2026-11-29', [0, 1])],
  });
  assert.deepEqual([lost(1, 9), lost(1, 10), lost(7, 0), lost(2, 9)], [5, 1, 1, 0]);
});
