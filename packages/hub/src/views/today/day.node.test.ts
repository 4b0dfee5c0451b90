import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TeamBookingRow } from '@team-booking/contract/team';
import { createFormats } from '../../format/formats.ts';
import { dayOf, weekOf } from './day.ts';

const row = (start: string, minutes: number, change: Partial<TeamBookingRow> = {}): TeamBookingRow => ({
  id: start,
  number: 'NW-1',
  status: 'confirmed',
  start,
  end: new Date(Date.parse(start) + minutes * 60_000).toISOString(),
  bookingType: { id: 'talk', slug: 'talk', title: 'Talk' },
  hosts: [{ id: 'mira', name: 'Mira' }],
  attendee: { name: 'Vera' },
  waits: null,
  action: null,
  ...change,
});

const NOW = Date.parse('2026-12-01T13:05:00Z');
const berlin = createFormats('en', 'Europe/Berlin');

test('the day of the zone is shown, in order, with where now is', () => {
  const bookings = [
    row('2026-12-01T15:00:00Z', 30),
    row('2026-12-01T08:00:00Z', 30),
    row('2026-11-30T23:30:00Z', 30), // already Tuesday in Berlin
    row('2026-12-01T23:15:00Z', 30), // Wednesday there
    row('2026-12-01T12:50:00Z', 30),
    row('2026-12-01T14:00:00Z', 30, { status: 'cancelled' }),
  ];
  const { rows, next, nowAt, toCome, tomorrow } = dayOf(bookings, NOW, berlin, null);
  assert.deepEqual(
    rows.map(({ start }) => start.slice(8, 16)),
    ['30T23:30', '01T08:00', '01T12:50', '01T15:00'],
  );
  assert.equal(next?.start, '2026-12-01T12:50:00Z', 'the one that is on');
  assert.deepEqual([nowAt, toCome], [2, 1]);
  assert.equal(tomorrow?.start, '2026-12-01T23:15:00Z');
  assert.equal(dayOf([row('2026-12-02T23:15:00Z', 30)], NOW, berlin, null).tomorrow, null, 'it is the day after that');
});

test('when nothing is left today, what is next is on a later day', () => {
  const later = [row('2026-12-04T08:00:00Z', 30, { status: 'awaiting-approval' }), row('2026-12-04T09:00:00Z', 30)];
  const day = dayOf([...later, row('2026-12-01T08:00:00Z', 30)], NOW, berlin, null);
  assert.equal(day.next?.start, '2026-12-04T09:00:00Z');
  assert.deepEqual([day.rows.length, day.toCome], [1, 0]);
});

test('only mine leaves out what others host', () => {
  const bookings = [
    row('2026-12-01T15:00:00Z', 30),
    row('2026-12-01T16:00:00Z', 30, { hosts: [{ id: 'ada', name: 'Ada' }] }),
  ];
  assert.deepEqual(dayOf(bookings, NOW, berlin, 'ada').rows.length, 1);
  assert.equal(dayOf([], NOW, berlin, 'ada').next, null);
});

test('a week is from Monday to Sunday on the clock of the zone, without what does not take place', () => {
  assert.deepEqual(weekOf('2026-12-01'), ['2026-11-30', '2026-12-06']);
  assert.deepEqual(weekOf('2027-01-03'), ['2026-12-28', '2027-01-03']);
  const bookings = [
    row('2026-11-29T22:30:00Z', 30), // Sunday in Berlin
    row('2026-11-29T23:30:00Z', 30), // already Monday there
    row('2026-12-06T22:30:00Z', 30),
    row('2026-12-06T23:30:00Z', 30), // Monday after it
    row('2026-12-02T10:00:00Z', 30, { status: 'cancelled' }),
    row('2026-12-02T10:00:00Z', 30, { hosts: [{ id: 'ada', name: 'Ada' }] }),
  ];
  assert.equal(dayOf(bookings, NOW, berlin, null).thisWeek, 3);
  assert.equal(dayOf(bookings, NOW, berlin, 'ada').thisWeek, 1);
});
