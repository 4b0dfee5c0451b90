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
    refundUntil: null,
  });
  const late = { cancelUntil: null, refundUntil: null };
  assert.deepEqual(deadlinesOf(confirmed, START - 60 * MINUTE), { ...late, rescheduleUntil: START });
  assert.deepEqual(deadlinesOf(confirmed, START), { ...late, rescheduleUntil: null });
});

test('what was paid comes back to who cancels until the deadline for it, or for cancelling where that is earlier', () => {
  const paid: Confirmed = { ...confirmed, payment: { provider: 'test', reference: 'p1' } };
  const refundUntil = (minutes: number | null, now: number) =>
    deadlinesOf({ ...paid, policy: { ...paid.policy, refundUntil: minutes } }, now).refundUntil;
  assert.equal(refundUntil(90, START - 91 * MINUTE), START - 90 * MINUTE);
  assert.equal(refundUntil(90, START - 90 * MINUTE), null);
  assert.equal(refundUntil(null, START - 91 * MINUTE), START - 60 * MINUTE);
  assert.equal(refundUntil(30, START - 60 * MINUTE), null);
});

test('past and overdue bookings have no deadlines', () => {
  const nothing = { cancelUntil: null, rescheduleUntil: null, refundUntil: null };
  assert.deepEqual(deadlinesOf(waiting, waiting.expiresAt), nothing);
  assert.deepEqual(deadlinesOf({ ...confirmed, status: 'completed' }, START - 90 * MINUTE), nothing);
});
