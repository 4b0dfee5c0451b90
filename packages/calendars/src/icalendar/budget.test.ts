import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CalendarLimits } from '../limits.ts';
import type { CalendarProblemCode } from '../problem.ts';
import { readCalendar } from './read-calendar.ts';

// Calendars that ask for a lot. Each ends in an answer within a given number of steps, or in a failure by name. Steps
// are counted, not time: the same calendar always ends in the same way, however busy the machine is.

const window = { from: '2026-11-26T00:00:00Z', to: '2028-01-01T00:00:00Z', hostTimeZone: 'Europe/Berlin' };

const calendar = (...lines: string[]): string => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\n');
const event = (...lines: string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\n');
const times = (count: number, one: (index: number) => string, between = '\n'): string =>
  Array.from({ length: count }, (_, index) => one(index)).join(between);
const upTo = (count: number): string => times(count, String, ',');
const stamp = (instant: number): string => new Date(instant).toISOString().slice(0, 19).replaceAll(/[-:]/g, '');

const since2023 = ['DTSTART:20230101T000000Z', 'DURATION:PT1H'];
const since1970 = ['DTSTART:19700101T000000Z', 'DURATION:PT1H'];
const minutes = (count: number): string =>
  times(count, (index) => `EXDATE:${stamp(Date.UTC(2027, 0, 1) + index * 60_000)}`);
const zone = (count: number, block: (index: number) => string[]): string =>
  [
    'BEGIN:VTIMEZONE',
    'TZID:X',
    times(count, (index) => ['BEGIN:STANDARD', ...block(index), 'END:STANDARD'].join('\n')),
    'END:VTIMEZONE',
    event('DTSTART;TZID=X:20270101T000000', 'DURATION:PT1H'),
  ].join('\n');
const offset = (index: number): string =>
  `+${[Math.floor(index / 3600) % 24, Math.floor(index / 60) % 60, index % 60].map((n) => String(n).padStart(2, '0')).join('')}`;

/** A code for a failure; otherwise the number of steps that are enough. */
const rows: Readonly<Record<string, readonly [outcome: CalendarProblemCode | number, text: () => string]>> = {
  '300 rules for every minute in one event': [
    'too-complex',
    () =>
      event(
        ...since2023,
        times(300, () => `RRULE:FREQ=DAILY;BYHOUR=${upTo(24)};BYMINUTE=${upTo(60)}`),
      ),
  ],
  '30 hourly rules in one event': [
    300_000,
    () =>
      event(
        ...since2023,
        times(30, () => 'RRULE:FREQ=HOURLY'),
      ),
  ],
  '300 hourly rules in one event': [
    'too-complex',
    () =>
      event(
        ...since2023,
        times(300, () => 'RRULE:FREQ=HOURLY'),
      ),
  ],
  '64,000 exceptions in one line': [
    250_000,
    () => event(...since2023, 'RRULE:FREQ=HOURLY', minutes(64_000).replaceAll('\nEXDATE:', ',')),
  ],
  '64,000 exceptions in as many lines': [550_000, () => event(...since2023, 'RRULE:FREQ=HOURLY', minutes(64_000))],
  '250,000 parameters of one property': [
    'unreadable-line',
    () => event(`DTSTART${times(250_000, (index) => `;X${index}=1`, '')}:20270101T000000Z`),
  ],
  'a zone of 20,000 blocks with different offsets': [
    'unknown-time-zone',
    () =>
      zone(20_000, (index) => [
        `DTSTART:${stamp(Date.UTC(1971, 0, 1) + index * 3e6)}`,
        `TZOFFSETFROM:${offset(index)}`,
        `TZOFFSETTO:${offset(index + 1)}`,
      ]),
  ],
  'a zone of 1,900 blocks with rules': [
    'unknown-time-zone',
    () =>
      zone(1900, (index) => [
        `DTSTART:${1971 + (index % 50)}0101T000000`,
        `TZOFFSETFROM:${offset(index)}`,
        `TZOFFSETTO:${offset(index + 1)}`,
        'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
      ]),
  ],
  'a zone that changes its clocks every second': [
    'too-many-occurrences',
    () => zone(1, () => ['DTSTART:16010101T000000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'RRULE:FREQ=SECONDLY']),
  ],
  '300 zones, each looked up once': [
    400_000,
    () =>
      times(300, (index) =>
        event(`DTSTART;TZID=UTC+${Math.floor(index / 60)}${String(index % 60).padStart(2, '0')}:20270101T000000`),
      ),
  ],
  '2,000 rules that count from 1970': [
    'too-complex',
    () => times(2000, () => event(...since1970, 'RRULE:FREQ=MONTHLY;BYDAY=MO,FR;BYSETPOS=-1;COUNT=700')),
  ],
  '500 rules that count the months of five years': [
    1_300_000,
    () =>
      times(500, () =>
        event(
          'DTSTART:20230131T090000Z',
          'DURATION:PT1H',
          'RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=60',
        ),
      ),
  ],
  '1,000 monthly rules': [800_000, () => times(1000, () => event(...since1970, 'RRULE:FREQ=MONTHLY;BYDAY=1MO'))],
  '400 weekly events without an end': [
    50_000,
    () => times(400, () => event('DTSTART;TZID=Europe/Berlin:20200106T090000', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY')),
  ],
  '5,000 daily events since 1970': [
    'too-many-occurrences',
    () => times(5000, () => event(...since1970, 'RRULE:FREQ=DAILY')),
  ],
  '5,000 rules that are never met': [
    'too-complex',
    () => times(5000, () => event(...since1970, 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30')),
  ],
  'an event every second': ['too-many-occurrences', () => event(...since1970, 'RRULE:FREQ=SECONDLY')],
  'a billion events': ['too-many-occurrences', () => event(...since1970, 'RRULE:FREQ=MINUTELY;COUNT=1000000000')],
  '100,000 added dates': [
    'too-many-occurrences',
    () => event(...since1970, `RDATE:${'20270901T000000Z,'.repeat(100_000)}`),
  ],
  '100,000 added dates of long ago': [
    400_000,
    () => event(...since1970, `RDATE:${'20170901T000000Z,'.repeat(100_000)}`),
  ],
  '2,000 series of one UID with 20,000 changes': [
    'too-complex',
    () =>
      [
        times(2000, () => event('UID:same', ...since2023, 'RRULE:FREQ=DAILY')),
        times(20_000, () => event('UID:same', 'DTSTART:20270901T000000Z', 'RECURRENCE-ID:20270901T000000Z')),
      ].join('\n'),
  ],
  '20,000 changes that each shift what follows': [
    'too-complex',
    () =>
      [
        event('UID:same', ...since2023, 'RRULE:FREQ=DAILY'),
        times(20_000, () =>
          event('UID:same', 'DTSTART:20270901T000000Z', 'RECURRENCE-ID;RANGE=THISANDFUTURE:20270901T000000Z'),
        ),
      ].join('\n'),
  ],
  '60,000 events that share a UID': [
    'too-many-events',
    () => times(60_000, () => event('UID:same', 'DTSTART:20270901T000000Z')),
  ],
  '400,000 periods of a free-busy calendar': [
    'too-many-occurrences',
    () => ['BEGIN:VFREEBUSY', `FREEBUSY:${'20270901T000000Z/PT1H,'.repeat(400_000)}`, 'END:VFREEBUSY'].join('\n'),
  ],
  'a line folded 500,000 times': ['unreadable-date', () => event(`DTSTART:${'\n 2'.repeat(500_000)}`)],
  '600,000 lines that matter': ['too-large', () => event('UID:1\n'.repeat(600_000))],
  '300,000 components left open': ['broken-structure', () => 'BEGIN:X\n'.repeat(300_000)],
};

for (const [about, [outcome, lines]] of Object.entries(rows)) {
  const isCode = typeof outcome === 'string';
  test(`${about}: ${isCode ? outcome : `at most ${outcome} steps`}`, () => {
    const limits: Partial<CalendarLimits> = isCode ? {} : { steps: outcome };
    const reading = readCalendar(calendar(lines()), { ...window, limits });
    assert.equal(reading.ok ? 'ok' : reading.problem.code, isCode ? outcome : 'ok');
  });
}

test('several rules of one event share one budget', () => {
  const hourly = (rules: number, steps: number): string => {
    const text = calendar(
      event(
        ...since2023,
        times(rules, () => 'RRULE:FREQ=HOURLY'),
      ),
    );
    const reading = readCalendar(text, { ...window, limits: { steps } });
    return reading.ok ? 'ok' : reading.problem.code;
  };
  assert.equal(hourly(1, 10_000), 'ok');
  assert.equal(hourly(2, 10_000), 'too-complex');
  assert.equal(hourly(2, 20_000), 'ok');
});

test('what is past takes no step, counts as no event, and need not be understood', () => {
  const past = times(7000, (index) =>
    event(
      `UID:${index}@example.com`,
      `DTSTART:${stamp(Date.UTC(2012, 0, 1, 9) + index * 60_000_000)}Z`,
      'DURATION:PT1H',
      ...(index % 2 ? ['RRULE:FREQ=DAILY;UNTIL=20260901;BYHOUR=nine', 'EXDATE;TZID=Nowhere:20200101T090000'] : []),
      `DESCRIPTION:${'Agenda and links '.repeat(65)}`,
    ),
  );
  assert.ok(past.length > 8 * 1024 * 1024);
  const changed = times(100, (index) =>
    event(
      'UID:series',
      `RECURRENCE-ID:${stamp(Date.UTC(2014, 0, 1 + index, 9))}Z`,
      `DTSTART:${stamp(Date.UTC(2014, 0, 1 + index, 10))}Z`,
      'DURATION:PT1H',
    ),
  );
  const present = event('UID:series', 'DTSTART:20140101T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY');
  const limits = { events: 1, occurrences: 60, steps: 300 };
  const reading = readCalendar(calendar(past, changed, present), { ...window, limits });
  assert.ok(reading.ok, reading.ok ? '' : reading.problem.message);
  assert.equal(reading.busy.length, 57);
});

test('options and answer are plain data, as a worker thread needs them', () => {
  const options = { ...window, hostEmail: 'ada@example.com', apart: '^ours$', limits: { events: 5 } };
  assert.deepEqual(structuredClone(options), options);
  for (const text of [calendar(event(...since2023, 'RRULE:FREQ=WEEKLY')), calendar(event('DTSTART:soon'))]) {
    const reading = readCalendar(text, structuredClone(options));
    assert.deepEqual(structuredClone(reading), reading);
  }
});
