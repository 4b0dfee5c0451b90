import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clientAddress } from './client-address.ts';

function address(forwarded: string | null, proxies: number): string | null {
  const headers = forwarded === null ? {} : { 'x-forwarded-for': forwarded };
  return clientAddress(new Request('http://x/', { headers }), '10.0.0.1', proxies);
}

test('without a proxy, a client cannot forge its address', () => {
  assert.equal(address('203.0.113.9', 0), '10.0.0.1');
});

test('behind one proxy, the address that it saw counts, not what the client claims', () => {
  assert.equal(address('203.0.113.9', 1), '203.0.113.9');
  assert.equal(address('1.1.1.1, 203.0.113.9', 1), '203.0.113.9');
});

test('behind two proxies, the one before the last counts', () => {
  assert.equal(address('1.1.1.1, 203.0.113.9, 10.0.0.7', 2), '203.0.113.9');
});

test('a request that bypassed the proxies counts by its own address', () => {
  assert.equal(address(null, 1), '10.0.0.1');
  assert.equal(address('203.0.113.9', 2), '10.0.0.1');
});
