import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readCalendar, type Reading, type ReadingOptions } from './read-calendar.ts';

// What each of the calendars in demo/calendars means, worked out by hand. Zones, where the comments name offsets, are
// those of the places in the file; the host's zone matters for floating times and whole days only.

const file = (name: string): string =>
  readFileSync(new URL(`../../../server/src/demo/calendars/${name}.ics`, import.meta.url), 'utf8');

function read(text: string, options: ReadingOptions): Extract<Reading, { ok: true }> {
  const reading = readCalendar(text, options);
  assert.ok(reading.ok, reading.ok ? '' : reading.problem.message);
  return reading;
}

/** `2020-10-28T02:30/04:00`, in UTC; an end on another day in full. */
function busy(text: string, options: ReadingOptions): string[] {
  return read(text, options).busy.map(({ start, end }) => {
    assert.match(`${start}${end}`, /^(?:\d{4}-\d\d-\d\dT\d\d:\d\d:00Z){2}$/);
    const [from, to] = [start.slice(0, 16), end.slice(0, 16)];
    return `${from}/${to.startsWith(from.slice(0, 10)) ? to.slice(11) : to}`;
  });
}

/** The dates from `first` to `last` on the given weekdays (0 = Sunday), in every `step`th week counted from `first`'s Sunday. */
function dates(first: string, last: string, weekdays: readonly number[], step = 1): string[] {
  const day = 86_400_000;
  const begin = Date.parse(first);
  const sunday = begin - new Date(begin).getUTCDay() * day;
  const all = Array.from({ length: (Date.parse(last) - begin) / day + 1 }, (_, index) => begin + index * day);
  return all
    .filter(
      (date) => weekdays.includes(new Date(date).getUTCDay()) && Math.floor((date - sunday) / (7 * day)) % step === 0,
    )
    .map((date) => new Date(date).toISOString().slice(0, 10));
}

const everyDay = [0, 1, 2, 3, 4, 5, 6];
const following = (date: string): string => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

test('Office-2012-owa: labels of Outlook stand where zones belong', () => {
  // Sydney is at +11 since 4 October; New York at -4 until 1 November, then at -5 until 14 March. The series of
  // Thursdays and Fridays ends on 28 August at 10:00 New York time, a Saturday. It starts on a Monday, which its rule
  // does not give; another event stands there anyway.
  const expected = [
    '2020-10-28T02:30/04:00',
    '2020-10-28T17:30/19:00',
    '2020-11-02T18:30/20:00',
    ...dates('2020-11-05', '2021-08-27', [4, 5]).map((date) =>
      date < '2021-03-14' ? `${date}T18:30/20:00` : `${date}T17:30/19:00`,
    ),
  ];
  assert.equal(expected.length, 3 + 43 * 2);
  const options = { from: '2020-01-01T00:00:00Z', to: '2022-01-01T00:00:00Z', hostTimeZone: 'Europe/Berlin' };
  assert.deepEqual(busy(file('Office-2012-owa'), options), expected);
});

