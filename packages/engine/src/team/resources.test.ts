import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Booking } from '@team-booking/contract';
import type { TeamSettings } from '@team-booking/contract/team';
import { openTeam } from '../../test/open-team.ts';
import { toldTeam } from '../../test/told-team.ts';
import { SETTINGS } from '../testing/sample-team.ts';
import { entrant } from '../sign-in/entrant.ts';
import { readTeam } from './read-team.ts';

const [A, B] = SETTINGS.hosts;
const ROOMS = ['red', 'blue', 'green'].map((id) => ({
  ...A!,
  id,
  kind: 'resource' as const,
  name: `Room ${id}`,
  email: `${id}@rooms.example`,
}));
const TYPE = {
  slug: 'visit',
  title: 'Visit',
  mode: 'panel' as const,
  durations: [30],
  slot: { step: 30, timeZone: 'UTC' },
  groups: [
    { need: 'all' as const, hosts: ['a', 'b'] },
    { need: 1, hosts: ['red', 'blue', 'green'] },
  ],
};
const WITH_ROOMS: TeamSettings = { ...SETTINGS, hosts: [A!, B!, ...ROOMS], bookingTypes: [TYPE] };
const at = (hour: number) => `2026-06-16T${String(hour).padStart(2, '0')}:00:00Z`;
const visit = (hour: number) => ({ bookingType: 'visit', start: at(hour) });

test('two hosts meet in one of three rooms, and visitors read it as the place', async () => {
  const team = await openTeam(WITH_ROOMS);
  const type = await team.type('visit');
  assert.deepEqual(
    type.hosts.map(({ id }) => id),
    ['a', 'b'],
  );
  assert.deepEqual(
    type.groups.map(({ need, hosts }) => [need, hosts.length]),
    [
      ['all', 2],
      [1, 3],
    ],
  );
  const booking = await team.book(visit(9));
  assert.deepEqual([booking.hosts.map(({ id }) => id), booking.owner], [['a', 'b'], 'a']);
  assert.match(booking.location!.label, /^(.*, )?Room (red|blue|green)$/);
});

test('a room that is taken closes only itself, and rooms take turns', async () => {
  const team = await openTeam(WITH_ROOMS);
  const take = (rooms: readonly string[], hour: number) => {
    const busy = [{ start: Date.parse(at(hour)), end: Date.parse(at(hour + 1)) }];
    for (const room of rooms) team.calendars.set(room, { state: 'fresh', asOf: team.now, busy });
  };
  const roomOf = (booking: Booking) => booking.location!.label.split(' ').at(-1);
  take(['red', 'green'], 9);
  assert.equal(roomOf(await team.book(visit(9))), 'blue');
  const others = [await team.book(visit(10)), await team.book(visit(11))].map(roomOf);
  assert.deepEqual(others.toSorted(), ['green', 'red'], 'those whose turn it is');
  take(['red', 'green', 'blue'], 14);
  assert.equal((await team.tryBook(visit(14))).body.code, 'slot-taken');
});

test('a room stands where somebody is in charge only behind people, and never owns a booking', () => {
  const errorsOf = (type: object) => {
    const read = readTeam({ ...WITH_ROOMS, bookingTypes: [{ ...TYPE, ...type }] });
    return read.ok ? read.team.bookingTypes[0]!.owner : read.errors.map(({ field, problem }) => `${field} ${problem}`);
  };
  const [people, rooms] = TYPE.groups;
  assert.equal(errorsOf({}), 'a');
  assert.equal(
    errorsOf({
      groups: [
        { need: 1, hosts: ['a', 'b'] },
        { need: 'all', hosts: ['red'] },
      ],
    }),
    null,
  );
  assert.deepEqual(errorsOf({ groups: [rooms, people] }), ['/bookingTypes/0/groups begin with a resource']);
  assert.deepEqual(errorsOf({ groups: [rooms] }), ['/bookingTypes/0/groups begin with a resource']);
  assert.deepEqual(errorsOf({ groups: [people, { need: 1, hosts: ['red', 'a'] }] }), [
    '/bookingTypes/0/groups/1 has people and resources',
  ]);
  assert.deepEqual(errorsOf({ groups: [people, { need: 'all', hosts: ['red'] }], owner: 'red' }), [
    '/bookingTypes/0/owner is red, which is a resource',
  ]);
  assert.deepEqual(errorsOf({ mode: 'round-robin', groups: undefined, hosts: ['a', 'red'] }), [
    '/bookingTypes/0/hosts have red, which is a resource',
  ]);
});

