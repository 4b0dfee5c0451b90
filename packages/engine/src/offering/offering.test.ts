import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTeam, type OpenTeam } from '../../test/open-team.ts';
import { startsOf } from '../../test/starts.ts';
import { ROUTING } from '../testing/sample-routing.ts';
import { host, REQUEST, SETTINGS, type } from '../testing/sample-team.ts';
import type { TeamSettings } from '@team-booking/contract/team';

const TUESDAY = ['2026-06-16T00:00:00Z', '2026-06-17T00:00:00Z'] as const;
const hours = (start: string, end: string) => [{ days: [1, 2, 3, 4, 5], start, end }];

/** `a` works from nine to eleven, `b` from ten to twelve, `c` in the afternoon, each on weekdays. */
function settings(offering: object, durations = [60]): TeamSettings {
  return {
    ...SETTINGS,
    hosts: [
      host('a', { hours: hours('09:00', '11:00') }),
      host('b', { hours: hours('10:00', '12:00') }),
      host('c', { hours: hours('13:00', '15:00') }),
    ],
    bookingTypes: [
      type('call', 'round-robin', ['a', 'b', 'c'], { durations, slot: { step: 60, timeZone: 'UTC' }, ...offering }),
    ],
  } as TeamSettings;
}

const clock = (starts: readonly string[]) => starts.map((start) => start.slice(11, 16));

/** Starts of Tuesday for a length, each of which is tried: what is shown can be booked, and what is hidden cannot. */
async function offered(team: OpenTeam, duration: number): Promise<string[]> {
  const shown = clock(await startsOf(team, 'call', duration, TUESDAY));
  for (let hour = 8; hour < 17; hour++) {
    const at = `${String(hour).padStart(2, '0')}:00`;
    const { status, body } = await team.tryBook({ start: `2026-06-16T${at}:00Z`, duration });
    assert.equal(status === 201, shown.includes(at), `${at} for ${duration} minutes: ${body.code}`);
    // Whose turn it is becomes what it was.
    if (status === 201) await team.change(body, 'cancel');
  }
  return shown;
}

test('a pool offers everything that somebody can take unless it says otherwise', async () => {
  const team = await openTeam(settings({}));
  assert.deepEqual(await offered(team, 60), ['09:00', '10:00', '11:00', '13:00', '14:00']);
});

test('with next-host it offers what the next in turn can take, to them or whoever the rule chooses', async () => {
  const team = await openTeam(settings({ offering: 'next-host' }));
  assert.deepEqual(await offered(team, 60), ['09:00', '10:00']);
  const { hosts } = await team.book({ start: '2026-06-16T10:00:00Z', duration: 60 });
  assert.deepEqual([hosts[0]?.id, await offered(team, 60)], ['a', ['10:00', '11:00']]);
  await team.book({ start: '2026-06-16T11:00:00Z', duration: 60 });
  assert.deepEqual(await offered(team, 60), ['10:00'], 'b is still owed half a booking');
});

test('whoever is next can take every length of it', async () => {
  const team = await openTeam(settings({ offering: 'next-host' }, [60, 120]));
  assert.deepEqual(await offered(team, 120), ['09:00']);
  assert.deepEqual(await offered(team, 60), ['09:00', '10:00']);
});

test('a host who is away for all of the window does not close the pool', async () => {
  const team = await openTeam(settings({ offering: 'next-host', window: { horizon: 3 * 1440 } }));
  team.calendars.set('a', { state: 'closed' });
  assert.deepEqual(await offered(team, 60), ['10:00', '11:00']);
});

test('next-host holds for a host who is asked for, too', async () => {
  const team = await openTeam(settings({ offering: 'next-host' }));
  const { hosts } = await team.availability('call', ...TUESDAY, '&host=b');
  assert.deepEqual(hosts, [{ id: 'b', free: [600, 660] }]);
  assert.equal(
    (await team.tryBook({ start: '2026-06-16T11:00:00Z', duration: 60, host: 'b' })).body.code,
    'slot-taken',
  );
  assert.equal((await team.tryBook({ start: '2026-06-16T10:00:00Z', duration: 60, host: 'b' })).status, 201);
});

test('with maxLead it hides what would go to a host too far ahead', async () => {
  const team = await openTeam(settings({ maxLead: 0.4 }));
  assert.deepEqual(await offered(team, 60), ['09:00', '10:00', '11:00', '13:00', '14:00']);
  // Both a and b could take it, so a gets half a booking ahead of their share.
  const first = await team.book({ start: '2026-06-17T10:00:00Z', duration: 60 });
  assert.equal(first.hosts[0]?.id, 'a');
  assert.deepEqual(await offered(team, 60), ['10:00', '11:00', '13:00', '14:00']);
  const { hosts } = await team.availability('call', ...TUESDAY);
  assert.deepEqual(
    hosts?.map(({ noStart }) => noStart),
    [
      [540, 541],
      [540, 541],
      [540, 541],
    ],
    'the time itself is free',
  );
  const second = await team.book({ start: '2026-06-17T11:00:00Z', duration: 60 });
  assert.equal(second.hosts[0]?.id, 'b');
});

