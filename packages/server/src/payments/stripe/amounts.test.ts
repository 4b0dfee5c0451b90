import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripeAmount } from './amounts.ts';

test('an amount is counted as Stripe counts it, whatever minor units its currency has', () => {
  for (const [amount, currency, counted] of [
    [4000, 'EUR', 4000],
    [5, 'USD', 5],
    [0, 'EUR', 0],
    [4000, 'JPY', 4000],
    [50_000, 'KRW', 50_000],
    [5000, 'ISK', 500_000],
    [20_000, 'UGX', 2_000_000],
    // Its hundredths are in ISO 4217 only.
    [500_000, 'MGA', 5000],
    [100_000, 'IDR', 100_000],
    // 5.125 and 5.124 dinars: Stripe wants the last digit to be 0.
    [5125, 'KWD', 5130],
    [5124, 'BHD', 5120],
    [100_000, 'HUF', 100_000],
  ] as const) {
    assert.equal(stripeAmount(amount, currency), counted, currency);
  }
});

test('what Stripe cannot take is refused, not rounded', () => {
  assert.throws(() => stripeAmount(5050, 'MGA'), /Change the price/);
});
