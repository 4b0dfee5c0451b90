import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TeamSettings } from '@team-booking/contract/team';
import { openTeam, type OpenTeam } from '../../test/open-team.ts';
import { ROUTED_SETTINGS } from '../testing/sample-routing.ts';

const ownerLookup = { url: 'https://crm.example/owner', secret: `whsec_${'A'.repeat(32)}` };
const SETTINGS: TeamSettings = {
  ...ROUTED_SETTINGS,
  bookingTypes: ROUTED_SETTINGS.bookingTypes.map((type) =>
    type.mode === 'round-robin' ? { ...type, ownerLookup } : type,
  ),
};
const ANSWERS = { people: 100, 'work-email': 'v@client.example' };

async function bookRouted(team: OpenTeam, answers = ANSWERS) {
  const { route } = (await team.route('call', answers)).body;
  return { route: route!, booking: await team.book({ answers, route }) };
}

const recordOf = (team: OpenTeam, id: string) =>
  team.store.read('team', async (view) => (await view.recordsOf(id)).find(({ live }) => live)!.record);

test('whoever looks after a visitor is asked for, by the address answered before the times', async () => {
  const team = await openTeam(SETTINGS);
  team.owners.set('v@client.example', 'b@TEAM.example');
  const { route, booking } = await bookRouted(team);
  const { hosts } = await team.availability('call', '2026-06-17T00:00:00Z', '2026-06-18T00:00:00Z', `&route=${route}`);
  assert.deepEqual(
    hosts!.map(({ id }) => id),
    ['b'],
  );
  const record = await recordOf(team, booking.id);
  assert.ok(record.kind === 'rotation');
  assert.deepEqual([record.chosen, record.reason, record.neutral], ['b', 'requested_host', true]);
  assert.deepEqual(record.route, { rule: 0, label: 'Large companies', to: 'owner' });
  const moved = await team.change(booking, 'reschedule', { start: '2026-06-16T11:00:00Z' });
  assert.deepEqual(
    moved.body.hosts.map(({ id }) => id),
    ['b'],
  );
});

test('where nobody does, or somebody outside of the pool, rotation goes on as usual', async () => {
  const team = await openTeam(SETTINGS);
  for (const owner of [null, 'nobody', 'x@team.example']) {
    if (owner) team.owners.set('v@client.example', owner);
    const { booking } = await bookRouted(team);
    const record = await recordOf(team, booking.id);
    assert.deepEqual(record.route, { rule: 0, label: 'Large companies', to: 'hosts' });
    await team.change(booking, 'cancel');
  }
});

test('a type that asks for no address looks it up when it is booked, and whoever is free then goes before others', async () => {
  const team = await openTeam(SETTINGS);
  team.owners.set('ada@visitor.example', 'c');
  const first = await team.book({ bookingType: 'plain' });
  assert.deepEqual(
    first.hosts.map(({ id }) => id),
    ['c'],
  );
  assert.deepEqual((await recordOf(team, first.id)).route, { rule: null, label: null, to: 'owner' });

  const second = await team.book({ bookingType: 'plain' });
  assert.deepEqual(
    second.hosts.map(({ id }) => id),
    ['a'],
  );
  assert.equal((await recordOf(team, second.id)).route, undefined);

  const asked = await team.book({ bookingType: 'plain', host: 'd' });
  assert.deepEqual(
    asked.hosts.map(({ id }) => id),
    ['d'],
  );
});

test('answers that lead to a host, another type or a message are not looked up', async () => {
  const team = await openTeam(SETTINGS);
  team.owners.set('v@client.example', 'd');
  const { booking } = await bookRouted(team, { ...ANSWERS, people: 50 });
  assert.deepEqual(
    booking.hosts.map(({ id }) => id),
    ['b'],
  );
  assert.equal((await team.route('call', { ...ANSWERS, people: 1 })).body.kind, 'message');
});
