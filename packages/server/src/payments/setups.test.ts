import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paymentSetups } from './setups.ts';

const NONE = { stripeSecretKey: null, stripeWebhookSecret: null, stripeApi: null, testPayments: false, demo: false };
const URL = 'https://book.example';

test('what is not set up names the settings that are missing', () => {
  assert.deepEqual(
    paymentSetups(NONE, URL).map(({ name, mode, missing }) => [name, mode, missing]),
    [
      ['stripe', null, ['STRIPE_SECRET_KEY', 'STRIPE_WEBHOOK_SECRET']],
      ['test', 'test', ['TEST_PAYMENTS']],
    ],
  );
});

test('what is set up tells whether money moves and where messages go, and nothing of its secrets', () => {
  for (const [stripeSecretKey, mode] of [
    ['sk_live_abcdefgh', 'live'],
    ['rk_test_abcdefgh', 'test'],
    ['sk_abcdefgh', null],
  ] as const) {
    const setups = paymentSetups({ ...NONE, stripeSecretKey, stripeWebhookSecret: 'whsec_12345', demo: true }, URL);
    assert.deepEqual(setups, [
      { name: 'stripe', mode, missing: [], webhook: 'https://book.example/pay/stripe/webhook' },
      { name: 'test', mode: 'test', missing: [], webhook: null },
    ]);
  }
});
