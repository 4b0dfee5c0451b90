import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mock, test } from 'node:test';
import ical, { type CalendarResponse, type DateWithTimeZone, type VEvent } from 'node-ical';
import { readCalendar, type ReadingOptions } from './read-calendar.ts';

// Every readable calendar in demo/calendars, read by node-ical as well. Both must find the same busy time; where they
// do not, the test says what node-ical does instead.

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

function theirs(text: string, options: ReadingOptions): Pair[] {
  const [from, to] = [new Date(options.from), new Date(options.to)];
  const found: Pair[] = Object.values(ical.sync.parseICS(text) as CalendarResponse).flatMap((component) => {
    if (component?.type === 'VFREEBUSY') {
      return (component.freebusy ?? [])
        .filter(({ type }) => type !== 'FREE')
        .map(({ start, end }): Pair => [Number(start), Number(end)]);
    }
    if (component?.type !== 'VEVENT') return [];
    return ical
      .expandRecurringEvent(component, { from, to, expandOngoing: true })
      .filter(({ event }) => isTaken(event))
      .map(({ start, end }): Pair => [instant(start, options.hostTimeZone), instant(end, options.hostTimeZone)]);
  });
  return united(found.filter(([start, end]) => start < Number(to) && end > Number(from)));
}

function isTaken(event: VEvent): boolean {
  const { status, transparency } = event;
  const microsoft = (event as unknown as Record<string, unknown>)['MICROSOFT-CDO-BUSYSTATUS'];
  return status !== 'CANCELLED' && transparency !== 'TRANSPARENT' && microsoft !== 'FREE';
}

/** node-ical gives whole days and floating times in the zone of the process; they are meant in the host's. */
function instant(date: DateWithTimeZone, hostTimeZone: string): number {
  if (date.tz !== undefined) return Number(date);
  const reading = Temporal.PlainDateTime.from({
    year: date.getFullYear(),
    month: date.getMonth() + 1,
    day: date.getDate(),
    hour: date.getHours(),
    minute: date.getMinutes(),
    second: date.getSeconds(),
  });
  return reading.toZonedDateTime(hostTimeZone).epochMilliseconds;
}

function united(pairs: readonly Pair[]): Pair[] {
  const points = pairs.flatMap(([start, end]) => (start < end ? [[start, 1] as const, [end, -1] as const] : []));
  points.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const result: Pair[] = [];
  let depth = 0;
  let begin = 0;
  for (const [at, change] of points) {
    if (depth === 0) begin = at;
    depth += change;
    if (depth === 0) result.push([begin, at]);
  }
  return result;
}

const readable = (pairs: readonly Pair[]): string[] =>
  pairs.map((pair) => pair.map((at) => new Date(at).toISOString().slice(0, 16)).join('/'));

function same(text: string, options: ReadingOptions): void {
  const found = readable(ours(text, options));
  assert.ok(found.length > 0);
  assert.deepEqual(found, readable(theirs(text, options)));
}

test('both find the same in calendars of Outlook, Exchange, Google, Apple, Zimbra and others', () => {
  const window = (from: string, to: string): ReadingOptions => ({
    from: `${from}T00:00:00Z`,
    to: `${to}T00:00:00Z`,
    hostTimeZone: 'America/Vancouver',
  });
  same(file('Office-2012-owa'), window('2020-01-01', '2022-01-01'));
  same(file('google-recurrence-order'), window('2026-02-01', '2026-03-01'));
  same(file('ms_timezones'), window('2020-01-01', '2022-01-01'));
  same(file('multi-era-vtimezone'), window('1980-01-01', '2026-01-01'));
  same(file('non-utc-until-ny'), window('2024-02-01', '2024-04-01'));
  same(file('tentative-apple-calendar'), window('2022-07-01', '2022-08-01'));
  same(file('vfreebusy-zimbra'), window('2014-04-01', '2014-08-01'));
});

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

test('node-ical leaves out neither day of an exception that lost its zone', () => {
  const options = { from: '2017-01-01T00:00:00Z', to: '2018-02-01T00:00:00Z', hostTimeZone: 'Europe/Kiev' };
  const text = file('biweekly-exdate-until');
  const found = new Set(readable(ours(text, options)));
  const more = readable(theirs(text, options)).filter((pair) => !found.has(pair));
  // It reads 6:00 by the zone of the process, which meets the occurrence in California alone.
  const inCalifornia = new Date(2017, 11, 18, 6).toISOString() === '2017-12-18T14:00:00.000Z';
  assert.deepEqual(
    more,
    inCalifornia ? [] : ['2017-12-18T14:00/2017-12-19T00:00', '2017-12-19T14:00/2017-12-20T00:00'],
  );
  assert.equal(readable(theirs(text, options)).length, found.size + more.length);
});

test('node-ical drops the time of day where a value is declared as a date; without that both find the same', () => {
  const options = { from: '2011-01-01T00:00:00Z', to: '2014-01-01T00:00:00Z', hostTimeZone: 'Europe/Helsinki' };
  const text = file('festival-multiday-rrule');
  const declared = Object.values(ical.sync.parseICS(text) as CalendarResponse).filter(
    (component) => component?.type === 'VEVENT',
  );
  assert.ok(
    declared.every((event) => event?.type === 'VEVENT' && event.datetype === 'date' && event.start.getHours() === 0),
  );
  same(text.replaceAll(';VALUE=DATE:', ':'), options);
  assert.deepEqual(ours(text.replaceAll(';VALUE=DATE:', ':'), options), ours(text, options));
});

test('node-ical takes the zone of the process for one it does not know, where we refuse', () => {
  const options = { from: '2024-10-01T00:00:00Z', to: '2024-12-01T00:00:00Z', hostTimeZone: 'Europe/Berlin' };
  const text = taken('germany_at_end_of_day_repeating');
  assert.equal(readCalendar(text, options).ok, false);
  assert.equal(theirs(text, options)[0]?.[0], Number(new Date(2024, 9, 22, 23)));
  same(text.replaceAll('Europe/Germany', 'Europe/Berlin').replace('TZID=TZID=', 'TZID='), options);
});

test('node-ical reads the broken rule as if the broken part were not there, where we refuse', () => {
  const options = { from: '2020-10-12T00:00:00Z', to: '2020-10-13T00:00:00Z', hostTimeZone: 'America/Denver' };
  const text = file('badRRULE');
  assert.equal(readCalendar(text, options).ok, false);
  assert.deepEqual(readable(theirs(text, options)), ['2020-10-12T15:40/2020-10-12T16:40']);
  same(text.replace('RRULE:RRULE:AnythingRandom;', 'RRULE:'), options);
});
