import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DAY } from '@team-booking/core/time';
import { openTeam } from '../../test/open-team.ts';

test('a visitor changes a booking twenty times a day; the team and the next day are free', async () => {
  const team = await openTeam();
  const booking = await team.book({ start: '2026-06-18T12:00:00Z' });
  for (let i = 0; i < 20; i++) {
    const change = i % 2 ? { start: `2026-06-18T1${i % 4}:00:00Z` } : { attendee: { name: `Ann ${i}` } };
    const { status, body } = await team.change(booking, i % 2 ? 'reschedule' : 'edit', change);
    assert.equal(status, 200, JSON.stringify(body));
  }
  const refused = await team.change(booking, 'edit', { attendee: { name: 'Once more' } });
  assert.deepEqual([refused.status, refused.body.code], [429, 'too-many-requests']);
  const moved = await team.change(booking, 'reschedule', { start: '2026-06-18T14:00:00Z' });
  assert.equal(moved.status, 429);
  assert.equal((await team.read(booking)).body.attendee.name, 'Ann 18', 'nothing was half applied');
  const { status } = await team.ask('editTeamBooking', {
    parameters: { id: booking.id },
    body: { attendee: { name: 'By the team' } },
    revision: '*',
  });
  assert.equal(status, 200);
  team.now += DAY;
  assert.equal((await team.change(booking, 'edit', { attendee: { name: 'The next day' } })).status, 200);
  assert.equal((await team.change(booking, 'cancel')).status, 200);
});
