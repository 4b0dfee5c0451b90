import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, mock, test } from 'node:test';
import { intervalsOf, unionOf } from '@team-booking/core/intervals';
import { DAY } from '@team-booking/core/time';
import { connect } from '../connect.ts';
import { readCalendar } from '../icalendar/read-calendar.ts';
import { refreshAccess } from '../oauth/refresh-access.ts';
import type { Event } from '../testing/google/held-calendar.ts';
import { startGoogle } from '../testing/index.ts';
import { asGoogle } from './test/as-google.ts';

// Every file of the test data as Google would hold it, expanded by another library than ours, and read through the connector. Where that
// library reads a file otherwise than we do, the connector has to give what it was given.

const google = await startGoogle();
after(() => google.close());
google.pageSize = 50;
const means = { allowAddress: () => true };
const { provider, accounts, api } = google;
const access = refreshAccess({ provider, client: accounts.client, refreshToken: 'refresh-1', now: Date.now, means });

// It warns of unknown zones.
mock.method(console, 'warn', () => undefined);

interface Case {
  readonly name: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly timeZone: string;
}

/** What node-ical reads otherwise or not at all. Google is asked to hold what it makes of them, if it makes anything. */
const OTHERWISE = new Set([
  // Zones that have to be found by their description or by another name, or as the calendar says.
  'bst-described-as-london.ics',
  'bst-undescribed.ics',
  'cst-described-as-china.ics',
  'daylight-name-undescribed.ics',
  'eastern-time-of-webex.ics',
  'est-described-with-summer-time.ics',
  'floating-in-a-calendar-with-a-zone.ics',
  'ist-described-as-israel.ics',
  'quotes-swallow-a-parameter.ics',
  'windows-name-without-summer-time.ics',
  'zone-rule-with-count-and-until.ics',
  // Dates and rules in odd notations.
  'byday-zero.ics',
  'date-that-is-none.ics',
  'date-with-dashes.ics',
  'exdate-inside-the-rule.ics',
  'time-without-seconds.ics',
  'until-with-dashes.ics',
  'badRRULE.ics',
  'biweekly-exdate-until.ics',
  'festival-multiday-rrule.ics',
  // An event that ends before it starts, where clocks change.
  'night-event-of-the-change.ics',
  // Of several events with one UID the last only; no periods in RDATE; no EXRULE.
  'groupwise-sequence-numbers-instances.ics',
  'rdate-of-a-period.ics',
  'rule-that-excludes.ics',
  'same-uid-for-two-talks.ics',
  'same-uid-series-cut-in-two.ics',
]);

const cases = new URL('../../../../test/calendars/cases/', import.meta.url);
const demo = new URL('../../../server/src/demo/calendars/', import.meta.url);

const files: readonly Case[] = [
  ...textsIn(cases).map(([name, text]) => {
    const said = (what: string) => new RegExp(`^X-CASE-${what}:(.*?)\\r?$`, 'm').exec(text)?.[1] ?? '';
    return { name, text, from: Date.parse(said('FROM')), to: Date.parse(said('TO')), timeZone: said('ZONE') };
  }),
  ...textsIn(demo).flatMap(([name, text]) => {
    const years = [...text.matchAll(/^DTSTART.*:((?:19[89]|20)\d\d)\d{4}(?:T\d{6}Z?)?\r?$/gm)].map(([, year]) =>
      Number(year),
    );
    const from = Date.UTC(Math.max(...years) - 1, 0);
    return { name, text, from, to: from + 3 * 365 * DAY, timeZone: 'America/Vancouver' };
  }),
];

function textsIn(folder: URL): [string, string][] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ics'));
  return names.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]);
}

const shown = (pairs: readonly (readonly [number, number])[]) =>
  pairs.map((pair) => pair.map((at) => new Date(at).toISOString().slice(0, 16)).join('/'));

function ours({ text, from, to, timeZone }: Case): string[] | string {
  const range = { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
  const reading = readCalendar(text, { ...range, hostTimeZone: timeZone });
  if (!reading.ok) return reading.problem.code;
  return shown(reading.busy.map(({ start, end }) => [Date.parse(start), Date.parse(end)]));
}

/** What was put in, as the connector should give it. */
function held(events: readonly Event[], { from, to, timeZone }: Case): string[] {
  const at = ({ date, dateTime }: NonNullable<Event['start']>): number =>
    date ? Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds : Date.parse(dateTime ?? '');
  const pairs = events
    .filter(({ status, transparency }) => status !== 'cancelled' && transparency !== 'transparent')
    .map(({ start = {}, end = {} }) => ({ start: at(start), end: at(end) }))
    .filter(({ start, end }) => start < to && end > from);
  return shown(intervalsOf(unionOf(pairs)).map(({ start, end }) => [start, end]));
}

function asHeld({ text, ...range }: Case): Event[] | undefined {
  try {
    return asGoogle(text, range);
  } catch {
    return undefined;
  }
}

for (const file of files) {
  const isOtherwise = OTHERWISE.has(file.name);
  test(`${file.name} is read from Google as ${isOtherwise ? 'it was put there' : 'from the file'}`, async () => {
    const { name, from, to, timeZone } = file;
    const events = asHeld(file);
    assert.ok(events ?? isOtherwise, 'node-ical reads it');
    if (!events) return;
    const calendar = google.calendar(name, timeZone);
    for (const event of events) calendar.set(event);
    const source = { kind: 'google', calendar: name, connection: 'ada', access, api } as const;
    const connector = connect(source, { hostTimeZone: timeZone, sources: means });
    const answer = await connector.read({ from, to, since: null });
    if (isOtherwise && !answer.ok) {
      assert.equal(answer.problem.code, 'unreadable-event');
      return;
    }
    assert.ok(answer.ok && answer.changed, answer.ok ? '' : answer.problem.message);
    const found = shown(intervalsOf(answer.busy).map(({ start, end }) => [start, end]));
    assert.deepEqual(found, held(events, file));
    if (!isOtherwise) assert.deepEqual(found, ours(file));
  });
}

test('most of the files are read alike', () => {
  const alike = files.filter(({ name }) => !OTHERWISE.has(name));
  assert.equal(alike.length, 46);
  assert.ok(alike.filter((file) => ours(file).length > 0).length > 35, 'they have busy time');
  assert.ok([...OTHERWISE].every((name) => files.some((file) => file.name === name)));
});
