import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at } from '../../test/at.ts';
import { workingDaysBetween } from './working-days.ts';

const hours = [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }];

test('working days are counted from the day after the first instant to that of the second', () => {
  const days = workingDaysBetween({ timeZone: 'UTC', hours, overrides: [] });
  const [monday, friday] = [at('2026-06-15T10:00:00Z'), at('2026-06-19T10:00:00Z')];
  assert.equal(days(monday, at('2026-06-15T23:00:00Z')), 0);
  assert.equal(days(monday, at('2026-06-16T00:00:00Z')), 1);
  assert.equal(days(monday, friday), 4);
  assert.equal(days(friday, at('2026-06-22T10:00:00Z')), 1, 'a weekend is none');
  assert.equal(days(friday, monday), 0);
});

test('an override makes a day one, or none', () => {
  const overrides = [
    { date: '2026-06-17', hours: [] },
    { date: '2026-06-20', hours: [{ start: '10:00', end: '12:00' }] },
  ];
  const days = workingDaysBetween({ timeZone: 'UTC', hours, overrides });
  assert.equal(days(at('2026-06-15T10:00:00Z'), at('2026-06-22T10:00:00Z')), 5);
});

test('dates are those of the host, also of one that a zone has skipped', () => {
  const every = [{ days: [1, 2, 3, 4, 5, 6, 7], start: '09:00', end: '17:00' }];
  const auckland = workingDaysBetween({ timeZone: 'Pacific/Auckland', hours: every, overrides: [] });
  assert.equal(auckland(at('2026-06-15T10:00:00Z'), at('2026-06-15T13:00:00Z')), 1);
  // Apia went from the 29th to the 31st of December 2011.
  const apia = workingDaysBetween({ timeZone: 'Pacific/Apia', hours: every, overrides: [] });
  const [before, after] = [at('2011-12-30T09:00:00Z'), at('2011-12-30T11:00:00Z')];
  assert.ok(apia(before, after) >= 1);
});
