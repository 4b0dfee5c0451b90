import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTimeZone } from './is-time-zone.ts';

test('names and fixed offsets are time zones, and Intl knows each', () => {
  for (const name of [
    'Europe/Berlin',
    'europe/berlin',
    'America/Argentina/Buenos_Aires',
    'Etc/GMT+1',
    'UTC',
    '+01:00',
    '-0330',
  ]) {
    assert.ok(isTimeZone(name), name);
    assert.ok(new Intl.DateTimeFormat('en', { timeZone: name }), name);
  }
});

test('an instant is no time zone, nor is anything else', () => {
  for (const name of [
    '',
    'Mars/Olympus',
    '2026-06-16T09Z',
    '20260616T09Z',
    '+002026-06-16T09Z',
    '2026-06-16T09:00[UTC]',
    '+1',
  ]) {
    assert.ok(!isTimeZone(name), name);
  }
});
