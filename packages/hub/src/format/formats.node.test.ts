import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFormats } from './formats.ts';

const NOON = '2026-12-01T13:05:00Z';

test('days and times are those of the zone, not of the machine', () => {
  const tokyo = createFormats('en-GB', 'Asia/Tokyo');
  assert.equal(tokyo.dayOf('2026-12-01T20:00:00Z'), '2026-12-02');
  assert.equal(tokyo.time(NOON), '22:05');
  const berlin = createFormats('en-GB', 'Europe/Berlin');
  assert.equal(berlin.day(NOON), 'Tuesday 1 December');
  assert.equal(berlin.range(NOON, '2026-12-01T13:35:00Z'), '14:05–14:35');
});

test('what is far is told in the largest unit that fits', () => {
  const { relative } = createFormats('en', 'UTC');
  const now = Date.parse(NOON);
  const told = [25, 150, 60 * 24 * 7, -20, 0].map((minutes) =>
    relative(new Date(now + minutes * 60_000).toISOString(), now),
  );
  assert.deepEqual(told, ['in 25 minutes', 'in 2 hours', 'in 7 days', '20 minutes ago', 'in 0 minutes']);
});
