import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { mock, test } from 'node:test';
import { intervalsOf, unionOf, type IntervalSet } from '@team-booking/core/intervals';
import { formatInstant } from '@team-booking/core/iso';
import { DAY } from '@team-booking/core/time';
import { readCalendar } from '../icalendar/read-calendar.ts';
import { occurrencesIn, type Occurrence } from '../testing/test/occurrences-in.ts';
import { loadCalendar } from './test/as-graph.ts';
import { graphPlace } from './test/graph-place.ts';

// Every file of the tests' calendars as Graph would hold it after another library has expanded it: what is read through Graph is
// what that library has found. Where our own reading of the text says otherwise, it is listed, and why is in the tests of that reading.

const OWNER = 'ada@team.example';
// node-ical warns of what it cannot read.
mock.method(console, 'warn', () => undefined);

interface Case {
  readonly name: string;
  readonly text: string;
  readonly from: string;
  readonly to: string;
  readonly hostTimeZone: string;
}

const demo: Readonly<Record<string, readonly [from: string, to: string, hostTimeZone: string]>> = {
  'Office-2012-owa': ['2020-01-01', '2022-01-01', 'Europe/Berlin'],
  'biweekly-exdate-until': ['2017-01-01', '2018-02-01', 'America/Los_Angeles'],
  exchange_whole_day_moved_recurrence: ['2026-01-01', '2027-01-01', 'Europe/Berlin'],
  'festival-multiday-rrule': ['2011-01-01', '2014-01-01', 'Europe/Helsinki'],
  germany_at_end_of_day_repeating: ['2024-10-01', '2024-12-01', 'Europe/Berlin'],
  'google-recurrence-order': ['2026-02-01', '2026-03-01', 'Europe/Berlin'],
  ms_timezones: ['2020-01-01', '2021-12-31', 'Asia/Tokyo'],
  'multi-era-vtimezone': ['1980-01-01', '2026-01-01', 'Europe/Berlin'],
  'non-utc-until-ny': ['2024-02-01', '2024-04-01', 'Asia/Tokyo'],
  'tentative-apple-calendar': ['2022-07-01', '2022-08-01', 'Europe/Berlin'],
};

function textAt(path: string): string {
  return readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');
}

const cases: Case[] = [
  ...Object.entries(demo).map(([name, [from, to, hostTimeZone]]) => {
    const text = textAt(`packages/server/src/demo/calendars/${name}.ics`);
    return { name, text, from: `${from}T00:00:00Z`, to: `${to}T00:00:00Z`, hostTimeZone };
  }),
  ...readdirSync(new URL('../../../../test/calendars/cases/', import.meta.url))
    .filter((name) => name.endsWith('.ics'))
    .map((name) => {
      const text = textAt(`test/calendars/cases/${name}`);
      const one = (what: string) => new RegExp(`^X-CASE-${what}:(.*?)\r?$`, 'm').exec(text)?.[1] ?? '';
      return { name, text, from: one('FROM'), to: one('TO'), hostTimeZone: one('ZONE') };
    }),
];

/** What the other library cannot read at all. */
const unread = new Set([
  'bst-described-as-london.ics',
  'bst-undescribed.ics',
  'byday-zero.ics',
  'cst-described-as-china.ics',
  'ist-described-as-israel.ics',
  'until-with-dashes.ics',
]);

/** What it reads otherwise than we read the text. */
const otherwise = new Set([
  'biweekly-exdate-until',
  'date-that-is-none.ics',
  'date-with-dashes.ics',
  'est-described-with-summer-time.ics',
  'exdate-inside-the-rule.ics',
  'festival-multiday-rrule',
  'floating-in-a-calendar-with-a-zone.ics',
  'free-busy-without-a-type.ics',
  'groupwise-sequence-numbers-instances.ics',
  'rdate-of-a-period.ics',
  'rule-that-excludes.ics',
  'same-uid-for-two-talks.ics',
  'same-uid-series-cut-in-two.ics',
  'time-without-seconds.ics',
  'windows-name-without-summer-time.ics',
]);

for (const { name, text, from, to, hostTimeZone } of cases) {
  const [begin, end] = [Date.parse(from), Date.parse(to)];
  const range = { from: new Date(begin - 2 * DAY), to: new Date(end + 2 * DAY) };

  if (unread.has(name)) {
    test(`${name} is read by no other library`, () => {
      assert.throws(() => occurrencesIn(text, range.from, range.to, hostTimeZone));
    });
    continue;
  }

  test(`${name} is read from Graph as the other library reads it${otherwise.has(name) ? '' : ', and we'}`, async (t) => {
    const place = await graphPlace(t);
    loadCalendar(place.calendar, 'file', text, { ...range, hostTimeZone, owner: OWNER });
    const connector = place.connect({ hostTimeZone, hostEmail: OWNER });
    const answer = await connector.read({ from: begin, to: end, since: null });
    const found = occurrencesIn(text, range.from, range.to, hostTimeZone);
    const taken = found
      .filter((one) => !one.isCancelled && !one.isTransparent && one.shownAs !== 'FREE')
      .map((one) => ({ start: instant(one, one.start, hostTimeZone), end: instant(one, one.end, hostTimeZone) }));
    if (taken.some((one) => one.end < one.start)) {
      assert.equal(!answer.ok && answer.problem.code, 'unreadable-event');
      return;
    }
    assert.ok(answer.ok && answer.changed);
    const theirs = unionOf(taken.filter((one) => one.start < end && one.end > begin));
    // Of a zone that the other library does not know Graph has the name only.
    if (found.every((one) => one.unknownZone === undefined)) assert.deepEqual(shown(answer.busy), shown(theirs));
    const reading = readCalendar(text, { from, to, hostTimeZone });
    const ours = reading.ok ? reading.busy.map((one) => `${one.start}/${one.end}`) : reading.problem.code;
    const isSame = JSON.stringify(ours) === JSON.stringify(shown(answer.busy));
    assert.equal(isSame, !otherwise.has(name), `${shown(answer.busy).join(' ')} or ${String(ours)}`);
  });
}

/** A whole day is one of the host. */
function instant({ isAllDay }: Occurrence, at: number, hostTimeZone: string): number {
  if (!isAllDay) return at;
  const day = new Date(at).toISOString().slice(0, 10);
  return Temporal.PlainDate.from(day).toZonedDateTime(hostTimeZone).epochMilliseconds;
}

function shown(busy: IntervalSet): string[] {
  return intervalsOf(busy).map(({ start, end }) => `${formatInstant(start)}/${formatInstant(end)}`);
}
