import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Refund } from '@team-booking/engine';
import { isPassing, standingOf, type Known } from './standing.ts';
import { untilText } from './until-text.ts';

const policy = {
  cancelUntil: null,
  rescheduleUntil: null,
  refundUntil: null,
  approval: false,
  hosts: 'rotating',
} as const;
const facts = { id: 'b', start: 10, end: 20, hosts: ['a'], policy, sequence: 0 };
const payment = { provider: 'stripe', reference: 'pi' };
const waiting = { ...facts, status: 'awaiting-payment', expiresAt: 5 } as const;
const expired = { ...facts, status: 'expired', expiredAt: 5, payment: null, paidLate: false } as const;
const OPEN = { kind: 'open', url: 'https://pay.example' } as const;

const standing = (more: Partial<Known> & Pick<Known, 'state'>) =>
  standingOf({ look: null, refunds: [], left: false, looks: 0, ...more });

test('whoever seems to have paid is not told for some looks that they have not', () => {
  assert.equal(standing({ state: waiting, look: OPEN }), 'checking');
  assert.equal(standing({ state: waiting, look: OPEN, looks: 4 }), 'checking');
  assert.equal(standing({ state: waiting, look: OPEN, looks: 5 }), 'unpaid');
  assert.equal(standing({ state: waiting, look: OPEN, left: true }), 'unpaid');
  assert.equal(standing({ state: waiting, look: { kind: 'gone' } }), 'unpaid');
  assert.equal(standing({ state: waiting }), 'unpaid');
});

test('nobody is told that they have not paid while the provider does not say so', () => {
  for (const looks of [0, 50]) {
    assert.equal(standing({ state: waiting, look: 'unknown', left: true, looks }), 'checking');
    assert.equal(standing({ state: expired, look: 'unknown', looks }), 'checking');
  }
  for (const state of [waiting, expired]) assert.equal(standing({ state, look: { kind: 'processing' } }), 'processing');
});

test('a payment that came late is settled before anybody is told how it ended', () => {
  const late = { ...expired, payment };
  assert.equal(standing({ state: { ...late, paidLate: true } }), 'late');
  assert.equal(standing({ state: late, refunds: [{} as Refund] }), 'gone');
  assert.equal(standing({ state: expired }), 'expired');
  assert.deepEqual((['late', 'checking', 'processing', 'unpaid', 'gone'] as const).map(isPassing), [
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('until when a time is kept has its day where that is not within hours', () => {
  const now = Date.parse('2026-12-07T08:00:00Z');
  assert.equal(untilText('en-GB', 'Europe/Berlin', now + 15 * 60_000, now), '9:15');
  assert.match(untilText('en-GB', 'Europe/Berlin', now + 48 * 3_600_000, now), /Wednesday.*9 December.*9:00/);
});
