import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WINDOWS_TO_IANA_MAP } from 'windows-iana';
import { parseComponents, type Component } from './content-lines.ts';
import { HOUR } from '@team-booking/core/time';
import { windowsZonesByPlaces } from './outlook-labels.ts';
import { Meter } from '../limits.ts';
import { CalendarUnreadable } from '../problem.ts';
import { TimeZones } from './time-zones.ts';
import * as vtimezones from './vtimezone.ts';
import { ianaNameOf, offsetNameOf } from './zone-names.ts';
import { ianaZone, type Zone } from './zone.ts';

const zoneOfComponent = (component: Component, until: number): Zone =>
  vtimezones.zoneOfComponent(component, until, new Meter());
const at = (text: string): number => Date.parse(`${text}Z`);
const instant = (zone: Zone, wall: string): string => new Date(zone.instantOf(at(wall))).toISOString().slice(0, 19);

function vtimezone(...lines: string[]): ReturnType<typeof parseComponents>[number] {
  const [component] = parseComponents(['BEGIN:VTIMEZONE', ...lines, 'END:VTIMEZONE'].join('\r\n'), () => true);
  assert.ok(component);
  return component;
}

const block = (kind: string, start: string, from: string, to: string, ...more: string[]): string[] => [
  `BEGIN:${kind}`,
  `DTSTART:${start}`,
  `TZOFFSETFROM:${from}`,
  `TZOFFSETTO:${to}`,
  ...more,
  `END:${kind}`,
];

const berlinAsExchangeWritesIt = vtimezone(
  'TZID:Customized Time Zone',
  ...block('STANDARD', '16010101T030000', '+0200', '+0100', 'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10'),
  ...block('DAYLIGHT', '16010101T020000', '+0100', '+0200', 'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3'),
);

test('a local time that comes twice is the first, one that never comes is moved past the gap', () => {
  for (const zone of [
    ianaZone('Europe/Berlin'),
    zoneOfComponent(berlinAsExchangeWritesIt, at('2030-01-01T00:00:00')),
  ]) {
    assert.equal(instant(zone, '2026-10-25T02:30:00'), '2026-10-25T00:30:00');
    assert.equal(instant(zone, '2026-10-25T03:00:00'), '2026-10-25T02:00:00');
    assert.equal(instant(zone, '2026-03-29T02:30:00'), '2026-03-29T01:30:00');
    assert.equal(instant(zone, '2026-03-29T03:00:00'), '2026-03-29T01:00:00');
  }
});

test('wall clocks of any zone and year convert to the same instants as with Temporal, and back', () => {
  const names = [
    'Europe/Berlin',
    'America/New_York',
    'America/St_Johns',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'Africa/Casablanca',
    'Asia/Kathmandu',
    'America/Sao_Paulo',
    'Europe/Dublin',
    'UTC',
    '+05:30',
  ];
  let seed = 7;
  const below = (n: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((seed / 0x80000000) * n);
  };
  for (const name of names) {
    const zone = ianaZone(name);
    const check = (wall: number): void => {
      const reading = Temporal.PlainDateTime.from(new Date(wall).toISOString().slice(0, -1));
      const clock = reading.toZonedDateTime(name);
      assert.equal(zone.instantOf(wall), clock.epochMilliseconds, `${reading.toString()} ${name}`);
      assert.equal(
        zone.wallOf(wall) - wall,
        Temporal.Instant.fromEpochMilliseconds(wall).toZonedDateTimeISO(name).offsetNanoseconds / 1e6,
      );
    };
    for (let round = 0; round < 60; round += 1) check(at('1900-01-01T00:00:00') + below(25_000_000) * 5 * 60_000);
    // Around changes of clocks every quarter of an hour counts.
    for (const change of [
      '2011-12-30T00:00:00',
      '2026-03-29T02:00:00',
      '2026-11-01T02:00:00',
      '2026-04-05T02:00:00',
      '1975-10-26T02:00:00',
    ]) {
      for (let wall = at(change) - 4 * HOUR; wall < at(change) + 28 * HOUR; wall += HOUR / 4) check(wall);
    }
  }
});

test("a VTIMEZONE that describes an IANA zone's present rules agrees with it hour by hour", () => {
  const described = zoneOfComponent(berlinAsExchangeWritesIt, at('2030-01-01T00:00:00'));
  const real = ianaZone('Europe/Berlin');
  for (let wall = at('2024-01-01T00:30:00'); wall < at('2027-01-01T00:00:00'); wall += HOUR) {
    assert.equal(described.instantOf(wall), real.instantOf(wall), new Date(wall).toISOString());
    assert.equal(described.wallOf(wall), real.wallOf(wall), new Date(wall).toISOString());
  }
});

