import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TeamSettings } from '@team-booking/contract/team';
import { readTeam } from '../team/read-team.ts';
import { host, SETTINGS } from '../testing/sample-team.ts';
import { rangeOff, withOverrides } from './range-off.ts';

/** The overrides of a host with these settings who is off from one instant to another. */
function off(more: object, from: string, to: string) {
  const read = readTeam({ ...SETTINGS, hosts: [host('a', more), host('b'), host('c')] } as TeamSettings);
  assert.ok(read.ok, JSON.stringify(read));
  const { team } = read;
  const range = { start: Date.parse(from), end: Date.parse(to) };
  return rangeOff(team.hosts[0]!, team, range);
}

test('whole days are off, parts of days keep the rest of their hours', () => {
  assert.deepEqual(off({}, '2026-06-16T00:00:00Z', '2026-06-17T00:00:00Z'), [{ date: '2026-06-16', hours: [] }]);
  assert.deepEqual(off({}, '2026-06-16T12:30:00Z', '2026-06-18T10:00:00Z'), [
    { date: '2026-06-16', hours: [{ start: '09:00', end: '12:30' }] },
    { date: '2026-06-17', hours: [] },
    { date: '2026-06-18', hours: [{ start: '10:00', end: '17:00' }] },
  ]);
  assert.deepEqual(off({}, '2026-06-16T12:00:00Z', '2026-06-16T13:00:00Z'), [
    {
      date: '2026-06-16',
      hours: [
        { start: '09:00', end: '12:00' },
        { start: '13:00', end: '17:00' },
      ],
    },
  ]);
});

test('whole days are off even if they have no hours, so that an absence ends when it was said to end', () => {
  const weekend = ['2026-06-20', '2026-06-21'].map((date) => ({ date, hours: [] }));
  assert.deepEqual(off({}, '2026-06-20T00:00:00Z', '2026-06-22T00:00:00Z'), weekend);
  assert.deepEqual(off({ overrides: weekend }, '2026-06-20T00:00:00Z', '2026-06-22T00:00:00Z'), [], 'they are already');
});

test('parts of days without hours in them need no override', () => {
  assert.deepEqual(off({}, '2026-06-16T17:00:00Z', '2026-06-17T09:00:00Z'), []);
});

test('days are those of the host, and what they had said of a date before counts', () => {
  const overrides = [{ date: '2026-06-16', hours: [{ start: '06:00', end: '20:00' }] }];
  const auckland = { timeZone: 'Pacific/Auckland', overrides };
  assert.deepEqual(off(auckland, '2026-06-15T22:00:00Z', '2026-06-16T04:00:00Z'), [
    {
      date: '2026-06-16',
      hours: [
        { start: '06:00', end: '10:00' },
        { start: '16:00', end: '20:00' },
      ],
    },
  ]);
});

test('seconds are rounded so that all of the range is off', () => {
  assert.deepEqual(off({}, '2026-06-16T12:00:30Z', '2026-06-16T12:59:30Z')[0]!.hours, [
    { start: '09:00', end: '12:00' },
    { start: '13:00', end: '17:00' },
  ]);
});

test('a night that began the day before is cut, too', () => {
  const nights = { hours: [{ days: [1, 2, 3, 4, 5], start: '22:00', end: '06:00' }] };
  assert.deepEqual(off(nights, '2026-06-16T00:00:00Z', '2026-06-17T00:00:00Z'), [
    { date: '2026-06-15', hours: [{ start: '22:00', end: '24:00' }] },
    { date: '2026-06-16', hours: [] },
  ]);
  assert.deepEqual(off(nights, '2026-06-16T04:00:00Z', '2026-06-16T21:00:00Z'), [
    { date: '2026-06-15', hours: [{ start: '22:00', end: '04:00' }] },
  ]);
});

test('overrides of the same dates are replaced, others stay, by date', () => {
  const [early, late] = [
    { date: '2026-06-01', hours: [] },
    { date: '2026-06-30', hours: [] },
  ];
  const mine = [{ date: '2026-06-16', hours: [] }];
  const before = [late, { date: '2026-06-16', hours: [{ start: '10:00', end: '11:00' }] }, early];
  assert.deepEqual(withOverrides(before, mine), [early, ...mine, late]);
});
