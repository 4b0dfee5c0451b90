import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountCalendar } from '../config/calendar-kind.ts';
import { host } from '../testing/sample-team.ts';
import { readTeam } from './read-team.ts';

const FEED = 'https://cal.example/a.ics';
const DAV = 'caldavs://a:b@cal.example/work/';

function read(...calendars: readonly object[]) {
  return readTeam({ name: 'Team', hosts: [host('a', { calendars })], bookingTypes: [] });
}

/** Fields of what is wrong with a host's calendars, without what they all begin with. */
function wrong(...calendars: readonly object[]): string[] {
  const found = read(...calendars);
  return found.ok ? [] : found.errors.map(({ field }) => field.replace('/hosts/0/calendars', ''));
}

test('the kind of a calendar follows from its source', () => {
  const sources = [
    FEED,
    'webcal://cal.example/a',
    'a.ics',
    DAV,
    'CalDAV://cal.example',
    'google://c1/x',
    'microsoft://c1/x',
  ];
  const found = read(...sources.map((source) => ({ source })));
  assert.ok(found.ok, JSON.stringify(found));
  const [{ calendars } = { calendars: [] }] = found.team.hosts;
  const feed = 'icalendar';
  assert.deepEqual(
    calendars.map(({ kind }) => kind),
    [feed, feed, feed, 'caldav', 'caldav', 'google', 'microsoft'],
  );
  assert.ok(calendars.every(({ writes, whenUnreadable }) => writes === false && whenUnreadable === 'closed'));
});

test('a kind that the source contradicts is an error, and one of what is left out is believed', () => {
  assert.deepEqual(wrong({ source: DAV, kind: 'caldav' }), []);
  assert.deepEqual(wrong({ source: FEED, kind: 'caldav' }), ['/0/kind']);
  assert.deepEqual(wrong({ source: '(left out)', kind: 'google', writes: true }), []);
});

test('one calendar of a host is written, and only one that can be', () => {
  assert.deepEqual(wrong({ source: FEED }, { source: DAV, writes: true }), []);
  assert.deepEqual(wrong({ source: FEED, writes: true }), ['/0/writes']);
  assert.deepEqual(wrong({ source: DAV, writes: true }, { source: 'google://c1/x', writes: true }), ['/1/writes']);
});

test('only busy time is asked for where a provider tells that, and nothing is written there', () => {
  const free = { freeBusyOnly: true };
  const [google, microsoft] = [{ source: 'google://c1/x' }, { source: 'microsoft://c1/primary' }];
  assert.deepEqual(wrong({ ...google, ...free }, { ...microsoft, ...free }), []);
  assert.deepEqual(wrong({ source: '(left out)', kind: 'google', ...free }), []);
  assert.deepEqual(wrong({ ...google, ...free, writes: true }), ['/0/freeBusyOnly']);
  assert.deepEqual(wrong({ source: FEED, ...free }), ['/0/freeBusyOnly']);
  assert.deepEqual(wrong({ source: DAV, ...free }), ['/0/freeBusyOnly']);
  assert.deepEqual(wrong({ source: 'microsoft://c1/AB%3D', ...free }), ['/0/freeBusyOnly']);
  assert.deepEqual(wrong({ source: FEED, freeBusyOnly: false }), []);
});

test('a calendar of an account names its connection and its id there', () => {
  assert.deepEqual(accountCalendar('Google://c-1/a%40b.example'), {
    kind: 'google',
    connection: 'c-1',
    calendar: 'a@b.example',
  });
  for (const source of [
    'google://c1',
    'google://c1/',
    'google:///x',
    'google://c1/%zz',
    'microsoft://a b/x',
    'google:x',
  ]) {
    assert.deepEqual(wrong({ source }), ['/0/source'], source);
  }
});