test('of several eras without an end each holds until the next of its kind begins', () => {
  const newYork = vtimezone(
    'TZID:Customized Time Zone 1',
    ...block('STANDARD', '16711029T020000', '-0400', '-0500', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10'),
    ...block('DAYLIGHT', '16710404T020000', '-0500', '-0400', 'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=4'),
    ...block('STANDARD', '20071104T020000', '-0400', '-0500', 'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11'),
    ...block('DAYLIGHT', '20070311T020000', '-0500', '-0400', 'RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3'),
  );
  const zone = zoneOfComponent(newYork, at('2030-01-01T00:00:00'));
  const real = ianaZone('America/New_York');
  // 28 October and 20 March are where the two rules differ; 1990 to 2006 the old rule was the law.
  for (const wall of [
    '1995-10-15T14:00:00',
    '1995-11-01T14:00:00',
    '1995-03-20T14:00:00',
    '2025-10-28T14:00:00',
    '2025-03-20T14:00:00',
    '2025-11-03T14:00:00',
  ]) {
    assert.equal(instant(zone, wall), instant(real, wall), wall);
  }
});

test('a rule that begins in year 1, one that ends, and single changes are all understood', () => {
  const since1 = vtimezone(
    'TZID:Somewhere',
    ...block('DAYLIGHT', '00010325T020000', '+0100', '+0200', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3'),
    ...block('STANDARD', '00011028T030000', '+0200', '+0100', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10'),
  );
  assert.equal(
    instant(zoneOfComponent(since1, at('2030-01-01T00:00:00')), '2024-06-01T10:00:00'),
    '2024-06-01T08:00:00',
  );

  const ended = vtimezone(
    'TZID:Istanbul',
    ...block(
      'DAYLIGHT',
      '20070325T030000',
      '+0200',
      '+0300',
      'RRULE:FREQ=YEARLY;UNTIL=20150329T010000Z;BYDAY=-1SU;BYMONTH=3',
    ),
    ...block(
      'STANDARD',
      '20071028T040000',
      '+0300',
      '+0200',
      'RRULE:FREQ=YEARLY;UNTIL=20151025T010000Z;BYDAY=-1SU;BYMONTH=10',
    ),
    ...block('DAYLIGHT', '20160327T030000', '+0200', '+0300', 'RDATE:20160327T030000'),
  );
  const istanbul = zoneOfComponent(ended, at('2030-01-01T00:00:00'));
  assert.equal(instant(istanbul, '2014-01-15T10:00:00'), '2014-01-15T08:00:00');
  assert.equal(instant(istanbul, '2026-01-15T10:00:00'), '2026-01-15T07:00:00');
});

test('before its first change a VTIMEZONE has the offset that it changes from', () => {
  const zone = zoneOfComponent(
    vtimezone('TZID:X', ...block('STANDARD', '20200101T000000', '+0300', '+0400')),
    at('2030-01-01T00:00:00'),
  );
  assert.equal(instant(zone, '2019-06-01T12:00:00'), '2019-06-01T09:00:00');
  assert.equal(instant(zone, '2021-06-01T12:00:00'), '2021-06-01T08:00:00');
});

test('a VTIMEZONE without usable blocks is a failure that names what is missing', () => {
  for (const [component, missing] of [
    [vtimezone('TZID:X'), /STANDARD/],
    [vtimezone('TZID:X', 'BEGIN:STANDARD', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0100', 'END:STANDARD'), /DTSTART/],
    [vtimezone('TZID:X', ...block('STANDARD', '20200101T000000', '+0300', 'soon')), /TZOFFSETTO "soon"/],
  ] as const) {
    assert.throws(
      () => zoneOfComponent(component, 0),
      (error) =>
        error instanceof CalendarUnreadable &&
        error.problem.code === 'unknown-time-zone' &&
        missing.test(error.message),
    );
  }
});

test('names of zones are understood in every form that programs write', () => {
  for (const [tzid, zone] of [
    ['Europe/Berlin', 'Europe/Berlin'],
    ['europe/berlin', 'Europe/Berlin'],
    ['"Europe/Berlin"', 'Europe/Berlin'],
    ['TZID=Europe/Berlin', 'Europe/Berlin'],
    ['/freeassociation.sourceforge.net/Tzfile/Europe/Berlin', 'Europe/Berlin'],
    ['/freeassociation.sourceforge.net/Europe/Berlin', 'Europe/Berlin'],
    ['/mozilla.org/20050126_1/America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['/citadel.org/20210210_1/UTC', 'UTC'],
    ['US/Central', 'America/Chicago'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['w. europe standard time', 'Europe/Berlin'],
    ['Eastern Standard Time', 'America/New_York'],
    ['Eastern Daylight Time', 'America/New_York'],
    ['Eastern Time', 'America/New_York'],
    ['W. Europe Daylight Time', 'Europe/Berlin'],
    ['Central European Summer Time', 'Europe/Warsaw'],
    ['Europe/Berlin;VALUE=DATE-TIME', 'Europe/Berlin'],
    ['tzone://Microsoft/Utc', 'UTC'],
    ['(UTC-05:00) Eastern Time (US & Canada)', 'America/New_York'],
    ['(UTC-05:00) Eastern Time (US and Canada)', 'America/New_York'],
    ['(GMT+10:00) Canberra, Melbourne, Sydney', 'Australia/Sydney'],
    ['(UTC+07:00) Bangkok\\, Hanoi\\, Jakarta', 'Asia/Bangkok'],
    ['(UTC) Greenwich Mean Time: Dublin, Edinburgh, Lisbon, London', 'Europe/London'],
    ['(UTC-01:00) Cape Verde Islands', 'Atlantic/Cape_Verde'],
    ['(UTC-06:00) Guadalajara, Mexico City, Monterrey - New', 'America/Mexico_City'],
  ] as const) {
    // Which of two names of one zone Intl answers depends on its version.
    const found = ianaNameOf(tzid);
    assert.ok(found, tzid);
    assert.equal(instant(ianaZone(found), '2026-07-01T12:00:00'), instant(ianaZone(zone), '2026-07-01T12:00:00'), tzid);
    assert.equal(instant(ianaZone(found), '2026-01-01T12:00:00'), instant(ianaZone(zone), '2026-01-01T12:00:00'), tzid);
  }
});

test('names of no zone are not guessed at', () => {
  for (const tzid of [
    'Europe/Germany',
    'Customized Time Zone',
    'tzone://Microsoft/Custom',
    '1',
    '',
    'Local',
    'CEST',
    'BST',
    'CST',
    'IST',
    'PST',
    'Summer Time',
    '+01:00',
    '(UTC+01:00) Entenhausen',
  ]) {
    assert.equal(ianaNameOf(tzid), undefined, tzid);
  }
});

test('an offset spelled as a name is that offset', () => {
  assert.equal(offsetNameOf('UTC+01'), '+01:00');
  assert.equal(offsetNameOf('GMT-0530'), '-05:30');
  assert.equal(offsetNameOf('UTC+10:00'), '+10:00');
  assert.equal(offsetNameOf('-08:00'), '-08:00');
  assert.equal(offsetNameOf('Etc/GMT+1'), undefined);
  assert.equal(offsetNameOf('UTC+99'), undefined);
});

test("every Windows zone leads to a zone, and every label of Outlook's list to a Windows zone", () => {
  const windows = new Set<string>(WINDOWS_TO_IANA_MAP.map(({ windowsName }) => windowsName));
  assert.ok(windows.size > 130);
  for (const name of windows) assert.ok(ianaNameOf(name), name);
  for (const [places, name] of windowsZonesByPlaces) assert.ok(windows.has(name), `${places}: ${name}`);
  assert.ok(windowsZonesByPlaces.size > windows.size);
});

function zonesOf(...lines: string[]): TimeZones {
  const [calendar] = parseComponents(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\n'), () => true);
  assert.ok(calendar);
  return new TimeZones(calendar, [], ianaZone('Asia/Tokyo'), at('2030-01-01T00:00:00'), new Meter());
}

test('real rules come before those in the file, those in the file before none', () => {
  const wrong = block('STANDARD', '19700101T000000', '+0700', '+0700');
  const zones = zonesOf(
    'BEGIN:VTIMEZONE',
    'TZID:Europe/Berlin',
    ...wrong,
    'END:VTIMEZONE',
    'BEGIN:VTIMEZONE',
    'TZID:Mine',
    'X-LIC-LOCATION:Europe/Berlin',
    ...wrong,
    'END:VTIMEZONE',
    'BEGIN:VTIMEZONE',
    'TZID: 1',
    ...wrong,
    'END:VTIMEZONE',
    'BEGIN:VTIMEZONE',
    'TZID:GMT+0100',
    ...wrong,
    'END:VTIMEZONE',
  );
  const noon = '2026-07-01T12:00:00';
  assert.equal(instant(zones.zoneOf('Europe/Berlin', {}), noon), '2026-07-01T10:00:00');
  assert.equal(instant(zones.zoneOf('Mine', {}), noon), '2026-07-01T10:00:00');
  assert.equal(instant(zones.zoneOf('1', {}), noon), '2026-07-01T05:00:00');
  assert.equal(instant(zones.zoneOf('GMT+0100', {}), noon), '2026-07-01T05:00:00');
  assert.equal(instant(zones.zoneOf('GMT+0200', {}), noon), '2026-07-01T10:00:00');
});

test('a name of a few letters means what the file describes, whatever else has that name', () => {
  const fixed = block('STANDARD', '19700101T000000', '+0700', '+0700');
  const noon = '2026-07-01T12:00:00';
  for (const tzid of ['BST', 'CST', 'EST', 'CET', 'GMT', 'Eastern Time']) {
    const zones = zonesOf('BEGIN:VTIMEZONE', `TZID:${tzid}`, ...fixed, 'END:VTIMEZONE');
    assert.equal(instant(zones.zoneOf(tzid, {}), noon), '2026-07-01T05:00:00', tzid);
  }
  // Without a description: what the IANA database says, which knows a few of them.
  assert.equal(instant(zonesOf().zoneOf('EST', {}), noon), '2026-07-01T17:00:00');
  assert.equal(instant(zonesOf().zoneOf('CET', {}), noon), '2026-07-01T10:00:00');
  assert.throws(() => zonesOf().zoneOf('CST', {}), /"CST" is an abbreviation that several places use/);
});

test("a Windows name means today's rules of its place, unless the file says that it has no summer time", () => {
  const noon = '2026-07-01T12:00:00';
  const described = (tzid: string, ...lines: string[]): Zone =>
    zonesOf('BEGIN:VTIMEZONE', `TZID:${tzid}`, ...lines, 'END:VTIMEZONE').zoneOf(tzid, {});
  const fixed = (offset: string): string[] => block('STANDARD', '16010101T000000', offset, offset);
  assert.equal(instant(described('Eastern Standard Time', ...fixed('-0500')), noon), '2026-07-01T17:00:00');
  // Rules of before 2007, and of Moscow before 2014: outdated, not meant.
  const old = [
    ...block('STANDARD', '16010101T020000', '-0400', '-0500', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10'),
    ...block('DAYLIGHT', '16010101T020000', '-0500', '-0400', 'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=4'),
  ];
  assert.equal(instant(described('Eastern Standard Time', ...old), '2026-03-20T12:00:00'), '2026-03-20T16:00:00');
  assert.equal(instant(described('Russian Standard Time', ...fixed('+0400')), noon), '2026-07-01T09:00:00');
});

test('a VTIMEZONE that says nothing leaves the meaning to its name', () => {
  const zones = zonesOf('BEGIN:VTIMEZONE', 'TZID:CET', 'END:VTIMEZONE');
  assert.equal(instant(zones.zoneOf('CET', {}), '2026-07-01T12:00:00'), '2026-07-01T10:00:00');
});

test('a name that leads nowhere is a failure that names it and its place', () => {
  assert.throws(
    () => zonesOf().zoneOf('Europe/Germany', { uid: 'a@b', line: 7 }),
    (error) =>
      error instanceof CalendarUnreadable &&
      error.problem.code === 'unknown-time-zone' &&
      error.problem.line === 7 &&
      /"Europe\/Germany".*a@b.*line 7/.test(error.message),
  );
});

test("the calendar's own zone is what it says, else its only VTIMEZONE, else the host's", () => {
  const noon = at('2026-07-01T12:00:00');
  const ahead = (zones: TimeZones): number => (zones.ofCalendar.wallOf(noon) - noon) / HOUR;
  const fixed = (tzid: string, offset: string): string[] => [
    'BEGIN:VTIMEZONE',
    `TZID:${tzid}`,
    ...block('STANDARD', '19700101T000000', offset, offset),
    'END:VTIMEZONE',
  ];
  assert.equal(ahead(zonesOf('X-WR-TIMEZONE:America/Denver', ...fixed('A', '+0300'))), -6);
  assert.equal(ahead(zonesOf(...fixed('A', '+0300'), ...fixed('UTC', '+0000'))), 3);
  assert.equal(ahead(zonesOf(...fixed('A', '+0300'), ...fixed('B', '+0400'))), 9);
  assert.equal(ahead(zonesOf()), 9);
});
