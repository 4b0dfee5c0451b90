import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { clip } from '../intervals/interval-set.ts';
import { localDay } from '../time/wall-clock.ts';
import { zoneTable } from '../time/zone-table.ts';
import type { Host } from './host.ts';
import { workingTime } from './working-time.ts';

const host = (rest: Partial<Host>): Host => ({
  id: 'ann',
  timeZone: 'UTC',
  hours: [],
  overrides: [],
  busy: [],
  ...rest,
});

/** Working time of the given days, written as local wall clocks of UTC, as in `16T09:00–16T17:00`. */
const hoursOf = (rest: Partial<Host>, from: string, to: string): string[] => {
  const [start, end] = [Date.parse(`${from}T00:00Z`), Date.parse(`${to}T00:00Z`)];
  const set = clip(workingTime(host(rest), start, end, ''), start, end);
  const written = set.map((instant) => new Date(instant).toISOString().slice(8, 16));
  return written.flatMap((text, i) => (i % 2 === 0 ? [`${text}–${written[i + 1]}`] : []));
};

const daily = (start: string, end: string) => [{ days: [1, 2, 3, 4, 5, 6, 7], start, end }];

describe('working time', () => {
  test('recurs on its weekdays', () => {
    const hours = [{ days: [1, 3], start: '09:00', end: '17:00' }];
    assert.deepEqual(hoursOf({ hours }, '2026-06-15', '2026-06-20'), ['15T09:00–15T17:00', '17T09:00–17T17:00']);
  });

  test('merges windows that touch or overlap', () => {
    const hours = [...daily('13:00', '17:00'), ...daily('09:00', '13:00'), ...daily('10:00', '11:00')];
    assert.deepEqual(hoursOf({ hours }, '2026-06-16', '2026-06-17'), ['16T09:00–16T17:00']);
  });

  test('goes on to the next day where the end is not after the start', () => {
    assert.deepEqual(hoursOf({ hours: daily('22:00', '06:00') }, '2026-06-16', '2026-06-17'), [
      '16T00:00–16T06:00',
      '16T22:00–17T00:00',
    ]);
    assert.deepEqual(hoursOf({ hours: daily('09:00', '09:00') }, '2026-06-16', '2026-06-18'), ['16T00:00–18T00:00']);
    assert.deepEqual(hoursOf({ hours: daily('00:00', '24:00') }, '2026-06-16', '2026-06-18'), ['16T00:00–18T00:00']);
  });

  test('is replaced by an override, which does not cut the night before', () => {
    const overrides = [{ date: '2026-06-17', hours: [{ start: '12:00', end: '13:00' }] }];
    assert.deepEqual(hoursOf({ hours: daily('22:00', '06:00'), overrides }, '2026-06-16', '2026-06-19'), [
      '16T00:00–16T06:00',
      '16T22:00–17T06:00',
      '17T12:00–17T13:00',
      '18T22:00–19T00:00',
    ]);
    const off = [{ date: '2026-06-17', hours: [] }];
    assert.deepEqual(hoursOf({ hours: daily('09:00', '10:00'), overrides: off }, '2026-06-17', '2026-06-18'), []);
  });

  test('is shorter where a clock skips an hour and longer where it repeats one', () => {
    const night = { timeZone: 'Europe/Berlin', hours: daily('01:00', '04:00') };
    assert.deepEqual(hoursOf(night, '2026-03-29', '2026-03-30'), ['29T00:00–29T02:00', '29T23:00–30T00:00']);
    assert.deepEqual(hoursOf(night, '2026-10-24', '2026-10-25'), ['24T00:00–24T02:00', '24T23:00–25T00:00']);
    assert.deepEqual(hoursOf(night, '2026-10-25', '2026-10-26'), ['25T00:00–25T03:00']);
  });

  test('that a clock skips is as long after the change, and vanishes where the change turns it round', () => {
    const skipped = { timeZone: 'Europe/Berlin', hours: daily('02:15', '02:45') };
    assert.deepEqual(hoursOf(skipped, '2026-03-29', '2026-03-30'), ['29T01:15–29T01:45']);
    // 2:45 is read as 3:45, which is after 3:15.
    const turned = { timeZone: 'Europe/Berlin', hours: daily('02:45', '03:15') };
    assert.deepEqual(hoursOf(turned, '2026-03-29', '2026-03-30'), []);
  });

  test('of a date that a zone lived twice is that of the first time', () => {
    // At 15:30 on 19 October 1867 Alaska went from 15 hours ahead of UTC to 9 behind, so to the 18th.
    const sitka = { timeZone: 'America/Sitka', hours: daily('10:00', '11:00') };
    const at = (text: string): number => Temporal.ZonedDateTime.from(`${text}[America/Sitka]`).epochMilliseconds;
    const change = Temporal.ZonedDateTime.from('1867-10-17T00:00[America/Sitka]').getTimeZoneTransition('next')!;
    const [from, to] = [change.epochMilliseconds - 12 * 3_600_000, change.epochMilliseconds + 60_000];
    const set = clip(workingTime(host(sitka), from, to, ''), from, to);
    const day = localDay(zoneTable('America/Sitka'), from);
    assert.ok(set.length > 0 && localDay(zoneTable('America/Sitka'), to) <= day);
    assert.deepEqual([...set], [at('1867-10-19T10:00'), at('1867-10-19T11:00')]);
  });
});
