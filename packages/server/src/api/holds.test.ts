import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hold, Problem } from '@team-booking/contract';
import { openApi, REQUEST } from './test/api.ts';

const { bookingType, start, duration } = REQUEST;
const at = (time: string) => `2026-06-16T${time}:00Z`;
const ASKED = { bookingType, start, duration };

test('a time is held, given back with its token, and booked with its hold', async (t) => {
  const { request, tryBook } = await openApi(t);
  const intro = { ...ASKED, bookingType: 'intro' };
  const { status, body, headers } = await request<Hold>('POST', '/holds', intro, { 'Idempotency-Key': 'first' });
  assert.deepEqual([status, headers.get('Cache-Control')], [201, 'no-store']);
  assert.equal((await request<Problem>('POST', '/holds', intro)).body.code, 'idempotency-key-missing');
  assert.equal(
    (await request<Problem>('POST', '/holds', intro, { 'Idempotency-Key': 'second' })).body.code,
    'slot-taken',
  );
  const release = (token?: string) =>
    request<Problem>(
      'DELETE',
      `/holds/${body.id}`,
      undefined,
      token === undefined ? {} : { Authorization: `Bearer ${token}` },
    );
  assert.equal((await release()).status, 401);
  assert.equal((await release('another')).status, 401);
  assert.equal((await release(body.token)).status, 204);
  assert.equal((await release(body.token)).status, 404);
  const { id, token } = (await request<Hold>('POST', '/holds', intro, { 'Idempotency-Key': 'third' })).body;
  assert.equal((await tryBook({ bookingType: 'intro' })).status, 409);
  assert.equal((await tryBook({ bookingType: 'intro', hold: { id, token } })).status, 201);
});

test('holds are counted by network, of which the database keeps nothing that could be read', async (t) => {
  const address = (request: Request) => request.headers.get('X-Client');
  const { request, store } = await openApi(t, undefined, { address });
  const hold = async (time: string, client: string) =>
    (
      await request<Hold & Problem>(
        'POST',
        '/holds',
        { ...ASKED, start: at(time) },
        { 'X-Client': client, 'Idempotency-Key': time },
      )
    ).status;
  for (const time of ['09:00', '09:30', '10:00']) assert.equal(await hold(time, '192.0.2.7'), 201);
  assert.equal(await hold('10:30', '192.0.2.7'), 429);
  assert.equal(await hold('10:30', '192.0.2.8'), 201);
  const kept = await store.read('team', (view) => view.documents({ kind: 'hold' }));
  assert.equal(new Set(kept.map(({ ref }) => ref)).size, 2);
  assert.doesNotMatch(JSON.stringify(kept), /192\.0/);
});
