import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PoolEvent } from './pool-event.ts';
import { simulate } from './simulate.ts';
import { waits } from './waits.ts';

const HOUR = 3_600_000;
const pool = ['A', 'B', 'C'].map((id) => ({ id, weight: 1, tier: 1 }));
const book = (hour: number, ...free: string[]): PoolEvent => ({
  op: 'book',
  id: `b${hour}`,
  at: new Date(hour * HOUR).toISOString(),
  free,
});

/** Waits in hours. */
function waited(events: readonly PoolEvent[], until: number): Record<string, string[]> {
  const { bookings } = simulate({ history: { pool, events }, draft: {} });
  const found = waits(bookings, { start: 0, end: until * HOUR });
  return Object.fromEntries(
    Array.from(found, ([host, spans]) => [host, spans.map(({ start, end }) => `${start / HOUR}-${end / HOUR}`)]),
  );
}

test('a host waits from one turn to the next while others get what they were free for', () => {
  const events = [1, 2, 3, 4].map((hour) => book(hour, 'A', 'B', 'C'));
  // A, B, C, A.
  assert.deepEqual(waited(events, 9), { A: ['1-4'], B: ['0-2', '2-9'], C: ['0-3', '3-9'] });
});

test('who was not free did not wait', () => {
  assert.deepEqual(waited([book(1, 'A', 'B'), book(2, 'A'), book(3, 'A')], 4), { A: [], B: ['0-4'], C: [] });
});

test('what was cancelled gave nobody a turn', () => {
  const events: PoolEvent[] = [book(1, 'A', 'B'), { op: 'cancel', id: 'b1' }, book(2, 'A', 'B')];
  assert.deepEqual(waited(events, 3).B, ['0-3']);
});
