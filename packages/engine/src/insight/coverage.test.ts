import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '@team-booking/contract';
import { Coverage, type TeamSettings } from '@team-booking/contract/team';
import { openTeam, type OpenTeam } from '../../test/open-team.ts';
import { host, SETTINGS, type } from '../testing/sample-team.ts';

async function covered(team: OpenTeam, body: object): Promise<Coverage> {
  const { status, body: found } = await team.ask('coverage', { parameters: { id: 'call' }, body });
  assert.equal(status, 200, JSON.stringify(found));
  assert.ok(check(Coverage, found).ok, JSON.stringify(check(Coverage, found)));
  return found;
}

const cell = ({ cells }: Coverage, weekday: number, hour: number) =>
  cells.find((one) => one.weekday === weekday && one.hour === hour)!;

test('a week says how many hosts could take a booking in each of its hours, on average', async () => {
  const team = await openTeam();
  // Wednesdays from nine to five, in one of two weeks.
  const overrides = [{ date: '2026-06-17', hours: [] }];
  await team.configure({ ...SETTINGS, hosts: [host('a', { overrides }), host('b'), host('c')] } as TeamSettings);
  await team.book({ duration: 60 });
  const week = await covered(team, { weeks: 2, duration: 60 });
  assert.deepEqual([week.from, week.to, week.timeZone], ['2026-06-16T00:00:00Z', '2026-06-30T00:00:00Z', 'UTC']);
  assert.equal(cell(week, 1, 8).hosts, 0);
  assert.equal(cell(week, 1, 9).hosts, 3);
  assert.equal(cell(week, 3, 9).hosts, 2.5);
  assert.equal(cell(week, 2, 10).hosts, 2.5, 'the booking takes that hour of the first Tuesday from a host');
  assert.equal(cell(week, 1, 16).hosts, 3);
  assert.equal(cell(week, 1, 17).hosts, 0);
  assert.equal(cell(week, 7, 12).hosts, 0);
  assert.equal(week.cells.length, 168);
  assert.ok(week.cells.every(({ draft }) => draft === null));
});

test('a draft stands beside it', async () => {
  const hours = [{ days: [1, 2], start: '09:00', end: '12:00' }];
  const team = await openTeam();
  const week = await covered(team, { weeks: 1, draft: { hours: [{ host: 'b', hours }] } });
  assert.deepEqual(cell(week, 1, 10), { weekday: 1, hour: 10, hosts: 3, draft: 3 });
  assert.deepEqual(cell(week, 3, 10), { weekday: 3, hour: 10, hosts: 3, draft: 2 });
  const both = await covered(team, { weeks: 1, draft: { hours: ['a', 'b'].map((id) => ({ host: id, hours })) } });
  assert.equal(cell(both, 3, 10).draft, 1, 'of several hosts at once');
  const more = await covered(team, { weeks: 1, draft: { host: { id: 'new' } } });
  assert.equal(cell(more, 3, 10).draft, 4);
});

test('hours are those of the team, also when its clocks change', async () => {
  const bookingTypes = [type('call', 'round-robin', ['a', 'b'])];
  const all = { timeZone: 'Europe/Berlin', hours: [{ days: [1, 2, 3, 4, 5, 6, 7], start: '00:00', end: '24:00' }] };
  const settings = { ...SETTINGS, timeZone: 'Europe/Berlin', hosts: [host('a', all), host('b', all)], bookingTypes };
  const team = await openTeam(settings as unknown as TeamSettings);
  // The week in which two o'clock is skipped on a Sunday.
  team.now = Date.UTC(2027, 2, 24, 6);
  const week = await covered(team, { weeks: 1 });
  assert.deepEqual([week.from, week.to], ['2027-03-24T23:00:00Z', '2027-03-31T22:00:00Z']);
  for (const { weekday, hour, hosts } of week.cells) {
    assert.equal(hosts, weekday === 7 && hour === 2 ? 0 : 2, `${weekday} ${hour}`);
  }
});

test('a length that the type has not is refused', async () => {
  const team = await openTeam();
  const { body } = await team.ask('coverage', { parameters: { id: 'call' }, body: { duration: 45 } });
  assert.deepEqual([body.code, body.errors?.[0]?.pointer], ['invalid', '/duration']);
});