test('a room needs no address, and people do', async () => {
  const { email: _email, ...red } = ROOMS[0]!;
  const { kind: _kind, ...somebody } = red;
  const read = readTeam({ ...WITH_ROOMS, hosts: [A!, B!, red, ...ROOMS.slice(1)] });
  assert.ok(read.ok);
  assert.equal(read.team.hosts[2]!.email, null);
  const wrong = readTeam({ ...WITH_ROOMS, hosts: [A!, B!, somebody, ...ROOMS.slice(1)], bookingTypes: [] });
  assert.deepEqual(!wrong.ok && wrong.errors.map(({ field, problem }) => `${field} ${problem}`), [
    '/hosts/2/email is required',
  ]);

  const team = await openTeam(WITH_ROOMS);
  const { status, body } = await team.ask('addHost', { key: 'k', body: { name: 'Room grey', kind: 'resource' } });
  assert.deepEqual([status, body.email], [201, undefined]);
  const nobody = await team.ask('addHost', { key: 'l', body: { name: 'Nobody' } });
  assert.deepEqual([nobody.status, nobody.body.errors?.map(({ pointer }) => pointer)], [422, ['/email']]);
  const take = async (id: string) => {
    const { revision } = (await team.ask('host', { parameters: { id } })).body;
    return (await team.ask('changeHost', { parameters: { id }, revision, body: { email: null } })).status;
  };
  assert.deepEqual([await take('red'), await take('a')], [200, 422]);
  const summaries = (await team.ask('hosts')).body.items;
  assert.ok(!summaries.some((host) => host.id === 'red' && 'email' in host));
});

test('a room that a file names signs nobody in', async () => {
  const team = await openTeam(WITH_ROOMS);
  const found = await team.store.read('team', (view) =>
    Promise.all(
      ['red@rooms.example', 'a@team.example'].map((email) => entrant({ teamFile: 'team.json' }, view, email, team.now)),
    ),
  );
  assert.deepEqual(
    found.map((person) => person?.host),
    [undefined, 'a'],
  );
});

test('a room is never written to, and letters and invitations say which one it is', async () => {
  const groups = [
    { need: 1, hosts: ['a', 'b'] },
    { need: 'all', hosts: ['red'] },
  ];
  const hosts = [{ ...A!, timeZone: 'America/New_York' }, { ...B!, timeZone: 'America/New_York' }, ROOMS[0]!].map(
    (one) => ({
      ...one,
      hours: [{ days: [1, 2, 3, 4, 5], start: '00:00', end: '24:00' }],
    }),
  );
  const team = await toldTeam('panel', { groups }, { hosts });
  const booking = await team.book({ guests: [] });
  const letters = await team.hear();
  await team.act('cancelTeamBooking', booking, {});
  const all = [...letters, ...(await team.hear())];
  assert.deepEqual(letters.map(({ role, kind }) => `${role} ${kind}`).toSorted(), [
    'host new-booking',
    'visitor confirmed',
  ]);
  assert.ok(all.length >= 4);
  for (const letter of all) {
    assert.doesNotMatch(letter.to.address, /rooms\.example/);
    assert.doesNotMatch(JSON.stringify(letter.invite?.attendees ?? []), /rooms\.example/);
    const { location, hosts: names } = letter.booking!;
    assert.match(location!.address ?? location!.label, /Room red/);
    assert.ok(!names.includes('Room red'));
  }
  const invite = letters.find(({ role }) => role === 'visitor')!.invite!;
  assert.ok(invite.location !== null);
});
