import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mock, test } from 'node:test';
import { intervalsOf, unionOf } from '@team-booking/core/intervals';
import { occurrencesIn, takenTime } from '../testing/test/occurrences-in.ts';
import { readCalendar, type ReadingOptions } from './read-calendar.ts';

// What `in-plain-words.test.ts` leaves open: calendars that are marked free, and what node-ical makes of those that we refuse.

const file = (name: string): string =>
  readFileSync(new URL(`../../../server/src/demo/calendars/${name}.ics`, import.meta.url), 'utf8');
const taken = (name: string): string => file(name).replaceAll(/^(?:TRANSP|X-MICROSOFT-CDO-BUSYSTATUS):.*\r?\n/gm, '');

// It warns of the unknown zone.
mock.method(console, 'warn', () => undefined);

type Pair = readonly [start: number, end: number];

function ours(text: string, options: ReadingOptions): Pair[] {
  const reading = readCalendar(text, options);
  assert.ok(reading.ok, reading.ok ? '' : reading.problem.message);
  return reading.busy.map(({ start, end }) => [Date.parse(start), Date.parse(end)]);
}

function theirs(text: string, { from, to, hostTimeZone }: ReadingOptions): Pair[] {
  const [begin, end] = [Date.parse(from), Date.parse(to)];
  const taken = takenTime(occurrencesIn(text, new Date(begin), new Date(end), hostTimeZone), hostTimeZone);
  const within = taken.filter((one) => one.start < end && one.end > begin);
  return intervalsOf(unionOf(within)).map((one) => [one.start, one.end]);
}

const readable = (pairs: readonly Pair[]): string[] =>
  pairs.map((pair) => pair.map((at) => new Date(at).toISOString().slice(0, 16)).join('/'));

function same(text: string, options: ReadingOptions): void {
  const found = readable(ours(text, options));
  assert.ok(found.length > 0);
  assert.deepEqual(found, readable(theirs(text, options)));
}

test('both find the same where what is marked free is taken for busy', () => {
  same(taken('ms_timezones'), { from: '2020-01-01T00:00:00Z', to: '2022-01-01T00:00:00Z', hostTimeZone: 'Asia/Tokyo' });
});

test('both find nothing in calendars that are marked free', () => {
  const options = { from: '2024-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z', hostTimeZone: 'Europe/Berlin' };
  for (const name of ['exchange_whole_day_moved_recurrence', 'germany_at_end_of_day_repeating']) {
    assert.deepEqual(ours(file(name), options), [], name);
    assert.deepEqual(theirs(file(name), options), [], name);
  }
});

test("node-ical loses the last of Exchange's whole days, whose UNTIL is midnight at +2", () => {
  const options = { from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z', hostTimeZone: 'Europe/Berlin' };
  const text = taken('exchange_whole_day_moved_recurrence');
  const found = readable(ours(text, options));
  assert.deepEqual(found.slice(0, -1), readable(theirs(text, options)));
  assert.equal(found.at(-1), '2026-08-17T22:00/2026-08-18T22:00');
});

test('node-ical has no more than the name of a zone that it does not know, where we refuse', () => {
  const options = { from: '2024-10-01T00:00:00Z', to: '2024-12-01T00:00:00Z', hostTimeZone: 'Europe/Berlin' };
  const text = taken('germany_at_end_of_day_repeating');
  assert.equal(readCalendar(text, options).ok, false);
  const [first] = occurrencesIn(text, new Date(options.from), new Date(options.to), options.hostTimeZone);
  assert.match(first?.unknownZone ?? '', /Europe\/Germany/);
  same(text.replaceAll('Europe/Germany', 'Europe/Berlin').replace('TZID=TZID=', 'TZID='), options);
});

test('node-ical reads the broken rule as if the broken part were not there, where we refuse', () => {
  const options = { from: '2020-10-12T00:00:00Z', to: '2020-10-13T00:00:00Z', hostTimeZone: 'America/Denver' };
  const text = file('badRRULE');
  assert.equal(readCalendar(text, options).ok, false);
  assert.deepEqual(readable(theirs(text, options)), ['2020-10-12T15:40/2020-10-12T16:40']);
  same(text.replace('RRULE:RRULE:AnythingRandom;', 'RRULE:'), options);
});
