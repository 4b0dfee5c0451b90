import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadHubWords } from '@team-booking/words/hub';
import { createFormats } from '../../format/formats.ts';
import { inWords, signed } from './amounts.ts';

const BOOKING = 1_000_000_000;

test('balances are told in quarters of a booking, large ones in numbers', async () => {
  const words = await loadHubWords('en', 'fairness');
  const told = (bookings: number) => inWords(bookings * BOOKING, words, createFormats('en', 'UTC'));
  assert.equal(told(0.1), 'even');
  assert.equal(told(-0.12), 'even');
  assert.equal(told(0.2), 'a quarter of a booking behind');
  assert.equal(told(-0.5), 'half a booking ahead');
  assert.equal(told(0.8), 'three quarters of a booking behind');
  assert.equal(told(0.9), '0.9 bookings behind');
  assert.equal(told(-2.14), '2.1 bookings ahead');
});

test('numbers have their sign, and nothing has none', () => {
  const formats = createFormats('en', 'UTC');
  assert.deepEqual(
    [0, 0.001, 0.25, -1.5].map((bookings) => signed(bookings * BOOKING, formats)),
    ['0.00', '0.00', '+0.25', '−1.50'],
  );
});
