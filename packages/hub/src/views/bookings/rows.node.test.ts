import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TeamBookingRow } from '@team-booking/contract/team';
import { growingTo, windowOf } from '../../parts/window.ts';
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

test('a window that jumps has at most three new lines at once, from what is seen on, and all of them in the end', () => {
  const offsets = offsetsOf(
    linesOf(rows, (instant) => instant.slice(0, 10)),
    HEIGHTS,
  );
  let shown: readonly [number, number] = [0, 0];
  for (const top of [0, 5, 90_000, 89_990, 10, offsets.at(-1)! - 40]) {
    const wanted = windowOf(offsets, top, 40);
    const seen = wanted[0] + 3;
    const isJump = shown[1] <= wanted[0] || shown[0] >= wanted[1];
    for (let frames = 1; shown[0] !== wanted[0] || shown[1] !== wanted[1]; frames++) {
      const before = shown;
      shown = growingTo(before, wanted, seen);
      const kept = Math.max(0, Math.min(before[1], shown[1]) - Math.max(before[0], shown[0]));
      assert.ok(shown[1] - shown[0] - kept <= 3, `${shown.join()} after ${before.join()}`);
      if (isJump && frames === 1) assert.equal(shown[0], seen);
      assert.ok(frames < 12, `${top}: it comes to an end`);
    }
  }
});
