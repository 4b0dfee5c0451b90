import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { readCalendar, type Reading } from '../icalendar/read-calendar.ts';
import { shiftCalendar } from './shift-calendar.ts';

const folder = new URL('../../../server/src/demo/calendars/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ics'));
const file = (name: string): string => readFileSync(new URL(`${name}.ics`, folder), 'utf8');

const week = 7 * 86_400_000;
// A Thursday; its week begins on 16 November.
const to = '2026-11-19';
const monday = Date.parse('2026-11-16T00:00:00Z');

function read(text: string, from: number, until: number, hostTimeZone = 'UTC'): Reading {
  return readCalendar(text, { from: new Date(from).toISOString(), to: new Date(until).toISOString(), hostTimeZone });
}

function starts(text: string, from: number, until: number, hostTimeZone?: string): string[] {
  const reading = read(text, from, until, hostTimeZone);
  assert.ok(reading.ok, reading.ok ? '' : reading.problem.message);
  return reading.busy.map(({ start }) => start.slice(0, 16));
}

const calendar = (...lines: string[]): string => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');

test('a single event takes place weekly from the given week on, at its weekday and time', () => {
  const text = shiftCalendar(calendar(event('DTSTART:20200910T090000Z', 'DTEND:20200910T093000Z')), { to, weeks: 3 });
  assert.deepEqual(starts(text, monday - week, monday + 9 * week), [
    '2026-11-19T09:00',
    '2026-11-26T09:00',
    '2026-12-03T09:00',
  ]);
});

test('a series keeps its rhythm and its exceptions, and goes on until the weeks are over', () => {
  const series = ['UID:1', 'DTSTART;TZID=Europe/Berlin:20170216T090000', 'DURATION:PT1H'];
  for (const end of ['COUNT=4', 'UNTIL=20170330T000000Z']) {
    const text = shiftCalendar(
      calendar(event(...series, `RRULE:FREQ=WEEKLY;${end};INTERVAL=2`, 'EXDATE;TZID=Europe/Berlin:20170302T090000')),
      { to, weeks: 9 },
    );
    assert.deepEqual(
      starts(text, monday, monday + 20 * week),
      ['2026-11-19T08:00', '2026-12-17T08:00', '2026-12-31T08:00', '2027-01-14T08:00'],
      end,
    );
  }
});

test('a series without an end is left without one', () => {
  const text = shiftCalendar(calendar(event('DTSTART:20170216T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY')), {
    to,
    weeks: 1,
  });
  assert.equal(starts(text, monday, monday + 100 * week).length, 100);
});

test('changed occurrences move with their series, wherever they stand', () => {
  const text = shiftCalendar(file('google-recurrence-order'), { to, weeks: 1 });
  // Tuesday and Thursday at 10:00 in Denver, Wednesday at 10:30, and now on to Sunday.
  assert.deepEqual(
    starts(text, monday, monday + week),
    ['17T17:00', '18T17:30', '19T17:00', '20T17:00', '21T17:00', '22T17:00'].map((time) => `2026-11-${time}`),
  );
});

test('whole days and floating times end in the form that belongs to them', () => {
  const day = shiftCalendar(calendar(event('DTSTART;VALUE=DATE:20200910')), { to, weeks: 2 });
  assert.match(day, /DTSTART;VALUE=DATE:20261119\r\nRRULE:FREQ=WEEKLY;UNTIL=20261129\r\n/);
  const floating = shiftCalendar(calendar(event('DTSTART:20200910T090000')), { to, weeks: 2 });
  assert.match(floating, /DTSTART:20261119T090000\r\nRRULE:FREQ=WEEKLY;UNTIL=20261129T235959\r\n/);
  const zoned = shiftCalendar(calendar(event('DTSTART;TZID=Europe/Berlin:20200910T090000')), { to, weeks: 2 });
  assert.match(zoned, /RRULE:FREQ=WEEKLY;UNTIL=20261129T235959Z\r\n/);
});

