import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isFar, nextSlots } from './next-slots.ts';

const NOW = Date.parse('2026-12-01T09:00:00Z');
const DAY = 24 * 60 * 60_000;
const flow = (...starts: number[]) => ({
  nextSlot: (after = 0) => {
    const start = starts.find((one) => one >= after);
    return start === undefined ? null : { start, duration: 30 };
  },
});

describe('the next slots of a strip', () => {
  it('are as many as asked for, or as there are', () => {
    const three = flow(NOW, NOW + 1, NOW + DAY);
    assert.deepEqual(
      nextSlots(three, 2, NOW).map(({ start }) => start),
      [NOW, NOW + 1],
    );
    assert.equal(nextSlots(three, 5, NOW).length, 3);
    assert.deepEqual(nextSlots(flow(), 5, NOW), []);
  });

  it('are only the next one where that is more than two weeks away', () => {
    const slots = nextSlots(flow(NOW + 15 * DAY, NOW + 16 * DAY), 5, NOW);
    assert.equal(slots.length, 1);
    assert.ok(isFar(slots, NOW));
    assert.ok(!isFar(nextSlots(flow(NOW + 13 * DAY, NOW + 16 * DAY), 5, NOW), NOW));
    assert.ok(!isFar([], NOW));
  });
});
