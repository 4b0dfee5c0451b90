import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateOf } from './date-of.ts';

test('the date of an instant depends on the zone', () => {
  const late = Date.parse('2026-12-08T23:30Z');
  assert.equal(dateOf(late, 'Europe/Berlin'), '2026-12-09');
  assert.equal(dateOf(late, 'America/New_York'), '2026-12-08');
});
