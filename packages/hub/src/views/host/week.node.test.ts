import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFormats } from '../../format/formats.ts';
import { hoursOf, instantsOf, seenBy, weekOf, windowsIn, withMore } from './week.ts';

const HOURS = [
  { days: [1, 2, 3, 4], start: '09:00', end: '13:00' },
  { days: [4], start: '17:00', end: '19:00' },
];

test('a week is what it was made of', () => {
  const week = weekOf(HOURS);
  assert.equal(week['4'], '09:00-13:00 17:00-19:00');
  assert.equal(week['5'], '');
  assert.deepEqual(hoursOf(week), HOURS);
  assert.deepEqual(hoursOf(weekOf(undefined)), [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }]);
});

test('midnight at the end of a day is told apart from the one at its start', () => {
  const hours = [{ days: [6], start: '22:00', end: '24:00' }];
  assert.deepEqual(hoursOf(weekOf(hours)), hours);
  assert.deepEqual(hoursOf({ '6': '22:00-24:00' }), hours);
});

test('more hours follow the last ones, and never go past the day', () => {
  assert.deepEqual(withMore([]), [{ start: '09:00', end: '17:00' }]);
  assert.deepEqual(withMore(windowsIn('09:00-13:00')).at(-1), { start: '14:00', end: '16:00' });
  assert.deepEqual(withMore(windowsIn('09:00-24:00')).at(-1), { start: '22:00', end: '24:00' });
});

test('another zone sees the hours on its own clock and days', () => {
  const { weekday, range } = createFormats('en-GB', 'Europe/Berlin');
  const seen = seenBy(instantsOf(weekOf(HOURS), 'America/Toronto', Date.parse('2026-12-01T13:05:00Z')), {
    time: (start, end) => range(new Date(start).toISOString(), new Date(end).toISOString()),
    day: weekday,
  });
  assert.deepEqual(
    seen.map(({ days }) => days),
    [['Monday', 'Tuesday', 'Wednesday', 'Thursday'], ['Thursday']],
  );
  assert.match(seen[0]!.time, /15:00.19:00/);
  assert.match(seen[1]!.time, /23:00.*01:00/);
});

test('a night that goes on tomorrow ends then', () => {
  const [night] = instantsOf({ '1': '22:00-02:00' }, 'UTC', Date.parse('2026-12-01T00:00:00Z'));
  assert.equal(new Date(night!.start).toISOString(), '2026-12-07T22:00:00.000Z');
  assert.equal(night!.end - night!.start, 4 * 3_600_000);
});
