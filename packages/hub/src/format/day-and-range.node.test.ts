import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayAndRange } from './day-and-range.ts';

const DAY = { weekday: 'long', day: 'numeric', month: 'long' } as const;
const HALF_AN_HOUR = ['2026-12-08T10:30:00Z', '2026-12-08T11:00:00Z'] as const;

test('a day and its range of time are put together as the language does it', () => {
  assert.equal(dayAndRange('en-GB', 'UTC', DAY, HALF_AN_HOUR), 'Tuesday 8 December, 10:30–11:00');
  assert.match(dayAndRange('ar', 'UTC', DAY, HALF_AN_HOUR), /^الثلاثاء، 8 ديسمبر، 10:30/);
  assert.doesNotMatch(dayAndRange('ar', 'UTC', DAY, HALF_AN_HOUR), /,/);
});
