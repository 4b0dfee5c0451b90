import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '@team-booking/contract';
import { NearMisses, type TeamSettings } from '@team-booking/contract/team';
import { openTeam } from '../../test/open-team.ts';
import { host, SETTINGS, type } from '../testing/sample-team.ts';

const range = { from: '2026-06-16T00:00:00Z', to: '2026-06-17T00:00:00Z' };

test('in a collective the host who blocks most comes first, with what opens if they were optional', async () => {
  const late = { hours: [{ days: [1, 2, 3, 4, 5], start: '15:00', end: '17:00' }] };
  const settings = {
    ...SETTINGS,
    hosts: [host('a'), host('b', late), host('c')],
    bookingTypes: [type('both', 'collective', ['a', 'b', 'c'])],
  } as TeamSettings;
  const team = await openTeam(settings);
  const { body } = await team.ask('nearMisses', { parameters: { id: 'both' }, query: range });
  assert.ok(check(NearMisses, body).ok, JSON.stringify(check(NearMisses, body)));
  assert.equal(body.offered, 4);
  assert.deepEqual(
    body.hosts.map(({ host: id, blocks, offeredIfOptional }) => [id, blocks, offeredIfOptional]),
    [
      ['b', 12, 16],
      ['a', 0, 4],
      ['c', 0, 4],
    ],
  );
});

test('a calendar that cannot be read blocks like any other reason', async () => {
  const team = await openTeam();
  team.calendars.set('a', { state: 'closed' });
  const { body } = await team.ask('nearMisses', { parameters: { id: 'both' }, query: { ...range, duration: 60 } });
  assert.equal(body.offered, 0);
  assert.deepEqual([body.hosts[0]!.host, body.hosts[0]!.blocks, body.hosts[0]!.offeredIfOptional], ['a', 15, 15]);
});

test('nothing is offered beyond the horizon, and a range has an end', async () => {
  const team = await openTeam();
  const far = { from: '2028-06-16T00:00:00Z', to: '2028-06-17T00:00:00Z' };
  const { body } = await team.ask('nearMisses', { parameters: { id: 'both' }, query: far });
  assert.deepEqual([body.offered, body.hosts.length], [0, 2]);
  for (const to of [range.from, '2027-06-17T00:00:00Z']) {
    const refused = await team.ask('nearMisses', { parameters: { id: 'both' }, query: { from: range.from, to } });
    assert.deepEqual([refused.body.code, refused.body.errors?.[0]?.pointer], ['invalid', '?to']);
  }
});

test('of a draft it is told what would be; what is archived or gone offers nothing', async () => {
  const team = await openTeam();
  const of = { parameters: { id: 'both' } };
  const asked = { ...of, query: range };
  const start = { ...of, query: { start: '2026-06-16T10:00:00Z' } };
  await team.ask('unpublishBookingType', of);
  assert.equal((await team.ask('nearMisses', asked)).body.offered, 16);
  await team.ask('archiveBookingType', of);
  assert.equal((await team.ask('nearMisses', asked)).body.code, 'wrong-state');
  assert.equal((await team.ask('coverage', { ...of, body: {} })).body.code, 'wrong-state');
  assert.equal((await team.ask('explain', start)).body.code, 'wrong-state');
  await team.configure({ ...SETTINGS, bookingTypes: SETTINGS.bookingTypes.slice(0, 2) });
  assert.equal((await team.ask('nearMisses', asked)).body.code, 'not-found');
});
