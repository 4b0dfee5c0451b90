import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTeam } from '../../test/open-team.ts';
import { host, SETTINGS, type } from '../testing/sample-team.ts';
import { SearchCounts } from './search-counts.ts';
import type { TeamSettings } from '@team-booking/contract/team';

const call = { parameters: { id: 'call' } };
const day = (date: string) => [`${date}T00:00:00Z`, `${date}T23:00:00Z`] as const;

test('who finds no time is counted by day and type, and nothing is known of them', async () => {
  const counts = new SearchCounts();
  const team = await openTeam(SETTINGS, { searches: counts });
  await team.availability('call', ...day('2026-06-20'));
  await team.availability('call', ...day('2026-06-21'));
  await team.availability('call', ...day('2026-06-16'));
  await team.availability('intro', ...day('2026-06-20'));
  // What is over or beyond the horizon says nothing about hosts.
  await team.availability('call', ...day('2026-06-10'));
  await team.availability('call', ...day('2027-06-10'));
  await counts.flush(team.store, 'team');
  team.now += 86_400_000;
  await team.availability('call', ...day('2026-06-20'));
  await counts.flush(team.store, 'team');
  await counts.flush(team.store, 'team');
  const { body } = await team.ask('coverage', { ...call, body: { weeks: 1 } });
  assert.deepEqual(body.searches, [
    { date: '2026-06-15', empty: 2, hours: [{ hour: 6, empty: 2 }] },
    { date: '2026-06-16', empty: 1, hours: [{ hour: 6, empty: 1 }] },
  ]);
});

test('a collective is empty where its hosts are free at different times only', async () => {
  const noted: string[] = [];
  const team = await openTeam(SETTINGS, { searches: { note: ({ type }) => noted.push(type) } });
  const time = (hour: number) => Date.UTC(2026, 5, 16, hour);
  team.calendars.set('a', { state: 'fresh', asOf: 0, busy: [{ start: time(0), end: time(13) }] });
  team.calendars.set('b', { state: 'fresh', asOf: 0, busy: [{ start: time(13), end: time(24) }] });
  await team.availability('both', ...day('2026-06-16'));
  await team.availability('call', ...day('2026-06-16'));
  assert.deepEqual(noted, ['both']);
});

test('a search is empty where the pool hides whatever its hosts could take', async () => {
  const noted: string[] = [];
  const early = { hours: [{ days: [1], start: '09:00', end: '17:00' }] };
  const bookingTypes = [type('call', 'round-robin', ['a', 'b'], { offering: 'next-host' })];
  const settings = { ...SETTINGS, hosts: [host('a', early), host('b')], bookingTypes } as TeamSettings;
  const team = await openTeam(settings, { searches: { note: (search) => noted.push(search.type) } });
  await team.availability('call', ...day('2026-06-22'));
  assert.deepEqual(noted, []);
  await team.availability('call', ...day('2026-06-16'));
  assert.deepEqual(noted, ['call'], 'b is free on Tuesday, but a is next');
});

test('those of an hour are counted apart, and added to what is stored of it', async () => {
  const counts = new SearchCounts();
  const team = await openTeam(SETTINGS, { searches: counts });
  const look = async (hour: number) => {
    team.now = Date.UTC(2026, 5, 15, hour, 59);
    await team.availability('call', ...day('2026-06-20'));
  };
  for (const hour of [6, 9, 9]) await look(hour);
  await counts.flush(team.store, 'team');
  for (const hour of [9, 23]) await look(hour);
  await counts.flush(team.store, 'team');
  const { body } = await team.ask('coverage', { ...call, body: {} });
  const hours = [
    { hour: 6, empty: 1 },
    { hour: 9, empty: 3 },
    { hour: 23, empty: 1 },
  ];
  assert.deepEqual(body.searches, [{ date: '2026-06-15', empty: 5, hours }]);
});

test('days of before, which were not counted by hour, stay as they were', async () => {
  const team = await openTeam();
  const counts = new SearchCounts();
  const stored = { kind: 'search-count', id: 'call/2026-06-15', ref: 'call', at: Date.UTC(2026, 5, 15) };
  await team.store.write('team', (transaction) =>
    transaction.putDocument({ ...stored, body: { date: '2026-06-15', count: 4 } }),
  );
  counts.note({ type: 'call', timeZone: 'UTC' }, team.now);
  await counts.flush(team.store, 'team');
  const { body } = await team.ask('coverage', { ...call, body: {} });
  assert.deepEqual(body.searches, [{ date: '2026-06-15', empty: 5, hours: [{ hour: 6, empty: 1 }] }]);
});

test('a day is one of the team', async () => {
  const counts = new SearchCounts();
  const team = await openTeam({ ...SETTINGS, timeZone: 'Pacific/Apia' } as TeamSettings, { searches: counts });
  team.now = Date.UTC(2026, 5, 15, 12);
  await team.availability('call', ...day('2026-06-20'));
  await counts.flush(team.store, 'team');
  const { body } = await team.ask('coverage', { ...call, body: {} });
  assert.deepEqual(body.searches, [{ date: '2026-06-16', empty: 1, hours: [{ hour: 1, empty: 1 }] }]);
});

test('what cannot be stored is stored the next time', async () => {
  const team = await openTeam(SETTINGS);
  const counts = new SearchCounts();
  const search = { type: 'call', timeZone: 'UTC' };
  counts.note(search, team.now);
  const broken = {
    write: () => {
      counts.note(search, team.now);
      return Promise.reject(new Error('full'));
    },
  };
  await assert.rejects(counts.flush(broken, 'team'), /full/);
  await counts.flush(team.store, 'team');
  const { body } = await team.ask('coverage', { ...call, body: {} });
  assert.deepEqual(body.searches, [{ date: '2026-06-15', empty: 2, hours: [{ hour: 6, empty: 2 }] }]);
});
