import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedNumber } from './signed-number.ts';

test('a number has its sign, a minus and no hyphen, and nothing has none', () => {
  assert.deepEqual(
    [4, -4, 0, -0.001].map((value) => signedNumber('en', value)),
    ['+4', '−4', '0', '0'],
  );
  assert.equal(signedNumber('de', -1.5, 2), '−1,50');
  assert.doesNotMatch(signedNumber('ar', -4), /-/);
});
