import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TeamBookingRow } from '@team-booking/contract/team';
import { at } from '../../../address/address.ts';
import { createFormats } from '../../../format/formats.ts';
import { dayIn, dayQuery, daysLater, isDay } from './day-query.ts';
import { hoursOf, withNow } from './hours.ts';

const row = (start: string) => ({ id: start, start: `${start}:00Z` }) as TeamBookingRow;
const { dayOf } = createFormats('en', 'Europe/Berlin');

test('an address names a day, else it is today', () => {
  assert.equal(isDay(at('bookings')), false);
  assert.equal(isDay(at('bookings', null, { as: 'day' })), true);
  const dayOfAddress = (day: string) => dayIn(at('bookings', null, { day }), '2026-12-01');
  assert.deepEqual(['2026-12-24', 'x', '2026-13-40'].map(dayOfAddress), ['2026-12-24', '2026-12-01', '2026-12-01']);
  assert.deepEqual([daysLater('2026-12-31', 1), daysLater('2028-03-01', -1)], ['2027-01-01', '2028-02-29']);
});

test('a day is asked for from midnight to midnight of the zone, also where clocks change', () => {
  const asked = dayQuery(at('bookings', null, { host: 'ada', words: 'x' }), '2026-10-25', dayOf);
  const { status, ...rest } = asked;
  assert.deepEqual(rest, { from: '2026-10-24T22:00:00.000Z', to: '2026-10-25T23:00:00.000Z', host: 'ada' });
  assert.ok(!status.includes('cancelled'));
});

test('bookings stand in the hour in which they begin, and hours without any are there between them', () => {
  const begin = Date.parse('2026-11-30T23:00:00Z');
  const rows = ['2026-12-01T08:00', '2026-12-01T08:30', '2026-12-01T11:59'].map(row);
  const hours = hoursOf(rows, begin);
  assert.deepEqual(
    hours.map(({ at: from, rows: within }) => [new Date(from).toISOString().slice(11, 16), within.length]),
    [
      ['08:00', 2],
      ['09:00', 0],
      ['10:00', 0],
      ['11:00', 1],
    ],
  );
  assert.deepEqual(hoursOf([], begin), []);
});

test('now stands among the hours: below what has begun in its own, above the first one, or below the last one once all are there', () => {
  const begin = Date.parse('2026-11-30T23:00:00Z');
  const hours = hoursOf(['2026-12-01T08:00', '2026-12-01T08:30', '2026-12-01T10:15'].map(row), begin);
  const told = (time: string, areAll = true) =>
    withNow(hours, Date.parse(`2026-12-01T${time}:00Z`), areAll).map((line) =>
      line.kind === 'now'
        ? 'now'
        : `${line.isRest ? 'rest ' : ''}${new Date(line.hour.at).getUTCHours()}:${line.hour.rows.length}`,
    );
  assert.deepEqual(told('07:10'), ['now', '8:2', '9:0', '10:1']);
  assert.deepEqual(told('08:00'), ['now', '8:2', '9:0', '10:1']);
  assert.deepEqual(told('08:05'), ['8:1', 'now', 'rest 8:1', '9:0', '10:1']);
  assert.deepEqual(told('09:20'), ['8:2', '9:0', 'now', '10:1']);
  assert.deepEqual(told('11:00'), ['8:2', '9:0', '10:1', 'now']);
  assert.deepEqual(told('11:00', false), ['8:2', '9:0', '10:1']);
});
