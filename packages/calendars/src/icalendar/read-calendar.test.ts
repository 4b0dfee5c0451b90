import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CalendarProblem, CalendarProblemCode } from '../problem.ts';
import { readCalendar, type Reading, type ReadingOptions } from './read-calendar.ts';

const window = { from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z', hostTimeZone: 'Europe/Berlin' };

function calendar(...lines: string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

function event(...lines: string[]): string[] {
  return ['BEGIN:VEVENT', 'UID:1@example.com', 'DTSTAMP:20260101T000000Z', ...lines, 'END:VEVENT'];
}

function reading(text: string, options: Partial<ReadingOptions> = {}): Extract<Reading, { ok: true }> {
  const result = readCalendar(text, { ...window, ...options });
  assert.ok(result.ok, result.ok ? '' : result.problem.message);
  return result;
}

/** Busy times as `start/end`, without seconds and `Z`. */
function busy(text: string, options?: Partial<ReadingOptions>): string[] {
  return reading(text, options).busy.map(({ start, end }) => `${start.slice(0, 16)}/${end.slice(0, 16)}`);
}

function problem(text: string, options: Partial<ReadingOptions> = {}): CalendarProblem {
  const result = readCalendar(text, { ...window, ...options });
  assert.ok(!result.ok);
  return result.problem;
}

test('an event is busy from DTSTART to DTEND, in ISO instants', () => {
  const text = calendar(
    ...event('DTSTART;TZID=Europe/Berlin:20260701T090000', 'DTEND;TZID=Europe/Berlin:20260701T103000'),
  );
  assert.deepEqual(reading(text).busy, [{ start: '2026-07-01T07:00:00Z', end: '2026-07-01T08:30:00Z' }]);
});

test('DTEND may be in another zone, as for a flight', () => {
  const text = calendar(
    ...event('DTSTART;TZID=Europe/Berlin:20260701T100000', 'DTEND;TZID=America/New_York:20260701T130000'),
  );
  assert.deepEqual(busy(text), ['2026-07-01T08:00/2026-07-01T17:00']);
});

test('DURATION counts days by the calendar and hours by the stopwatch', () => {
  // Clocks in Berlin go forward on 29 March 2026 at 2:00.
  const from = 'DTSTART;TZID=Europe/Berlin:20260328T120000';
  assert.deepEqual(busy(calendar(...event(from, 'DURATION:P1D'))), ['2026-03-28T11:00/2026-03-29T10:00']);
  assert.deepEqual(busy(calendar(...event(from, 'DURATION:PT24H'))), ['2026-03-28T11:00/2026-03-29T11:00']);
  assert.deepEqual(busy(calendar(...event(from, 'DURATION:P1DT1H30M'))), ['2026-03-28T11:00/2026-03-29T11:30']);
  assert.deepEqual(busy(calendar(...event(from, 'DURATION:P1W'))), ['2026-03-28T11:00/2026-04-04T10:00']);
});

test('a malformed DURATION is read where it is plain', () => {
  for (const [duration, end] of [
    ['P1H', '2026-07-01T10:00'],
    ['PT90M', '2026-07-01T10:30'],
    ['pt1h30m', '2026-07-01T10:30'],
    ['+PT1H', '2026-07-01T10:00'],
    ['PT1.5H', '2026-07-01T10:30'],
    ['PT1D', '2026-07-02T09:00'],
    ['P1WT2H', '2026-07-08T11:00'],
    ['PT1W1D', '2026-07-09T09:00'],
    ['PT0DT1H0M0S', '2026-07-01T10:00'],
  ]) {
    const text = calendar(...event('DTSTART:20260701T090000Z', `DURATION:${duration}`));
    assert.deepEqual(busy(text), [`2026-07-01T09:00/${end}`], duration);
  }
  for (const nothing of ['P', 'PT', 'P0D', 'PT0S'])
    assert.deepEqual(busy(calendar(...event('DTSTART:20260701T090000Z', `DURATION:${nothing}`))), [], nothing);
});

test('a date in another form of ISO 8601 is read', () => {
  for (const start of [
    '2026-07-01T09:00:00Z',
    '2026-07-01T09:00Z',
    '2026-07-01 09:00:00.000Z',
    '20260701T0900Z',
    '20260701t090000z',
    '20260701T110000+0200',
    '2026-07-01T04:00:00-05:00',
    '2026-07-01T11:00',
  ]) {
    const text = calendar(...event(`DTSTART:${start}`, 'DURATION:PT1H'));
    assert.deepEqual(busy(text), ['2026-07-01T09:00/2026-07-01T10:00'], start);
  }
  assert.deepEqual(busy(calendar(...event('DTSTART:20260701T220000', 'DTEND:20260701T240000'))), [
    '2026-07-01T20:00/2026-07-01T22:00',
  ]);
  assert.deepEqual(busy(calendar(...event('DTSTART;VALUE=DATE:2026-07-01'))), ['2026-06-30T22:00/2026-07-01T22:00']);
});

test('an event that ends earlier on its day blocks both what it is if swapped and what it is over midnight', () => {
  for (const zone of ['', ';TZID=Europe/London'])
    assert.equal(
      reading(calendar(...event(`DTSTART${zone}:20260701T220000`, `DTEND${zone}:20260701T060000`))).busy.length,
      1,
    );
  assert.deepEqual(busy(calendar(...event('DTSTART:20260701T220000Z', 'DTEND:20260701T060000Z'))), [
    '2026-07-01T06:00/2026-07-02T06:00',
  ]);
});

test('in the hour that clocks skip, an event lasts as long as the clock says, and so does its series', () => {
  const night = ['DTSTART;TZID=Europe/Berlin:20260329T021500', 'DTEND;TZID=Europe/Berlin:20260329T024500'];
  assert.deepEqual(busy(calendar(...event(...night))), ['2026-03-29T01:15/2026-03-29T01:45']);
  assert.deepEqual(busy(calendar(...event(...night, 'RRULE:FREQ=DAILY;COUNT=2'))), [
    '2026-03-29T01:15/2026-03-29T01:45',
    '2026-03-30T00:15/2026-03-30T00:45',
  ]);
});

test('an event of no length takes no time', () => {
  assert.deepEqual(busy(calendar(...event('DTSTART:20260701T090000Z', 'DTEND:20260701T090000Z'))), []);
  assert.deepEqual(busy(calendar(...event('DTSTART:20260701T090000Z'))), []);
});

test("floating times are local times in the host's zone", () => {
  const text = calendar(...event('DTSTART:20260701T090000', 'DTEND:20260701T100000'));
  assert.deepEqual(busy(text), ['2026-07-01T07:00/2026-07-01T08:00']);
  assert.deepEqual(busy(text, { hostTimeZone: 'Asia/Tokyo' }), ['2026-07-01T00:00/2026-07-01T01:00']);
});

test("a calendar's own zone holds for its floating times and its whole days", () => {
  const bare = event('DTSTART:20260701T090000', 'DTEND:20260701T100000');
  const day = event('DTSTART;VALUE=DATE:20260701');
  for (const name of ['America/Chicago', 'Central Standard Time', '"(UTC-06:00) Central Time (US & Canada)"']) {
    assert.deepEqual(busy(calendar(`X-WR-TIMEZONE:${name}`, ...bare)), ['2026-07-01T14:00/2026-07-01T15:00'], name);
    assert.deepEqual(busy(calendar(`X-WR-TIMEZONE:${name}`, ...day)), ['2026-07-01T05:00/2026-07-02T05:00'], name);
  }
});

test("UTC as a calendar's zone is no place: floating times are UTC, whole days those of the host", () => {
  const utc = 'X-WR-TIMEZONE:UTC';
  assert.deepEqual(busy(calendar(utc, ...event('DTSTART:20260701T090000', 'DURATION:PT1H'))), [
    '2026-07-01T09:00/2026-07-01T10:00',
  ]);
  assert.deepEqual(busy(calendar(utc, ...event('DTSTART:20260701')), { hostTimeZone: 'America/Los_Angeles' }), [
    '2026-07-01T07:00/2026-07-02T07:00',
  ]);
});

test("a calendar's zone that nobody knows matters to floating times only", () => {
  const unknown = 'X-WR-TIMEZONE:IST';
  assert.equal(problem(calendar(unknown, ...event('DTSTART:20260701T090000'))).code, 'unknown-time-zone');
  assert.equal(busy(calendar(unknown, ...event('DTSTART:20260701T090000Z', 'DURATION:PT1H'))).length, 1);
  assert.equal(busy(calendar(unknown, ...event('DTSTART;VALUE=DATE:20260701'))).length, 1);
});

test("an event's own TZID is the zone of its floating times", () => {
  const text = calendar(
    'X-WR-TIMEZONE:America/Chicago',
    ...event('DTSTART:20260701T090000', 'DTEND:20260701T100000', 'TZID:Asia/Shanghai'),
  );
  assert.deepEqual(busy(text), ['2026-07-01T01:00/2026-07-01T02:00']);
});

test("whole days are busy from midnight to midnight in the host's zone", () => {
  const days = ['DTSTART;VALUE=DATE:20260328', 'DTEND;VALUE=DATE:20260330'];
  assert.deepEqual(busy(calendar(...event(...days))), ['2026-03-27T23:00/2026-03-29T22:00']);
  assert.deepEqual(busy(calendar(...event(...days)), { hostTimeZone: 'America/New_York' }), [
    '2026-03-28T04:00/2026-03-30T04:00',
  ]);
  for (const end of [
    [],
    ['DTEND;VALUE=DATE:20260328'],
    ['DTEND;VALUE=DATE:20260327'],
    ['DURATION:P1D'],
    ['DURATION:P'],
  ]) {
    assert.deepEqual(busy(calendar(...event('DTSTART;VALUE=DATE:20260328', ...end))), [
      '2026-03-27T23:00/2026-03-28T23:00',
    ]);
  }
});

test('the form of a value takes precedence over its VALUE parameter', () => {
  const text = calendar(...event('DTSTART;VALUE=DATE:20260701T120000', 'DTEND;VALUE=DATE:20260701T130000'));
  assert.deepEqual(busy(text), ['2026-07-01T10:00/2026-07-01T11:00']);
  assert.deepEqual(busy(calendar(...event('DTSTART:20260701'))), ['2026-06-30T22:00/2026-07-01T22:00']);
});

test('what is cancelled, transparent or free in Outlook takes no time', () => {
  const times = ['DTSTART:20260701T090000Z', 'DTEND:20260701T100000Z'];
  for (const free of [
    'STATUS:CANCELLED',
    'TRANSP:TRANSPARENT',
    'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
    'transp:transparent',
  ]) {
    assert.deepEqual(busy(calendar(...event(...times, free))), [], free);
  }
  assert.deepEqual(busy(calendar('METHOD:CANCEL', ...event(...times))), []);
});

test('tentative events, out of office and events without a status take time', () => {
  const times = ['DTSTART:20260701T090000Z', 'DTEND:20260701T100000Z'];
  for (const taken of [
    'STATUS:TENTATIVE',
    'X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE',
    'X-MICROSOFT-CDO-BUSYSTATUS:OOF',
    'TRANSP:OPAQUE',
    'CLASS:PRIVATE',
  ]) {
    assert.deepEqual(busy(calendar(...event(...times, taken))), ['2026-07-01T09:00/2026-07-01T10:00'], taken);
  }
});

test('what the host has declined takes no time, what somebody else declined does', () => {
  const text = calendar(
    ...event(
      'DTSTART:20260701T090000Z',
      'DTEND:20260701T100000Z',
      'ATTENDEE;CN="Ada, L";PARTSTAT=DECLINED:mailto:Ada@Example.com',
      'ATTENDEE;PARTSTAT=ACCEPTED:mailto:grace@example.com',
    ),
  );
  assert.deepEqual(busy(text, { hostEmail: 'ada@example.com' }), []);
  assert.equal(busy(text, { hostEmail: 'grace@example.com' }).length, 1);
  assert.equal(busy(text).length, 1);
});

test('an event that may be ours is told apart, with where it stands and what its host has answered', () => {
  const host = 'ATTENDEE;PARTSTAT=TENTATIVE:mailto:ada@example.com';
  const text = calendar(...event('DTSTART:20260701T090000Z', 'DTEND:20260701T100000Z', 'STATUS:TENTATIVE', host));
  const said = reading(text, { hostEmail: 'ada@example.com', apart: '^1@' });
  const [start, end] = [Date.UTC(2026, 6, 1, 9), Date.UTC(2026, 6, 1, 10)];
  assert.deepEqual(said.busy, []);
  assert.deepEqual(said.apart, [
    { uid: '1@example.com', start, end, status: 'tentative', answer: 'tentative', busy: [start, end] },
  ]);
});

test('an event that may be ours is told also where it takes no time', () => {
  const at = ['DTSTART:20260701T090000Z', 'DTEND:20260701T100000Z'];
  const standing = (...lines: string[]) => {
    const said = reading(calendar(...event(...at, ...lines)), { hostEmail: 'ada@example.com', apart: '^1@' });
    return said.apart.map(({ status, answer, busy }) => [status, answer, busy.length]);
  };
  assert.deepEqual(standing('STATUS:CANCELLED'), [['cancelled', null, 0]]);
  assert.deepEqual(standing('ATTENDEE;PARTSTAT=DECLINED:mailto:Ada@Example.com'), [['confirmed', 'declined', 0]]);
  assert.deepEqual(standing('ATTENDEE:mailto:ada@example.com'), [['confirmed', 'needs-action', 2]]);
});

test('busy time is sorted, and what overlaps or touches is one', () => {
  const at = (from: string, to: string): string[] => [
    'BEGIN:VEVENT',
    `DTSTART:20260701T${from}00Z`,
    `DTEND:20260701T${to}00Z`,
    'END:VEVENT',
  ];
  const text = calendar(...at('1500', '1600'), ...at('0900', '1000'), ...at('0930', '1100'), ...at('1100', '1200'));
  assert.deepEqual(busy(text), ['2026-07-01T09:00/2026-07-01T12:00', '2026-07-01T15:00/2026-07-01T16:00']);
});

test('events that touch the window count whole, those that only meet its edge do not', () => {
  const at = (from: string, to: string): string[] => ['BEGIN:VEVENT', `DTSTART:${from}`, `DTEND:${to}`, 'END:VEVENT'];
  const text = calendar(
    ...at('20260629T000000Z', '20260701T000000Z'),
    ...at('20260630T220000Z', '20260701T020000Z'),
    ...at('20260702T000000Z', '20260703T000000Z'),
  );
  const options = { from: '2026-07-01T00:00:00Z', to: '2026-07-02T00:00:00Z' };
  assert.deepEqual(busy(text, options), ['2026-06-30T22:00/2026-07-01T02:00']);
});

test('several calendars in one file are read together', () => {
  const one = calendar(...event('DTSTART:20260701T090000Z', 'DTEND:20260701T100000Z'));
  const two = calendar('BEGIN:VEVENT', 'DTSTART:20260702T090000Z', 'DTEND:20260702T100000Z', 'END:VEVENT');
  assert.equal(busy(one + two).length, 2);
});

test('byte order mark, bare line feeds and blank lines do not matter', () => {
  const text = calendar(...event('DTSTART:20260701T090000Z', '', 'DTEND:20260701T100000Z'));
  assert.equal(busy(`\uFEFF\r\n${text.replaceAll('\r\n', '\n')}\n\n`).length, 1);
});

test('an empty calendar is free, which is not the same as no calendar', () => {
  assert.deepEqual(busy(calendar()), []);
  assert.match(problem('').message, /nothing in it/);
});

test('a web page, another format and a fragment are distinguished from a calendar', () => {
  assert.match(problem('<!DOCTYPE html><html><title>Sign in</title></html>').message, /web page/);
  assert.match(problem('{"error":"gone"}').message, /begins with "\{"error":"gone"\}"/);
  assert.equal(problem(event('DTSTART:20260701T090000Z').join('\n')).code, 'not-a-calendar');
  assert.equal(problem(`${calendar()}BEGIN:VEVENT\nEND:VEVENT\n`).code, 'broken-structure');
  assert.deepEqual(busy(`${calendar()}Generated by a program\nBEGIN:VTIMEZONE\nEND:VTIMEZONE\n`), []);
});

test('whatever is cut short is a failure', () => {
  const text = calendar(...event('DTSTART:20260701T090000Z', 'DTEND:20260701T100000Z'));
  for (let length = 0; length < text.length - 2; length += 1)
    assert.equal(readCalendar(text.slice(0, length), window).ok, false, String(length));
});

test('what cannot be parsed makes the calendar unreadable, with event and line in the error', () => {
  const times = ['DTSTART:20260701T090000Z', 'DTEND:20260701T100000Z'];
  const cases: [CalendarProblemCode, RegExp, string[]][] = [
    ['unreadable-date', /"tomorrow".*1@example.com.*line 7/, ['DTSTART:tomorrow']],
    ['unreadable-date', /"20260230T090000Z"/, ['DTSTART:20260230T090000Z']],
    ['unreadable-date', /"20260701T250000Z"/, ['DTSTART:20260701T250000Z']],
    ['unreadable-date', /"P1M"/, ['DTSTART:20260701T090000Z', 'DURATION:P1M']],
    ['unreadable-date', /"PT1H30"/, ['DTSTART:20260701T090000Z', 'DURATION:PT1H30']],
    ['unreadable-date', /"-PT1H"/, ['DTSTART:20260701T090000Z', 'DURATION:-PT1H']],
    ['unreadable-event', /no DTSTART/, ['DTEND:20260701T090000Z']],
    ['unreadable-event', /before it starts/, ['DTSTART:20260701T100000Z', 'DTEND:20260630T110000Z']],
    ['unreadable-event', /before it starts/, ['DTSTART;VALUE=DATE:20260703', 'DTEND;VALUE=DATE:20260701']],
    ['unknown-time-zone', /"Europe\/Germany"/, ['DTSTART;TZID=Europe/Germany:20260701T090000', 'DURATION:PT1H']],
    ['unreadable-recurrence', /"FREQ=NEVER"/, [...times, 'RRULE:FREQ=NEVER']],
    ['unreadable-date', /"soon"/, [...times, 'RRULE:FREQ=DAILY', 'EXDATE:soon']],
    ['unreadable-date', /"later"/, [...times, 'RDATE:later']],
    ['unreadable-line', /cannot be taken apart/, ['DTSTART;TZID="Europe/Berlin:x']],
  ];
  for (const [code, message, lines] of cases) {
    const found = problem(calendar(...event(...lines)));
    assert.equal(found.code, code, lines.join());
    assert.match(found.message, message);
    assert.equal(found.uid, '1@example.com');
    assert.ok(found.remedy);
  }
});

test('a problem never shows the title of an event, nor control characters, nor long texts', () => {
  const found = problem(calendar(...event('SUMMARY:Divorce lawyer', `DTSTART:\u0007${'x'.repeat(5000)}`)));
  assert.doesNotMatch(`${found.message}${found.remedy}`, /Divorce|\p{Cc}/u);
  assert.ok(found.message.length < 300);
});

test('a line that some program broke without folding it is read as one', () => {
  const text = calendar(...event('DTSTART:2026', '0701T090000Z', 'RRULE:FREQ=DAILY;', 'COUNT=2', 'DURATION:PT1H'));
  assert.equal(busy(text).length, 2);
  const declined = event(
    'DTSTART:20260701T090000Z',
    'DURATION:PT1H',
    'ATTENDEE;PARTSTAT=DECLINED;CN="Ada',
    'L":mailto:ada@example.com',
  );
  assert.deepEqual(busy(calendar(...declined), { hostEmail: 'ada@example.com' }), []);
});

test('what is certainly past or yet to come need not be understood', () => {
  for (const lines of [
    ['DTSTART:20300701T090000Z', 'DTEND:soon', 'RRULE:FREQ=NEVER'],
    ['DTSTART:20200701T090000Z', 'DURATION:PT1H', 'EXDATE:soon'],
    ['DTSTART:20200701T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=OFTEN;UNTIL=20210101'],
  ])
    assert.deepEqual(busy(calendar(...event(...lines))), [], lines.join());
  // An end that cannot be read may be any time.
  assert.equal(problem(calendar(...event('DTSTART:20200701T090000Z', 'DTEND:soon'))).code, 'unreadable-date');
});

test('what takes no time need not be understood', () => {
  for (const free of ['TRANSP:TRANSPARENT', 'STATUS:CANCELLED']) {
    assert.deepEqual(busy(calendar(...event('DTSTART;TZID=Nowhere:20260701T090000', 'RRULE:FREQ=NEVER', free))), []);
  }
});

test('an unknown zone does not matter where no zone on earth could bring the event into the window', () => {
  const at = (day: string): string =>
    calendar(...event(`DTSTART;TZID=Nowhere:${day}T090000`, `DTEND;TZID=Nowhere:${day}T100000`));
  assert.deepEqual(busy(at('20200701')), []);
  assert.deepEqual(busy(at('20300701')), []);
  assert.equal(problem(at('20251231')).code, 'unknown-time-zone');
  assert.deepEqual(
    busy(
      calendar(
        ...event('DTSTART;TZID=Nowhere:20200701T090000', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;UNTIL=20210101T000000Z'),
      ),
    ),
    [],
  );
  assert.equal(
    problem(calendar(...event('DTSTART;TZID=Nowhere:20200701T090000', 'DURATION:PT1H', 'RRULE:FREQ=DAILY'))).code,
    'unknown-time-zone',
  );
});

test('free-busy calendars: every period but FREE is busy, with an end or a length', () => {
  const text = calendar(
    'BEGIN:VFREEBUSY',
    'FREEBUSY:20260701T090000Z/20260701T100000Z,20260701T110000Z/PT30M',
    'FREEBUSY;FBTYPE=BUSY-TENTATIVE:20260702T090000Z/P1D',
    'FREEBUSY;FBTYPE=X-SOMETHING:20260705T090000Z/20260705T100000Z',
    'FREEBUSY;FBTYPE=FREE:20260706T090000Z/20260706T100000Z',
    'END:VFREEBUSY',
  );
  assert.deepEqual(busy(text), [
    '2026-07-01T09:00/2026-07-01T10:00',
    '2026-07-01T11:00/2026-07-01T11:30',
    '2026-07-02T09:00/2026-07-03T09:00',
    '2026-07-05T09:00/2026-07-05T10:00',
  ]);
  assert.equal(
    problem(calendar('BEGIN:VFREEBUSY', 'FREEBUSY:20260701T090000Z', 'END:VFREEBUSY')).code,
    'unreadable-date',
  );
});

test('beyond the time that a free-busy calendar speaks about, nothing is known', () => {
  const text = calendar(
    'BEGIN:VFREEBUSY',
    'DTSTART:20260701T000000Z',
    'DTEND:20260801T000000Z',
    'FREEBUSY:20260701T090000Z/PT1H',
    'END:VFREEBUSY',
  );
  assert.deepEqual(reading(text).unknown, [
    { start: '2026-01-01T00:00:00Z', end: '2026-07-01T00:00:00Z' },
    { start: '2026-08-01T00:00:00Z', end: '2027-01-01T00:00:00Z' },
  ]);
  assert.deepEqual(reading(text, { from: '2026-07-05T00:00:00Z', to: '2026-07-20T00:00:00Z' }).unknown, []);
});

test('limits end in a failure with a clear message', () => {
  const many = Array.from({ length: 50 }, () => [
    'BEGIN:VEVENT',
    'DTSTART:20260701T090000Z',
    'DURATION:PT1H',
    'END:VEVENT',
  ]).flat();
  assert.equal(problem(calendar(...many), { limits: { bytes: 100 } }).code, 'too-large');
  assert.match(problem(calendar(...many), { limits: { events: 49 } }).message, /more than 49 events/);
  assert.equal(busy(calendar(...many), { limits: { events: 50 } }).length, 1);
  assert.equal(problem(calendar(...many), { limits: { steps: 49 } }).code, 'too-complex');
  const daily = calendar(...event('DTSTART:20000101T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=20000'));
  assert.equal(problem(daily, { limits: { occurrences: 100 } }).code, 'too-many-occurrences');
  assert.equal(problem(daily, { limits: { steps: 100 } }).code, 'too-complex');
});

test('misuse is an exception, not a problem of the calendar', () => {
  assert.throws(() => readCalendar(calendar(), { ...window, hostTimeZone: 'Europe/Germany' }), RangeError);
  assert.throws(() => readCalendar(calendar(), { ...window, to: window.from }), RangeError);
  assert.throws(() => readCalendar(calendar(), { ...window, from: 'now' }), RangeError);
});
