import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostActor, openTeam, type OpenTeam } from '../../test/open-team.ts';
import { REQUEST, SETTINGS, type } from '../testing/sample-team.ts';
import type { TeamSettings } from '@team-booking/contract/team';
import type { Actor } from '../access/actor.ts';

const at = (day: number, hour: number) => `2026-06-${day}T${String(hour).padStart(2, '0')}:00:00Z`;

/** Starts of the bookings that a query finds. */
async function starts(team: OpenTeam, query: object = {}, actor?: Actor): Promise<string[]> {
  const { status, body } = await team.ask('bookings', { query: query as Record<string, unknown> }, actor);
  assert.equal(status, 200, JSON.stringify(body));
  return body.items.map(({ start }) => start.slice(8, 13));
}

async function some(): Promise<OpenTeam> {
  const team = await openTeam();
  await team.book({ start: at(16, 10), host: 'a' });
  await team.book({ start: at(16, 12), host: 'b', attendee: { name: 'Zoë Ångström', email: 'zoe@visitor.example' } });
  await team.book({ start: at(17, 9), bookingType: 'both' });
  await team.change(await team.book({ start: at(18, 9), bookingType: 'intro' }), 'cancel');
  return team;
}

test('bookings of every status are listed by their starts, and by what is asked for', async () => {
  const team = await some();
  assert.deepEqual(await starts(team), ['16T10', '16T12', '17T09', '18T09']);
  assert.deepEqual(await starts(team, { order: 'latest' }), ['18T09', '17T09', '16T12', '16T10']);
  assert.deepEqual(await starts(team, { from: at(16, 12), to: at(18, 9) }), ['16T12', '17T09']);
  assert.deepEqual(await starts(team, { host: 'b' }), ['16T12', '17T09']);
  assert.deepEqual(await starts(team, { type: 'both' }), ['17T09']);
  assert.deepEqual(await starts(team, { words: 'angstrom zoe' }), ['16T12']);
  assert.deepEqual(await starts(team, { status: 'cancelled,declined' }), ['18T09']);
  assert.equal((await team.ask('bookings', { query: { status: 'lost' } })).body.errors?.[0]?.pointer, '?status');
});

test('a booking is found by the number that its row has', async () => {
  const team = await some();
  const [row] = (await team.ask('bookings', {})).body.items;
  assert.deepEqual(await starts(team, { words: row!.number.toLowerCase() }), ['16T10']);
});

test('a long list comes in parts that follow each other', async () => {
  const team = await some();
  const seen: string[] = [];
  let cursor = '';
  for (let parts = 1; ; parts++) {
    const { body } = await team.ask('bookings', {
      query: { limit: 2, order: 'latest', ...(cursor !== '' && { cursor }) },
    });
    seen.push(...body.items.map(({ start }) => start.slice(8, 13)));
    if (body.next === null) {
      assert.equal(parts, 2);
      break;
    }
    cursor = body.next;
  }
  assert.deepEqual(seen, ['18T09', '17T09', '16T12', '16T10']);
  assert.equal((await team.ask('bookings', { query: { cursor: 'x' } })).body.errors?.[0]?.pointer, '?cursor');
});

test('what is over is completed and what was not approved is expired, however it is stored', async () => {
  const settings = {
    ...SETTINGS,
    bookingTypes: [type('call', 'solo', ['a']), type('intro', 'solo', ['b'], { approval: true })],
  } as TeamSettings;
  const team = await openTeam(settings);
  await team.book({ start: at(16, 10) });
  await team.book({ start: at(16, 11), bookingType: 'intro' });
  await team.book({ start: at(17, 10) });
  assert.deepEqual(await starts(team, { status: 'awaiting-approval' }), ['16T11']);
  const [waiting] = (await team.ask('bookings', { query: { status: 'awaiting-approval' } })).body.items;
  assert.deepEqual(
    [waiting!.action, waiting!.waits],
    ['approve', { since: '2026-06-15T06:00:00Z', until: at(16, 11) }],
  );

  team.now = Date.parse(at(16, 12));
  assert.deepEqual(await starts(team, { status: 'completed' }), ['16T10']);
  assert.deepEqual(await starts(team, { status: 'confirmed' }), ['17T10']);
  assert.deepEqual(await starts(team, { status: 'expired' }), ['16T11']);
  assert.deepEqual(await starts(team, { status: 'awaiting-approval' }), []);
  assert.deepEqual(await starts(team, { status: 'completed', limit: 1, order: 'latest' }), ['16T10']);
});

test('a row names the one thing that its state asks for', async () => {
  const locations = [{ id: 'video', kind: 'online', label: 'Video', joinUrl: 'https://meet.example/{room}' }];
  const team = await openTeam({
    ...SETTINGS,
    bookingTypes: [type('call', 'solo', ['a'], { locations })],
  } as TeamSettings);
  await team.book();
  const action = async () => (await team.ask('bookings', {})).body.items[0]!.action;
  const start = Date.parse(REQUEST.start);
  assert.equal(await action(), null);
  team.now = start - 15 * 60_000;
  assert.equal(await action(), 'join');
  team.now = start + 30 * 60_000;
  assert.equal(await action(), 'no-show');
  team.now += 24 * 60 * 60_000;
  assert.equal(await action(), null);
});

test('hosts see the bookings that they take part in', async () => {
  const team = await some();
  assert.deepEqual(await starts(team, {}, hostActor('b')), ['16T12', '17T09']);
  assert.deepEqual(await starts(team, { host: 'b' }, hostActor('b')), ['16T12', '17T09']);
  assert.deepEqual(await starts(team, { host: 'a' }, hostActor('b')), []);
  const nobody = hostActor('b');
  assert.deepEqual(await starts(team, {}, { ...nobody, person: { ...nobody.person, host: null } }), []);
});
