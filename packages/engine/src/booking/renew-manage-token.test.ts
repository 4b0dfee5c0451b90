import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTeam, type OpenTeam } from '../../test/open-team.ts';
import { SecretKey } from '../crypto/secret-key.ts';
import { HostIds } from '../team/host-ids.ts';
import { renewManageToken } from './renew-manage-token.ts';

const key = new SecretKey(Buffer.alloc(32, 7));

function renew(api: OpenTeam, id: string) {
  const backend = { store: api.store, team: 'team', busy: () => api.calendars, key, hostIds: new HostIds(key, 'team') };
  return renewManageToken({ ...backend, publicUrl: 'https://book.example' }, id, api.now);
}

test('a renewed manage link opens its booking, and no earlier one does', async () => {
  const api = await openTeam();
  const [booking, other] = [await api.book(), await api.book()];
  const renewed = await renew(api, booking.id);
  assert.deepEqual({ ...renewed, manage: booking.manage }, booking, 'nothing else changes');
  assert.equal(new URL(renewed.manage.url).hash, `#${renewed.manage.token}`);

  for (const what of ['edit', 'reschedule', 'cancel'] as const) {
    const body = what === 'reschedule' ? { start: '2026-06-17T10:00:00Z' } : {};
    const { status, body: problem } = await api.change(booking, what, body);
    assert.deepEqual([status, problem.code], [401, 'unauthorized'], what);
    assert.equal(problem.detail, 'Use the manage link from the latest message about this booking.');
  }
  assert.equal((await api.read(booking)).status, 401);
  const scoped = `from=2026-06-16T00:00:00Z&to=2026-06-17T00:00:00Z&booking=${booking.id}`;
  assert.equal((await api.tryAvailability('call', scoped, booking.manage.token)).status, 401);
  assert.equal((await api.read(renewed)).status, 200);
  assert.equal((await api.read(other)).status, 200, 'other bookings keep their links');

  const again = await renew(api, booking.id);
  assert.equal((await api.read(renewed)).status, 401);
  assert.equal((await api.change(again, 'cancel')).status, 200);
});

test('there is nothing to renew for an unknown booking', async () => {
  await assert.rejects(renew(await openTeam(), 'nothing'), { code: 'not-found' });
});
