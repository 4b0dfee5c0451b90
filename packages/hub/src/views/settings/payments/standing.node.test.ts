import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PaymentProviderState } from '@team-booking/contract/team';
import { inOrder, providerName, troublesOf } from './standing.ts';

const provider = (changes: Partial<PaymentProviderState> = {}): PaymentProviderState => ({
  name: 'stripe',
  ready: true,
  mode: 'live',
  missing: [],
  webhook: null,
  heardAt: null,
  refusedAt: null,
  reachedAt: null,
  unreachedAt: null,
  ...changes,
});
const [EARLY, LATE] = ['2026-12-01T12:00:00Z', '2026-12-01T12:00:01Z'];

test('what was refused or not reached is trouble until the next message or answer', () => {
  assert.deepEqual(troublesOf(provider()), []);
  assert.deepEqual(troublesOf(provider({ refusedAt: EARLY, unreachedAt: EARLY })), ['refused', 'unreached']);
  assert.deepEqual(troublesOf(provider({ refusedAt: EARLY, heardAt: LATE, unreachedAt: LATE, reachedAt: LATE })), []);
  assert.deepEqual(troublesOf(provider({ refusedAt: LATE, heardAt: EARLY })), ['refused']);
});

test('who is not set up lacks settings, and nothing else counts', () => {
  const missing = { ready: false, missing: ['STRIPE_SECRET_KEY'], unreachedAt: LATE };
  assert.deepEqual(troublesOf(provider(missing)), ['missing']);
  assert.deepEqual(troublesOf(provider({ ready: false })), []);
});

test('those that take payments come first', () => {
  const providers = [provider({ ready: false }), provider({ name: 'test' })];
  assert.deepEqual(
    inOrder(providers).map(({ name }) => name),
    ['test', 'stripe'],
  );
  assert.deepEqual(
    ['stripe', 'test', 'till'].map((name) => providerName(name, 'Testseite')),
    ['Stripe', 'Testseite', 'till'],
  );
});
