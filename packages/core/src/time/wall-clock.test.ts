import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { zones } from '../../test/slot-queries.ts';
import { QueryError } from '../errors/query-error.ts';
import { formatDate, parseDate } from './calendar-date.ts';
import { DAY, MINUTE } from './units.ts';
import { instantAt, localDay, localMinute, offsetAt, startOfDay, wallClockAt } from './wall-clock.ts';
import { zoneTable } from './zone-table.ts';

const at = (text: string): number => Date.parse(text);
const peculiar = [
  'Africa/Casablanca',
  'Africa/Monrovia',
  'Europe/Amsterdam',
  'America/Toronto',
  'Asia/Gaza',
  'Pacific/Kwajalein',
  '-12:34',
];
const zone = fc.constantFrom(...zones, ...peculiar);

/** Anywhere from 1900 on, and next to changes of the clock that differ from the usual. */
const instant = fc.oneof(
  fc.integer({ min: at('1900-01-01T00:00Z'), max: at('2060-01-01T00:00Z') }),
  fc.integer({ min: at('2026-01-01T00:00Z'), max: at('2028-01-01T00:00Z') }),
  ...[
    '2011-12-30T10:00Z',
    '1972-01-07T00:44Z',
    '1937-07-01T00:00Z',
    '1993-08-21T12:00Z',
    '1919-03-31T04:30Z',
    '2026-10-03T15:30Z',
  ].map((text) => fc.integer({ min: at(text) - DAY, max: at(text) + DAY })),
);

describe('wall clocks', () => {
  test('show what Temporal says', () => {
    fc.assert(
      fc.property(zone, instant, (timeZone, ms) => {
        const table = zoneTable(timeZone);
        const clock = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone);
        assert.equal(offsetAt(table, ms), clock.offsetNanoseconds / 1e6);
        assert.equal(formatDate(localDay(table, ms)), clock.toPlainDate().toString());
        assert.equal(localMinute(table, ms), clock.hour * 60 + clock.minute);
        assert.equal(wallClockAt(table, ms), clock.toPlainDateTime().toZonedDateTime('UTC').epochMilliseconds);
      }),
      { numRuns: 2000 },
    );
  });

  test('mean the instant that "compatible" disambiguation chooses', () => {
    fc.assert(
      fc.property(zone, instant, (timeZone, wall) => {
        const plain = Temporal.Instant.fromEpochMilliseconds(wall).toZonedDateTimeISO('UTC').toPlainDateTime();
        const clock = plain.toZonedDateTime(timeZone, { disambiguation: 'compatible' });
        assert.equal(instantAt(zoneTable(timeZone), wall), clock.epochMilliseconds);
      }),
      { numRuns: 2000 },
    );
  });

  test('start their days where Temporal does', () => {
    const dates = [
      '1919-03-31',
      '2011-12-30',
      '2011-12-31',
      '2026-09-06',
      '2026-03-29',
      '2026-04-24',
      '2026-11-01',
      '1993-08-21',
    ];
    for (const timeZone of [...zones, ...peculiar]) {
      for (const date of dates) {
        const { epochMilliseconds } = Temporal.PlainDate.from(date).toZonedDateTime(timeZone);
        assert.equal(startOfDay(zoneTable(timeZone), parseDate(date)), epochMilliseconds, `${date} in ${timeZone}`);
      }
    }
  });

  test('of a date that was skipped start and end at once', () => {
    const apia = zoneTable('Pacific/Apia');
    assert.equal(startOfDay(apia, parseDate('2011-12-30')), at('2011-12-30T10:00:00Z'));
    assert.equal(startOfDay(apia, parseDate('2011-12-31')), at('2011-12-30T10:00:00Z'));
  });
});

describe('zone tables', () => {
  test('miss no change of the clock', () => {
    for (const timeZone of [
      ...zones,
      'Africa/Casablanca',
      'Africa/El_Aaiun',
      'Asia/Gaza',
      'America/Asuncion',
      'Asia/Tehran',
    ]) {
      const table = zoneTable(timeZone);
      for (let ms = at('2009-01-01T00:00Z'); ms < at('2029-01-01T00:00Z'); ms += 3 * DAY) {
        const { offsetNanoseconds } = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone);
        assert.equal(offsetAt(table, ms), offsetNanoseconds / 1e6, `${timeZone} at ${new Date(ms).toISOString()}`);
      }
    }
  });

  test('answer for years far apart, there and back', () => {
    const table = zoneTable('America/New_York');
    for (const year of [2026, 1930, 2027, 9998, 1, 2026]) {
      const ms = at(`${String(year).padStart(4, '0')}-07-01T12:00:00Z`);
      const { offsetNanoseconds } = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO('America/New_York');
      assert.equal(offsetAt(table, ms), offsetNanoseconds / 1e6);
      assert.ok(table.starts.length < 50, 'and do not grow without end');
    }
  });

  test('are the same one for the same zone, and right after many others', () => {
    assert.equal(zoneTable('Europe/Paris'), zoneTable('Europe/Paris'));
    for (let minutes = 0; minutes < 600; minutes++) {
      const name = `+${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
      assert.equal(offsetAt(zoneTable(name), 0), minutes * MINUTE);
    }
    assert.equal(offsetAt(zoneTable('Europe/Paris'), at('2026-07-01T00:00Z')), 120 * MINUTE);
  });

  test('refuse a zone that does not exist', () => {
    for (const name of ['Mars/Olympus', '', 'Europe', 'CEST', undefined, null, 7]) {
      assert.throws(
        () => zoneTable(name as string),
        (error) => error instanceof QueryError && error.code === 'unknown-time-zone' && error.field === '/timeZone',
      );
    }
  });
});