test('badRRULE: the rule that is none closes the calendar, named by event, line and text', () => {
  const options = { from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z', hostTimeZone: 'America/Denver' };
  assert.deepEqual(readCalendar(file('badRRULE'), options), {
    ok: false,
    problem: {
      code: 'unreadable-recurrence',
      message:
        'The repetition "RRULE:AnythingRandom;FREQ=WEEKLY;BYDAY=FR,MO,TH,TU,WE" contains "RRULE:AnythingRandom", ' +
        'which is no part of a repetition (event "11le1ep09hvog7dbotn6foj38e@google.com", line 50).',
      remedy: 'Correct the repetition of this event in the calendar it comes from, or delete the event.',
      uid: '11le1ep09hvog7dbotn6foj38e@google.com',
      line: 50,
    },
  });
});

test('badRRULE: with that rule put right the rest is readable, a parameter on another RRULE included', () => {
  const mended = file('badRRULE').replace('RRULE:RRULE:AnythingRandom;', 'RRULE:');
  const options = { from: '2020-10-12T00:00:00Z', to: '2020-10-19T00:00:00Z', hostTimeZone: 'America/Denver' };
  // 9:40 to 9:50 and 9:50 to 10:40 in Denver (-6) touch; both leave out Thursday 15 October.
  assert.deepEqual(
    busy(mended, options),
    dates('2020-10-12', '2020-10-16', [1, 2, 3, 5]).map((date) => `${date}T15:40/16:40`),
  );
});

// Every second week from the one of 14 August, Mondays and Tuesdays, 14:00 to midnight UTC.
const secondWeeks = dates('2017-08-14', '2018-01-30', [1, 2], 2);

test('biweekly-exdate-until: weeks begin on Sunday, exceptions are lists and local times that lost their zone', () => {
  // 9:00 to 19:00 in Chicago, at -6 until 12 March, then at -5; the last day is 13 August, just before midnight there.
  const first = [
    '2017-02-16',
    ...dates('2017-02-27', '2017-08-13', [1, 4]).filter((date) => fromFebruary(date)),
  ].filter((date) => !['2017-07-06', '2017-07-17', '2017-07-20', '2017-08-03'].includes(date));
  assert.equal(first.length, 21);
  const expected = [
    ...first.map((date) =>
      date < '2017-03-12' ? `${date}T15:00/${following(date)}T01:00` : `${date}T14:00/${following(date)}T00:00`,
    ),
    // 18 and 19 December are excepted at 6:00, which is 14:00 UTC in California only: elsewhere the day tells.
    // 16 January 2020 is excepted too, a Thursday, on which nothing takes place.
    ...secondWeeks
      .filter((date) => date !== '2017-12-18' && date !== '2017-12-19')
      .map((date) => `${date}T14:00/${following(date)}T00:00`),
  ];
  for (const hostTimeZone of ['America/Los_Angeles', 'Europe/Kiev', 'Asia/Tokyo']) {
    const options = { from: '2017-01-01T00:00:00Z', to: '2018-02-01T00:00:00Z', hostTimeZone };
    assert.deepEqual(busy(file('biweekly-exdate-until'), options), expected, hostTimeZone);
  }
});

function fromFebruary(date: string): boolean {
  return dates('2017-02-12', '2017-08-19', everyDay, 2).includes(date);
}

test('exchange_whole_day_moved_recurrence: all of it is marked free', () => {
  const options = { from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z', hostTimeZone: 'Europe/Berlin' };
  assert.deepEqual(busy(file('exchange_whole_day_moved_recurrence'), options), []);
});

test('exchange_whole_day_moved_recurrence: were it busy, one Thursday would be a Friday and the last Tuesday count', () => {
  const taken = file('exchange_whole_day_moved_recurrence').replaceAll(
    /^(?:TRANSP|X-MICROSOFT-CDO-BUSYSTATUS):.*\r?\n/gm,
    '',
  );
  // UNTIL is 17 August 22:00 UTC: midnight of Tuesday the 18th in the calendar's zone, wherever the host is.
  const days = [
    ...dates('2026-02-19', '2026-08-18', [2, 4]).filter((date) => date !== '2026-02-26'),
    '2026-02-27',
  ].sort();
  assert.equal(days.length, 52);
  for (const [hostTimeZone, summer, winter] of [
    ['UTC', 'T00:00', 'T00:00'],
    ['America/Phoenix', 'T07:00', 'T07:00'],
  ] as const) {
    const options = { from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z', hostTimeZone };
    assert.deepEqual(
      busy(taken, options),
      days.map((date) => `${date}${winter}/${following(date)}${summer}`),
      hostTimeZone,
    );
  }
});

test('festival-multiday-rrule: times of day that are declared as dates', () => {
  // Floating, so meant by the clock at the party: it is in Helsinki, at +3. From noon of the 4th to 6:00 of the 7th
  // something is always on ("Heroes of Newerth" alone takes 60 hours); what repeats has no length.
  const options = { from: '2011-01-01T00:00:00Z', to: '2014-01-01T00:00:00Z', hostTimeZone: 'Europe/Helsinki' };
  assert.deepEqual(busy(file('festival-multiday-rrule'), options), [
    '2011-08-04T09:00/2011-08-07T03:00',
    '2011-08-07T08:00/10:00',
    '2011-08-07T11:00/12:00',
  ]);
});

test('germany_at_end_of_day_repeating: marked free, so that its zone does not matter', () => {
  const options = { from: '2024-10-01T00:00:00Z', to: '2024-12-01T00:00:00Z', hostTimeZone: 'Europe/Berlin' };
  const text = file('germany_at_end_of_day_repeating');
  assert.deepEqual(busy(text, options), []);

  const taken = text.replace('TRANSP:TRANSPARENT', 'TRANSP:OPAQUE');
  const reading = readCalendar(taken, options);
  assert.ok(!reading.ok);
  assert.match(reading.problem.message, /"Europe\/Germany" is neither a standard one nor described in the calendar/);
  // Were it Berlin: four evenings from 23:00 to midnight at +2, "TZID=TZID=" notwithstanding.
  assert.deepEqual(
    busy(taken.replaceAll('Europe/Germany', 'Europe/Berlin'), options),
    dates('2024-10-22', '2024-10-25', everyDay).map((date) => `${date}T21:00/22:00`),
  );
});

test('google-recurrence-order: the changed occurrence stands before its series', () => {
  const options = { from: '2026-02-01T00:00:00Z', to: '2026-03-01T00:00:00Z', hostTimeZone: 'Europe/Berlin' };
  // 10:00 in Denver, at -7; on the second of three days 10:30.
  assert.deepEqual(busy(file('google-recurrence-order'), options), [
    '2026-02-10T17:00/17:30',
    '2026-02-11T17:30/18:00',
    '2026-02-12T17:00/17:30',
  ]);
});

test('ms_timezones: zones by their Windows names, half of it free', () => {
  const options = { from: '2020-01-01T00:00:00Z', to: '2021-12-31T00:00:00Z', hostTimeZone: 'Asia/Tokyo' };
  // 9:00 in Berlin (+2), 8:30 in Los Angeles (-7).
  assert.deepEqual(busy(file('ms_timezones'), options), ['2020-09-10T07:00/07:30', '2020-09-15T15:30/16:30']);
});

test('ms_timezones: were the rest busy, a misplaced quote and exceptions across two lines would be read', () => {
  const taken = file('ms_timezones').replaceAll(/^(?:TRANSP|X-MICROSOFT-CDO-BUSYSTATUS):.*\r?\n/gm, '');
  const options = { from: '2020-01-01T00:00:00Z', to: '2021-12-31T00:00:00Z', hostTimeZone: 'Asia/Tokyo' };
  // Berlin, Monday to Saturday, 9:00 to 9:30, +1 from 25 October; up to and including 9 March 2021.
  const berlin = dates('2020-06-09', '2021-03-09', [1, 2, 3, 4, 5, 6]).map((date) =>
    date < '2020-10-25' ? `${date}T07:00/07:30` : `${date}T08:00/08:30`,
  );
  // Los Angeles at noon, -8 from 1 November; up to and including 9 March 2021, less six.
  const except = ['2020-07-21', '2020-07-23', '2020-07-28', '2020-08-13', '2020-08-25', '2020-09-03'];
  const losAngeles = dates('2020-07-07', '2021-03-09', [0, 2, 4, 5])
    .filter((date) => !except.includes(date))
    .map((date) => (date < '2020-11-01' ? `${date}T19:00/19:30` : `${date}T20:00/20:30`));
  assert.equal(berlin.length, 235);
  assert.deepEqual(busy(taken, options), [...berlin, ...losAngeles, '2020-09-15T15:30/16:30'].sort());
});

test('multi-era-vtimezone: the rules of its time hold for each event', () => {
  const options = { from: '1980-01-01T00:00:00Z', to: '2026-01-01T00:00:00Z', hostTimeZone: 'Europe/Berlin' };
  // 14:00 at -4 both times: in 1985 summer time lasted to the end of October, in 2025 June is in it under any rule.
  assert.deepEqual(busy(file('multi-era-vtimezone'), options), ['1985-10-15T18:00/19:00', '2025-06-10T18:00/19:00']);
});

test('non-utc-until-ny: UNTIL by the clock of New York includes the last day', () => {
  const options = { from: '2024-02-01T00:00:00Z', to: '2024-04-01T00:00:00Z', hostTimeZone: 'Asia/Tokyo' };
  const expected = dates('2024-03-01', '2024-03-15', everyDay).map((date) =>
    date < '2024-03-10' ? `${date}T19:00/20:00` : `${date}T18:00/19:00`,
  );
  assert.equal(expected.length, 15);
  assert.deepEqual(busy(file('non-utc-until-ny'), options), expected);
});

test('tentative-apple-calendar: tentative, confirmed and unsaid take time, cancelled does not', () => {
  const options = { from: '2022-07-01T00:00:00Z', to: '2022-08-01T00:00:00Z', hostTimeZone: 'Europe/Berlin' };
  assert.deepEqual(busy(file('tentative-apple-calendar'), options), [
    '2022-07-04T23:00/23:50',
    '2022-07-05T16:00/17:00',
    '2022-07-07T16:00/17:00',
  ]);
});

test('vfreebusy-zimbra: 29 periods, and nothing is known outside of the time it speaks about', () => {
  const text = file('vfreebusy-zimbra');
  const options = { from: '2014-04-01T00:00:00Z', to: '2014-08-01T00:00:00Z', hostTimeZone: 'America/Vancouver' };
  const listed = [
    ...text.matchAll(/^FREEBUSY;FBTYPE=BUSY:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)00Z\/\d{8}T(\d\d)(\d\d)00Z/gm),
  ];
  const expected = listed.map(
    ([, year, month, day, ...clock]) => `${year}-${month}-${day}T${clock[0]}:${clock[1]}/${clock[2]}:${clock[3]}`,
  );
  assert.equal(expected.length, 29);
  assert.deepEqual(busy(text, options), expected);
  assert.deepEqual(read(text, options).unknown, [
    { start: '2014-04-01T00:00:00Z', end: '2014-04-15T23:54:36Z' },
    { start: '2014-07-17T23:54:36Z', end: '2014-08-01T00:00:00Z' },
  ]);
});
