import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomId } from '../crypto/random-id.ts';
import { bookingNumber } from './booking-number.ts';

test('a booking’s number is two letters and five digits that nobody confuses, and always the same', () => {
  const ids = Array.from({ length: 2000 }, randomId);
  const numbers = ids.map(bookingNumber);
  for (const number of numbers) assert.match(number, /^[CFHJKNPRTWX]{2}-\d{5}$/);
  assert.deepEqual(ids.map(bookingNumber), numbers);
});

test('numbers are spread over all that there are', () => {
  const numbers = Array.from({ length: 2000 }, () => bookingNumber(randomId()));
  assert.ok(new Set(numbers).size > 1980);
  for (const place of [0, 1, 3, 4, 5, 6, 7]) {
    const found = new Set(numbers.map((number) => number[place]));
    assert.equal(found.size, place < 2 ? 11 : 10, `place ${place}`);
  }
});

test('it never changes from version to version, as people have written it down', () => {
  assert.equal(bookingNumber('b1'), 'WW-96036');
  assert.equal(bookingNumber(''), 'WX-48124');
});
