import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RateLimiter } from './rate-limits.ts';

test('a bucket allows its burst, refills evenly, and never exceeds its burst', () => {
  const limiter = new RateLimiter({ burst: 3, perMinute: 6 });
  assert.deepEqual(
    [0, 0, 0, 0].map((now) => limiter.take('a', now)),
    [0, 0, 0, 10],
  );
  assert.equal(limiter.take('a', 9_000), 1);
  assert.equal(limiter.take('a', 10_000), 0);
  assert.deepEqual(
    [1e9, 1e9, 1e9, 1e9].map((now) => limiter.take('a', now)),
    [0, 0, 0, 10],
  );
});

test('a clock that is set back neither fills nor empties a bucket', () => {
  const limiter = new RateLimiter({ burst: 1, perMinute: 60 });
  assert.equal(limiter.take('a', 100_000), 0);
  assert.equal(limiter.take('a', 0), 1);
  assert.equal(limiter.take('a', 1_000), 1);
});

test('addresses do not share a bucket, and millions of them do not fill the memory', () => {
  const limiter = new RateLimiter({ burst: 1, perMinute: 1 });
  for (let i = 0; i < 30_000; i++) assert.equal(limiter.take(`address ${i}`, i), 0);
  assert.equal(limiter.take('address 29999', 30_000), 60);
  assert.equal(limiter.take('address 0', 30_000), 0);
});

test('an exhausted address is not forgotten, however many others come', () => {
  const limiter = new RateLimiter({ burst: 2, perMinute: 1 });
  assert.deepEqual([limiter.take('busy', 0), limiter.take('busy', 0)], [0, 0]);
  for (let i = 0; i < 40_000; i++) limiter.take(`other ${i}`, 1);
  assert.ok(limiter.take('busy', 2) > 0);
});
