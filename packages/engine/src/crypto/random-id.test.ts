import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomId } from './random-id.ts';

test('a random id is a UUID of version 4, and no two are the same', () => {
  const ids = Array.from({ length: 1000 }, randomId);
  for (const id of ids) assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.equal(new Set(ids).size, ids.length);
});

test('it works in pages without TLS', (t) => {
  t.mock.method(crypto, 'randomUUID', () => assert.fail('crypto.randomUUID was called'));
  assert.equal(randomId().length, 36);
});

test('ids follow from the source of random bytes that is there now', (t) => {
  const { crypto } = globalThis;
  t.after(() => Object.defineProperty(globalThis, 'crypto', { value: crypto, configurable: true, writable: true }));
  const alike = () => {
    const value = { getRandomValues: (array: Uint8Array) => array.fill(7) };
    Object.defineProperty(globalThis, 'crypto', { value, configurable: true, writable: true });
    return randomId();
  };
  assert.notEqual(randomId(), alike());
  assert.equal(alike(), '07070707-0707-4707-8707-070707070707');
});
