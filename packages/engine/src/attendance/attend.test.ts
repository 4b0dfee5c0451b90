import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Booking } from '@team-booking/contract';
import { ADMIN, openTeam, type OpenTeam } from '../../test/open-team.ts';
import { host, SETTINGS, type } from '../testing/sample-team.ts';
import type { TeamSettings } from '@team-booking/contract/team';
import { attend } from './attend.ts';

const says = async (team: OpenTeam, { id, manage: { token } }: Booking): Promise<Booking['attendance'] | string> =>
  attend(team.backend, { id, token }, team.now).then(
    ({ attendance }) => attendance,
    (refused: { code: string }) => refused.code,
  );
const shown = async (team: OpenTeam, id: string) =>
  (await team.ask('teamBooking', { parameters: { id } }, ADMIN)).body.attendance;

test('a visitor says that they will be there, once however often they press, and the team sees when', async () => {
  const team = await openTeam();
  const booking = await team.book();
  assert.equal(await shown(team, booking.id), null);
  const at = { confirmedAt: new Date(team.now).toISOString().replace('.000', '') };
  assert.deepEqual(await says(team, booking), at);
  team.now += 60_000;
  assert.deepEqual(await says(team, booking), at);
  assert.deepEqual(await shown(team, booking.id), at);
  const list = await team.ask('bookings', {}, ADMIN);
  assert.deepEqual(list.body.items[0]?.attendance, at);

  const { story } = (await team.ask('teamBooking', { parameters: { id: booking.id } })).body;
  assert.deepEqual(
    story.map(({ what, by }) => [what, by.kind]),
    [
      ['book', 'visitor'],
      ['will-attend', 'visitor'],
    ],
  );
});

test('moving a booking makes void what was said of its time before, also when it is moved back', async () => {
  const team = await openTeam();
  const booking = await team.book();
  await says(team, booking);
  await team.change(booking, 'edit', { attendee: { name: 'Ada L.' } });
  assert.notEqual(await shown(team, booking.id), null, 'an edit keeps it');
  await team.change(booking, 'reschedule', { start: '2026-06-17T10:00:00Z' });
  assert.equal(await shown(team, booking.id), null);
  await team.change(booking, 'reschedule', { start: booking.start });
  assert.equal(await shown(team, booking.id), null);
});

test('who will be there can be said of a confirmed booking until it begins, with its token', async () => {
  const bookingTypes = [type('call', 'solo', ['a'], { approval: true })];
  const waits = await openTeam({ ...SETTINGS, hosts: [host('a')], bookingTypes } as TeamSettings);
  assert.equal(await says(waits, await waits.book()), 'wrong-state');

  const team = await openTeam();
  const booking = await team.book();
  assert.equal(await says(team, { ...booking, manage: { ...booking.manage, token: 'x' } }), 'unauthorized');
  assert.equal(await says(team, { ...booking, id: 'x' }), 'not-found');
  team.now = Date.parse(booking.start);
  assert.equal(await says(team, booking), 'too-late');
  team.now = Date.parse(booking.start) - 1;
  await team.change(booking, 'cancel');
  assert.equal(await says(team, booking), 'wrong-state');
});
