import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isReady, takersOf } from './taking.ts';

const stripe = { name: 'stripe', ready: true, mode: 'live' } as const;
const page = { name: 'test', ready: true, mode: 'test' } as const;

test('a price is taken by whoever is ready, by a test page only where there is nobody else', () => {
  assert.deepEqual(takersOf([page, stripe]), ['stripe', 'test']);
  assert.deepEqual(takersOf([page, { ...stripe, ready: false }]), ['test']);
  assert.deepEqual(takersOf([{ ...stripe, ready: false }]), []);
  assert.deepEqual(takersOf([]), []);
});

test('who takes the price that is there stays to be seen, ready or not', () => {
  assert.deepEqual(takersOf([page], 'stripe'), ['test', 'stripe']);
  assert.deepEqual(takersOf([], 'stripe'), ['stripe']);
  assert.ok(!isReady([page], 'stripe'));
  assert.ok(!isReady([{ ...stripe, ready: false }], 'stripe'));
  assert.ok(isReady([stripe], 'stripe'));
});

test('where it is not known who takes payments, a price can be set all the same', () => {
  assert.deepEqual(takersOf(null), ['stripe']);
  assert.deepEqual(takersOf(null, 'test'), ['stripe', 'test']);
  assert.ok(isReady(null, 'test'));
});
