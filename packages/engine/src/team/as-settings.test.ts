import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SETTINGS } from '../testing/sample-team.ts';
import type { BookingTypeConfig } from '../config/team-config.ts';
import { asSettings } from './as-settings.ts';
import { remindersOf } from './defaults.ts';
import { readTeam } from './read-team.ts';

const host = (id: string) => ({ id, name: id, email: `${id}@team.example`, timeZone: 'Europe/Berlin' });
const type = {
  title: 'Type',
  durations: [30, 60],
  slot: { step: 30, timeZone: 'Europe/Berlin' },
};
const EVERYTHING = {
  id: 'red',
  name: 'Red',
  logoUrl: 'https://red.example/logo.svg',
  accent: '#f00',
  contact: { name: 'Ada', email: 'ada@red.example' },
  timeZone: 'Europe/Berlin',
  locale: 'de',
  keepBookings: 365,
  holidays: { country: 'DE', region: 'BY', days: [{ date: '2026-12-25', name: 'Christmas Day' }] },
  hosts: [
    {
      ...host('a'),
      avatarUrl: 'https://red.example/a.png',
      joinUrl: 'https://meet.example/a',
      hours: [{ days: [1, 3], start: '09:00', end: '24:00' }],
      overrides: [{ date: '2026-12-24', hours: [], note: 'Away' }],
      holidays: false,
      limits: { perDay: 2 },
      calendars: [
        { id: 'feed', source: 'https://cal.example/a.ics', whenUnreadable: 'last-known' },
        { id: 'work', source: 'caldavs://a:b@cal.example/work/', writes: true },
        { id: 'home', source: 'google://4f3a/a%40red.example' },
        { id: 'gone', source: '(left out)', kind: 'microsoft' },
      ],
      active: false,
    },
    host('b'),
    host('c'),
  ],
  bookingTypes: [
    {
      ...type,
      slug: 'solo',
      mode: 'solo',
      hosts: ['b'],
      defaultDuration: 60,
      timeZoneLock: 'UTC',
      approval: true,
      reminders: [],
    },
    { ...type, slug: 'draft', mode: 'round-robin', hosts: [], status: 'draft' },
    { ...type, slug: 'gone', mode: 'collective', hosts: ['b'], status: 'archived', linkOnly: true },
    { ...type, slug: 'all', mode: 'collective', hosts: ['b', 'c'], owner: 'c', limits: { perWeek: 3 } },
    { ...type, slug: 'turn', id: 'turns', mode: 'round-robin', hosts: ['b', { host: 'c', weight: 2, priority: 2 }] },
    {
      ...type,
      slug: 'panel',
      aliases: ['board'],
      mode: 'panel',
      groups: [
        { need: 'all', hosts: ['a'] },
        { need: 1, hosts: ['b', 'c'] },
      ],
      fairness: 'totals',
      offering: 'next-host',
      maxLead: 1.5,
      consent: { version: '1', text: 'Yes' },
      contact: { email: 'panel@red.example' },
      locations: [{ id: 'v', kind: 'online', label: 'Video', joinUrl: 'https://meet.example/{room}' }],
      fields: [{ id: 'why', type: 'text', label: 'Why?', required: true }],
      policy: { cancelUntil: 60, sameHost: false, replaceable: true },
      reminders: [{ before: 2880 }, { before: 60 }],
      hostReminders: true,
    },
  ],
};

const COUNTRY = { ...SETTINGS, holidays: { country: 'DE' } };

for (const [name, settings] of Object.entries({ EVERYTHING, SETTINGS, COUNTRY })) {
  test(`a configuration that is written down is read as the same: ${name}`, () => {
    const read = readTeam(settings);
    assert.ok(read.ok, JSON.stringify(read));
    assert.deepEqual(readTeam(JSON.parse(JSON.stringify(asSettings(read.team)))), read);
  });
}

test('a configuration that was stored before there were reminders is read, and reminds a day before', () => {
  const read = readTeam(SETTINGS);
  assert.ok(read.ok);
  const [{ reminders, hostReminders: _, ...before }] = read.team.bookingTypes as [BookingTypeConfig];
  const stored: BookingTypeConfig = before;
  assert.deepEqual(remindersOf(stored), [{ before: 1440 }]);
  assert.deepEqual(remindersOf(stored), reminders);
  const written = readTeam(asSettings({ ...read.team, bookingTypes: [stored] }));
  assert.deepEqual(written.ok && written.team.bookingTypes[0]?.reminders, reminders);
});

test('reminders stand in the order in which they come', () => {
  const [one, ...more] = SETTINGS.bookingTypes;
  const read = readTeam({
    ...SETTINGS,
    bookingTypes: [{ ...one, reminders: [{ before: 60 }, { before: 2880 }] }, ...more],
  });
  assert.deepEqual(read.ok && read.team.bookingTypes[0]?.reminders, [{ before: 2880 }, { before: 60 }]);
});
