import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TeamBookingRow } from '@team-booking/contract/team';
import { windowOf } from '../../parts/window.ts';
import { linesOf, offsetsOf } from './rows.ts';

const rows = Array.from({ length: 100_000 }, (_, i) => ({
  id: `b${i}`,
  start: new Date(Date.UTC(2026, 0, 1) + i * 2 * 3_600_000).toISOString(),
})) as unknown as TeamBookingRow[];
const HEIGHTS = { day: 2, booking: 2.5 };

test('a name of the day stands before its bookings', () => {
  const lines = linesOf(rows.slice(0, 14), (instant) => instant.slice(0, 10));
  assert.deepEqual(lines.map(({ kind }) => kind[0]).join(''), 'dbbbbbbbbbbbb'.concat('dbb'));
});

test('of a hundred thousand bookings only those in the window are shown, and none of them is left out', () => {
  const lines = linesOf(rows, (instant) => instant.slice(0, 10));
  const offsets = offsetsOf(lines, HEIGHTS);
  for (const top of [0, 1, 777.3, 100_000, offsets.at(-1)! - 40]) {
    const [first, last] = windowOf(offsets, top, 40);
    assert.ok(last - first < 45, `${last - first} at ${top}`);
    assert.ok(offsets[first]! <= top && offsets[last]! >= Math.min(top + 40, offsets.at(-1)!), String(top));
  }
});

test('a list of nothing has a window of nothing', () => {
  assert.deepEqual(windowOf(offsetsOf([], HEIGHTS), 0, 40), [0, 0]);
});