test('dates in names, alarms and notes are left alone', () => {
  const kept = [
    'DTSTART;TZID=/citadel.org/20210210_1/Europe/Berlin:',
    'DTSTAMP:20200101T000000Z',
    'SUMMARY:20200910',
    'BEGIN:VALARM\r\nUID:9\r\nTRIGGER;VALUE=DATE-TIME:20200910T080000Z\r\nEND:VALARM',
  ];
  const text = shiftCalendar(calendar(event(`${kept[0]}20200910T090000`, ...kept.slice(1))), { to });
  for (const line of kept) assert.ok(text.includes(line), line);
  assert.ok(text.includes(`${kept[0]}20261119T090000`));
});

test('free-busy periods repeat as a block of whole weeks, and cover exactly the requested weeks', () => {
  const original = file('vfreebusy-zimbra');
  const text = shiftCalendar(original, { to, weeks: 8 });
  const reading = read(text, monday - week, monday + 9 * week);
  assert.ok(reading.ok);
  assert.deepEqual(
    reading.unknown.map(({ start, end }) => `${start}/${end}`),
    ['2026-11-09T00:00:00Z/2026-11-16T00:00:00Z', '2027-01-11T00:00:00Z/2027-01-18T00:00:00Z'],
  );
  // From the week of 14 April 2014 four weeks long.
  const before = starts(original, Date.parse('2014-04-01'), Date.parse('2014-08-01'));
  const after = starts(text, monday, monday + 8 * week);
  assert.equal(after.length, 2 * before.length);
  const by = monday - Date.parse('2014-04-14T00:00:00Z');
  const shifted = (weeks: number): string[] =>
    before.map((start) => new Date(Date.parse(`${start}Z`) + by + weeks * week).toISOString().slice(0, 16));
  assert.deepEqual(after, [...shifted(0), ...shifted(4)]);
});

for (const name of files) {
  test(`${name} shifted is a calendar as before, with the same answer to whether it can be read`, () => {
    const original = file(name.slice(0, -4));
    const shifted = shiftCalendar(original, { to, weeks: 4 });
    assert.equal(shifted, shiftCalendar(original, { to, weeks: 4 }));
    assert.ok(shifted.split('\r\n').every((line) => Buffer.byteLength(line) <= 76));
    assert.equal(shifted.match(/^BEGIN:VEVENT/gm)?.length, original.match(/^BEGIN:VEVENT/gm)?.length);
    assert.equal(shifted.replaceAll(/\r\n/g, '').includes('\n'), false);
    if (name !== 'badRRULE.ics') assert.equal((ICAL.parse(shifted) as [string])[0], 'vcalendar');
    assert.equal(read(shifted, monday, monday + week).ok, name !== 'badRRULE.ics');
  });
}

test('every calendar that takes time takes time in each of the weeks', () => {
  for (const [name, hostTimeZone] of [
    ['Office-2012-owa', 'Europe/London'],
    ['biweekly-exdate-until', 'Asia/Tokyo'],
    ['festival-multiday-rrule', 'Europe/Helsinki'],
    ['google-recurrence-order', 'Asia/Kolkata'],
    ['ms_timezones', 'Europe/Berlin'],
    ['multi-era-vtimezone', 'America/New_York'],
    ['non-utc-until-ny', 'America/New_York'],
    ['tentative-apple-calendar', 'America/Vancouver'],
    ['vfreebusy-zimbra', 'America/Vancouver'],
  ] as const) {
    const text = shiftCalendar(file(name), { to, weeks: 12 });
    for (let at = 0; at < 12; at += 2) {
      assert.ok(
        starts(text, monday + at * week, monday + (at + 2) * week, hostTimeZone).length > 0,
        `${name}, week ${at}`,
      );
    }
  }
});

test('a misplaced quote is put right on the way', () => {
  assert.match(
    shiftCalendar(file('ms_timezones'), { to }),
    /DTSTART;TZID="W\. Europe Standard Time":20261117T090000\r\n/,
  );
});

test('what is no date, or no number of weeks, is refused', () => {
  assert.throws(() => shiftCalendar(calendar(), { to: 'soon' }), RangeError);
  for (const weeks of [0, 1.5, -1, Number.NaN])
    assert.throws(() => shiftCalendar(calendar(), { to, weeks }), RangeError);
});
