import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minorDigits, moneyText } from './minor-units.ts';

test('minor units are those of ISO 4217, also where they are seldom shown', () => {
  const digits = ['EUR', 'JPY', 'ISK', 'UGX', 'HUF', 'IDR', 'MGA', 'KWD', 'IQD', 'CLF'].map(minorDigits);
  assert.deepEqual(digits, [2, 0, 0, 0, 2, 2, 2, 3, 3, 4]);
});

test('an amount is read with the digits that it has', () => {
  for (const [amount, currency, text] of [
    [4000, 'EUR', '€40'],
    [4050, 'EUR', '€40.50'],
    [4000, 'JPY', 'JP¥4,000'],
    [100_050, 'HUF', 'HUF\u00a01,000.50'],
    [5125, 'KWD', 'KWD\u00a05.125'],
  ] as const) {
    assert.equal(moneyText('en-GB', amount, currency), text);
  }
});