test('a lead that is just allowed hides nothing', async () => {
  const team = await openTeam(settings({ maxLead: 0.5 }));
  await team.book({ start: '2026-06-17T10:00:00Z', duration: 60 });
  assert.deepEqual(await offered(team, 60), ['09:00', '10:00', '11:00', '13:00', '14:00']);
});

test('a start that is hidden for one of the lengths is hidden for all, as what is shown says nothing of lengths', async () => {
  const {
    hosts: [a, _b, c],
    ...rest
  } = settings({ maxLead: 0.4 }, [60, 120]);
  const team = await openTeam({
    ...rest,
    hosts: [a, host('b', { hours: hours('09:00', '10:00') }), c],
  } as TeamSettings);
  assert.deepEqual(await offered(team, 60), ['09:00', '10:00', '13:00', '14:00']);
  await team.book({ start: '2026-06-17T09:00:00Z', duration: 60 });
  // At nine b could take an hour, but two hours would go to a.
  assert.deepEqual(await offered(team, 60), ['13:00', '14:00']);
  assert.deepEqual(await offered(team, 120), ['13:00']);
});

test('a pool may have both, and a panel, too', async () => {
  const groups = [
    { need: 'all', hosts: ['d'] },
    { need: 1, hosts: ['a', 'b', 'c'] },
  ];
  const both = { offering: 'next-host', maxLead: 0.4 };
  const panel = type('call', 'panel', [], { durations: [60], slot: { step: 60, timeZone: 'UTC' }, groups, ...both });
  const { hosts: _hosts, ...written } = panel;
  const { hosts, ...rest } = settings({});
  const team = await openTeam({ ...rest, hosts: [...hosts, host('d')], bookingTypes: [written] } as TeamSettings);
  assert.deepEqual(await offered(team, 60), ['09:00', '10:00']);
  await team.book({ start: '2026-06-17T10:00:00Z', duration: 60 });
  assert.deepEqual(await offered(team, 60), ['10:00', '11:00'], 'b is next');
});

test('where no seat rotates nothing is hidden', async () => {
  const team = await openTeam(settings({ mode: 'collective', hosts: ['a', 'b'], offering: 'next-host', maxLead: 0 }));
  assert.deepEqual(await offered(team, 60), ['10:00']);
});

test('a booking that keeps its host moves to any time they have; one that goes to anyone to what is offered', async () => {
  const team = await openTeam(settings({ offering: 'next-host' }));
  const booking = await team.book({ start: '2026-06-16T10:00:00Z', duration: 60 });
  assert.equal(booking.hosts[0]?.id, 'a');
  const query = `from=${TUESDAY[0]}&to=${TUESDAY[1]}&booking=${booking.id}`;
  const kept = await team.tryAvailability('call', query, booking.manage.token);
  assert.deepEqual(kept.body.hosts?.[0]?.free, [540, 660]);
  assert.equal((await team.change(booking, 'reschedule', { start: '2026-06-16T09:00:00Z' })).status, 200);
  const closed = await team.change(booking, 'reschedule', { start: '2026-06-16T14:00:00Z', anyone: true });
  assert.equal(closed.body.code, 'slot-taken');
  const open = await team.change(booking, 'reschedule', { start: '2026-06-16T11:00:00Z', anyone: true });
  assert.deepEqual([open.status, open.body.hosts?.[0]?.id], [200, 'b']);
});

test('the team sees what the pool hides, and may book it for a visitor', async () => {
  const team = await openTeam(settings({ offering: 'next-host' }));
  const body = { ...REQUEST, start: '2026-06-16T14:00:00Z', duration: 60 };
  assert.equal((await team.tryBook(body)).body.code, 'slot-taken');
  assert.equal((await team.ask('bookForVisitor', { body })).status, 201);
});

test('what is hidden cannot be held either', async () => {
  const team = await openTeam(settings({ offering: 'next-host' }));
  const at = (time: string) => ({ bookingType: 'call', start: `2026-06-16T${time}:00Z`, duration: 60 });
  assert.equal((await team.hold(at('14:00'))).body.code, 'slot-taken');
  const { body } = await team.hold(at('10:00'));
  const booked = await team.tryBook({ ...at('10:00'), hold: { id: body.id, token: body.token } });
  assert.deepEqual([booked.status, booked.body.hosts?.[0]?.id], [201, 'a']);
});

test('with a route, the next host is one of those to whom it leads', async () => {
  const routing = { ...ROUTING, rules: [{ ...ROUTING.rules[0], to: { kind: 'hosts', hosts: ['b', 'c'] } }] };
  const team = await openTeam(settings({ offering: 'next-host', routing }));
  const answers = { people: 100 };
  const { body } = await team.route('call', answers);
  const { hosts } = await team.availability('call', ...TUESDAY, `&route=${body.route}`);
  assert.deepEqual(
    hosts?.map(({ id }) => id),
    ['b'],
    'a is next in turn, but the route does not lead there',
  );
  const book = (time: string) =>
    team.tryBook({ start: `2026-06-16T${time}:00Z`, duration: 60, answers, route: body.route });
  assert.equal((await book('13:00')).body.code, 'slot-taken');
  const booked = await book('11:00');
  assert.deepEqual([booked.status, booked.body.hosts?.[0]?.id], [201, 'b']);
});
