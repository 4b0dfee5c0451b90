import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SecretKey } from '../crypto/secret-key.ts';
import { fitsToken, manageToken } from './manage-tokens.ts';

const key = new SecretKey(Buffer.alloc(32, 1));
const managed = { team: 'red', booking: 'b1', version: 1 };

test('a token is valid for its booking and version only', () => {
  const token = manageToken(key, managed);
  assert.match(token, /^[\w-]{43}$/);
  assert.ok(fitsToken(key, managed, token));
  for (const other of [{ team: 'blue' }, { booking: 'b2' }, { version: 2 }]) {
    assert.ok(!fitsToken(key, { ...managed, ...other }, token));
  }
  assert.ok(!fitsToken(new SecretKey(Buffer.alloc(32, 2)), managed, token));
  for (const wrong of ['', token.slice(1), `${token}A`, token.toLowerCase(), 'ä'.repeat(43)]) {
    assert.ok(!fitsToken(key, managed, wrong));
  }
});

test('a token derived for one purpose is invalid for another', () => {
  assert.notEqual(key.derive('manage', 'red', 'b1'), key.derive('host', 'red', 'b1'));
  assert.notEqual(key.derive('host', 'red', 'b1'), key.derive('host', 'redb', '1'));
});
