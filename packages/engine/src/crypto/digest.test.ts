import assert from 'node:assert/strict';
import { test } from 'node:test';
import { base64url } from './digest.ts';

test('bytes of every length are what base64url makes of them elsewhere', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => (i * 151) % 256);
  for (let length = 0; length <= bytes.length; length++) {
    const part = bytes.subarray(0, length);
    assert.equal(base64url(part), Buffer.from(part).toString('base64url'));
  }
});
