import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { Problem } from '@team-booking/contract';
import type { TeamBooking, TeamBookingRow } from '@team-booking/contract/team';
import type { TeamSettings } from '@team-booking/engine';
import { openApi, REQUEST, SETTINGS, type, type TestApi } from './test/api.ts';
import { bearer, firstAdmin } from './test/signed-in.ts';

const APPROVED = {
  ...SETTINGS,
  bookingTypes: [type('call', 'round-robin', ['a', 'b', 'c'], { approval: true })],
} as TeamSettings;

/** Asks as the team's first admin. */
async function asAdmin(api: TestApi) {
  const authorization = bearer(await firstAdmin(api));
  return <T = TeamBooking>(method: string, path: string, body?: object, headers: Record<string, string> = {}) =>
    api.request<T & Pick<Problem, 'code' | 'meanwhile'>>(method, `/team/bookings${path}`, body, {
      ...authorization,
      'Idempotency-Key': randomUUID(),
      ...headers,
    });
}

test('a booking is found, approved from what it was, moved, missed and told as a story', async (t) => {
  const api = await openApi(t, APPROVED);
  const ask = await asAdmin(api);
  const { id } = await api.book();
  await api.book({ attendee: { name: 'Émile Zola', email: 'emile@visitor.example' } });
  const found = await ask<{ items: TeamBookingRow[]; next: string | null }>(
    'GET',
    '?words=lovelace&status=awaiting-approval',
  );
  assert.deepEqual(
    found.body.items.map((row) => row.id),
    [id],
  );
  const first = await ask<{ items: TeamBookingRow[]; next: string | null }>('GET', '?limit=1&order=latest');
  const second = await ask<{ items: TeamBookingRow[]; next: string | null }>(
    'GET',
    `?limit=1&order=latest&cursor=${first.body.next}`,
  );
  assert.equal(new Set([...first.body.items, ...second.body.items].map((row) => row.id)).size, 2);
  assert.equal(second.body.next, null);

  const { body, headers } = await ask('GET', `/${id}`);
  assert.equal(headers.get('ETag'), `"${body.revision}"`);
  const approved = await ask('POST', `/${id}/approve`, undefined, { 'If-Match': headers.get('ETag')! });
  assert.deepEqual([approved.status, approved.body.status], [200, 'confirmed']);
  const stale = await ask('POST', `/${id}/cancel`, {}, { 'If-Match': headers.get('ETag')! });
  assert.deepEqual([stale.status, stale.body.meanwhile?.by], [412, 'Grace']);
  assert.equal((await ask('PATCH', `/${id}`, { guests: [] })).status, 428);
  const moved = await ask('POST', `/${id}/reschedule`, { start: '2026-06-16T11:00:00Z', reason: 'A holiday' });
  assert.equal(moved.body.start, '2026-06-16T11:00:00Z');
  api.now = Date.parse('2026-06-16T11:30:00Z');
  assert.equal((await ask('POST', `/${id}/no-show`, { who: 'attendee' })).body.missedBy, 'attendee');
  const told = await ask('POST', `/${id}/notes`, { text: 'Call back' });
  assert.deepEqual(
    [told.status, told.body.story.map(({ what }) => what)],
    [201, ['book', 'approve', 'reschedule', 'miss', 'note']],
  );
});

test('the same key books once for a visitor, whoever is asked for', async (t) => {
  const api = await openApi(t);
  const ask = await asAdmin(api);
  const key = { 'Idempotency-Key': 'k' };
  const answers = await Promise.all([1, 2, 3].map(() => ask('POST', '', { ...REQUEST, host: 'b' }, key)));
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([201]));
  assert.equal(new Set(answers.map(({ body }) => body.id)).size, 1);
});

test('what nobody could mean is refused, and no booking changes by it', async (t) => {
  const api = await openApi(t);
  const ask = await asAdmin(api);
  const { id } = await api.book();
  const { body: before } = await ask('GET', `/${id}`);
  const statuses = await Promise.all([
    ask('GET', '?cursor=%00&limit=3'),
    ask('GET', '?status=confirmed,'),
    ask('GET', '?from=2026-02-30T00:00:00Z'),
    ask('POST', `/${id}/no-show`, { who: 'cat' }),
    ask('POST', `/${id}/notes`, { text: ' ' }),
    ask('POST', `/${id}/reschedule`, { start: '2026-02-31T00:00:00Z', outside: true }),
    ask('POST', `/${id}/reschedule`, { start: '2026-06-16T11:00:00Z', duration: 0 }),
    ask('POST', '', { ...REQUEST, hold: { id: 'x', token: 'y' } }),
    ask('PATCH', `/${id}`, { start: '2026-06-16T11:00:00Z' }, { 'If-Match': before.revision }),
  ]);
  assert.deepEqual(
    statuses.map(({ status }) => status),
    Array<number>(9).fill(422),
  );
  assert.equal((await ask('GET', '/nobody')).status, 404);
  assert.deepEqual((await ask('GET', `/${id}`)).body, before);
});
