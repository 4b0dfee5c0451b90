import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Coverage } from '@team-booking/contract/team';
import { lostIn } from './lost.ts';
import { onClock } from './on-clock.ts';
import { weekOf } from './week.ts';

/** A week in Berlin in which only Monday at nine and Sunday at 23 have hosts. */
const berlin = (changes: Partial<Coverage> = {}): Coverage => ({
  timeZone: 'Europe/Berlin',
  from: '2026-12-01T23:00:00Z',
  to: '2026-12-29T23:00:00Z',
  duration: 30,
  cells: Array.from({ length: 168 }, (_, i) => ({
    weekday: Math.floor(i / 24) + 1,
    hour: i % 24,
    hosts: i === 9 ? 3 : i === 167 ? 2 : 0,
    draft: null,
  })),
  searches: [{ date: '2026-11-30', empty: 5, hours: [{ hour: 2, empty: 4 }] }],
  ...changes,
});

test('a week is told on the clock of whoever reads it, over the end of the week, too', () => {
  const tokyo = onClock(berlin(), 'Asia/Tokyo');
  const week = weekOf(tokyo, false);
  assert.equal(tokyo.timeZone, 'Asia/Tokyo');
  assert.deepEqual([week.cell(1, 17).hosts, week.cell(1, 7).hosts, week.cell(1, 9).hosts], [3, 2, 0]);
  assert.equal(lostIn(tokyo)(1, 10), 4);
  const newYork = onClock(berlin(), 'America/New_York');
  assert.equal(weekOf(newYork, false).cell(1, 3).hosts, 3);
  assert.equal(lostIn(newYork)(7, 20), 4, 'it was still Sunday there');
});

test('a week stays on the clock of the team where hours would be cut, or move within it', () => {
  for (const zone of ['Europe/Berlin', 'Asia/Kolkata']) assert.deepEqual(onClock(berlin(), zone), berlin());
  const spring = berlin({ from: '2027-03-01T23:00:00Z', to: '2027-03-29T22:00:00Z' });
  assert.equal(onClock(spring, 'America/New_York').timeZone, 'Europe/Berlin', 'they change their clocks on other days');
});
