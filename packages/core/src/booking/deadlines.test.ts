import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Confirmed } from './booking.ts';
import { deadlinesOf, isOverdue, takesTime } from './deadlines.ts';
import { MINUTE } from '../time/units.ts';

const START = Date.UTC(2026, 5, 16, 9, 30);
const confirmed: Confirmed = {
  id: 'b1',
  start: START,
  end: START + 30 * MINUTE,
  hosts: ['ada'],
  sequence: 0,
  policy: { cancelUntil: 60, rescheduleUntil: null, refundUntil: null, approval: false, hosts: 'rotating' },
  status: 'confirmed',
  payment: null,
};
const waiting = { ...confirmed, status: 'awaiting-payment', expiresAt: START - 100 * MINUTE } as const;

test('a waiting booking takes time until it is overdue, even before its expiry is stored', () => {
  assert.equal(takesTime(waiting, waiting.expiresAt - 1), true);
  assert.equal(isOverdue(waiting, waiting.expiresAt), true);
  assert.equal(takesTime(waiting, waiting.expiresAt), false);
  assert.equal(takesTime(confirmed, waiting.expiresAt), true);
});

test('a visitor sees the deadlines that are still ahead of them', () => {
  assert.deepEqual(deadlinesOf(confirmed, START - 61 * MINUTE), {
    cancelUntil: START - 60 * MINUTE,
    rescheduleUntil: START,
  });
  assert.deepEqual(deadlinesOf(confirmed, START - 60 * MINUTE), { cancelUntil: null, rescheduleUntil: START });
  assert.deepEqual(deadlinesOf(confirmed, START), { cancelUntil: null, rescheduleUntil: null });
});

test('past and overdue bookings have no deadlines', () => {
  const nothing = { cancelUntil: null, rescheduleUntil: null };
  assert.deepEqual(deadlinesOf(waiting, waiting.expiresAt), nothing);
  assert.deepEqual(deadlinesOf({ ...confirmed, status: 'completed' }, START - 90 * MINUTE), nothing);
});
