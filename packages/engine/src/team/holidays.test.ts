import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTeam } from '../../test/open-team.ts';
import { SETTINGS } from '../testing/sample-team.ts';
import { followHolidays, type HolidaySource } from './holidays.ts';

/** Each place has the first of May; nobody lives in Atlantis. */
const source: HolidaySource = async ({ country }, from, to) =>
  country === 'XX'
    ? null
    : Array.from({ length: to - from + 1 }, (_, year) => ({ date: `${from + year}-05-01`, name: `Day of ${country}` }));

test('a team that names a place gets its holidays for this year and the next two', async () => {
  const team = await openTeam(SETTINGS, { holidays: source });
  const { revision } = (await team.ask('team')).body;
  const { body } = await team.ask('changeTeam', { body: { holidays: { country: 'DE', region: 'BY' } }, revision });
  assert.deepEqual(body.holidays, {
    country: 'DE',
    region: 'BY',
    days: [2026, 2027, 2028].map((year) => ({ date: `${year}-05-01`, name: 'Day of DE' })),
  });
  const gone = await team.ask('changeTeam', { body: { holidays: null }, revision: body.revision });
  assert.deepEqual([gone.body.holidays, gone.body.revision], [undefined, revision]);
});

test('a place that nobody knows is refused', async () => {
  const team = await openTeam(SETTINGS, { holidays: source });
  const { revision } = (await team.ask('team')).body;
  const sent = (holidays: object) => team.ask('changeTeam', { body: { holidays }, revision });
  assert.equal((await sent({ country: 'XX' })).body.errors?.[0]?.pointer, '/holidays/country');
  assert.equal((await sent({ country: 'XX', region: 'A' })).body.errors?.[0]?.pointer, '/holidays/region');
});

test('where nobody knows holidays, the days are given', async () => {
  const team = await openTeam();
  const { revision } = (await team.ask('team')).body;
  const refused = await team.ask('changeTeam', { body: { holidays: { country: 'DE' } }, revision });
  assert.equal(refused.body.errors?.[0]?.pointer, '/holidays/days');
  const holidays = { country: 'DE', days: [{ date: '2026-05-01', name: 'Labour Day' }] };
  assert.deepEqual((await team.ask('changeTeam', { body: { holidays }, revision })).body.holidays, holidays);
});

test('holidays follow as years go by, and nothing is written as long as they are the same', async () => {
  const team = await openTeam(SETTINGS, { holidays: source });
  const backend = { store: team.store, team: 'team' };
  await followHolidays(backend, source, team.now);
  assert.equal((await team.ask('team')).body.holidays, undefined, 'a team without them has none');
  const { revision } = (await team.ask('team')).body;
  const set = await team.ask('changeTeam', { body: { holidays: { country: 'DE' } }, revision });
  await followHolidays(backend, source, team.now);
  assert.equal((await team.ask('team')).body.revision, set.body.revision);
  await followHolidays(backend, source, Date.UTC(2027, 0, 1));
  const { body } = await team.ask('team');
  assert.deepEqual(
    body.holidays?.days?.map(({ date }) => date),
    ['2027-05-01', '2028-05-01', '2029-05-01'],
  );
});
