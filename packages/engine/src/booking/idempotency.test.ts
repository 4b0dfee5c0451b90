import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTeam } from '../../test/open-team.ts';
import { REQUEST } from '../testing/sample-team.ts';

const HOURS = 3_600_000;

test('the same request with the same key books once, and answers the booking as it now is', async () => {
  const api = await openTeam();
  const first = await api.tryBook({}, 'k');
  const again = await api.tryBook({}, 'k');
  assert.deepEqual([again.status, again.body], [201, first.body]);
  await api.change(first.body, 'cancel');
  assert.deepEqual(
    [(await api.tryBook({}, 'k')).body.id, (await api.tryBook({}, 'k')).body.status],
    [first.body.id, 'cancelled'],
  );
  const bookings = await api.store.read('team', (view) => view.bookings({ from: 0, to: Number.MAX_SAFE_INTEGER }));
  assert.equal(bookings.length, 1);
});

test('a body with members in another order is the same request, any other body is not', async () => {
  const api = await openTeam();
  const first = await api.tryBook({}, 'k');
  const turned = Object.fromEntries(Object.entries(REQUEST).toReversed());
  const same = await api.tryBook(turned, 'k');
  assert.equal(same.body.id, first.body.id);
  for (const change of [{ duration: 60 }, { host: 'c' }, { unknown: 1 }]) {
    const reused = await api.tryBook(change, 'k');
    assert.deepEqual([reused.status, reused.body.code], [422, 'idempotency-key-reused']);
  }
});

test('only requests that took effect are remembered', async () => {
  const api = await openTeam();
  assert.equal((await api.tryBook({ duration: 7 }, 'k')).status, 422);
  assert.equal((await api.tryBook({ start: '2026-06-16T06:00:00Z' }, 'k')).status, 409);
  assert.equal((await api.tryBook({}, 'k')).status, 201);
});

test('a key holds for 24 hours, for its own route and booking', async () => {
  const api = await openTeam();
  const [one, two] = [(await api.tryBook({}, 'k')).body, (await api.tryBook({}, 'l')).body];
  const moved = await api.change(one, 'reschedule', { start: '2026-06-17T10:00:00Z' }, 'k');
  assert.equal(moved.body.sequence, 1);
  assert.equal((await api.change(one, 'reschedule', { start: '2026-06-17T10:00:00Z' }, 'k')).body.sequence, 1);
  assert.equal((await api.change(one, 'reschedule', { start: '2026-06-17T11:00:00Z' }, 'k')).status, 422);
  assert.equal((await api.change(two, 'reschedule', { start: '2026-06-17T10:00:00Z' }, 'k')).body.id, two.id);
  assert.equal((await api.change(one, 'cancel', {}, 'k')).body.status, 'cancelled');
  assert.equal((await api.change(one, 'cancel', { reason: 'x' }, 'k')).status, 422);

  api.now += 24 * HOURS;
  assert.equal((await api.tryBook({}, 'k')).body.id, one.id);
  api.now += 1;
  assert.equal((await api.tryBook({ start: '2026-06-18T10:00:00Z' }, 'k')).status, 201);
});

test('a replay needs the manage token as the first request did', async () => {
  const api = await openTeam();
  const booking = await api.book();
  await api.change(booking, 'cancel', {}, 'k');
  const stranger = { ...booking, manage: { ...booking.manage, token: 'x' } };
  assert.equal((await api.change(stranger, 'cancel', {}, 'k')).status, 401);
});
