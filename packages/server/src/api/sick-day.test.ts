import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Problem } from '@team-booking/contract';
import type { ReassignEffects, SickDay, Takers, UndoEffects } from '@team-booking/contract/team';
import { openApi } from './test/api.ts';
import { bearer, firstAdmin } from './test/signed-in.ts';

const DAY = { host: 'a', from: '2026-06-16T00:00:00Z', to: '2026-06-17T00:00:00Z' };
const keyed = (key: string, more: Record<string, string> = {}) => ({ 'Idempotency-Key': key, ...more });

test('over HTTP a booking is reassigned as previewed, and undone', async (t) => {
  const api = await openApi(t);
  const admin = bearer(await firstAdmin(api));
  const { id } = await api.book();
  const path = `/team/bookings/${id}`;
  const takers = await api.request<Takers>('GET', `${path}/takers?from=a`, undefined, admin);
  assert.deepEqual([takers.status, takers.body.next?.hosts], [200, ['b']]);
  const send = <T>(what: string, key: string, body: object, revision?: string) =>
    api.request<T>('POST', `${path}/${what}`, body, {
      ...admin,
      ...keyed(key),
      ...(revision !== undefined && { 'If-Match': `"${revision}"` }),
    });
  const preview = await send<ReassignEffects>('reassign', 'k1', { dryRun: true });
  assert.deepEqual([preview.status, preview.headers.get('etag')], [200, `"${preview.body.revision}"`]);
  assert.equal((await send<Problem>('reassign', 'k2', {}, 'other')).status, 412);
  const done = await send<ReassignEffects>('reassign', 'k2', {}, preview.body.revision);
  assert.deepEqual([done.status, done.body.hosts.after], [200, ['b']]);
  const undone = await send<UndoEffects>('reassign/undo', 'k3', {});
  assert.deepEqual([undone.status, undone.body.restored, undone.body.hosts.after], [200, true, ['a']]);
  assert.equal((await send<Problem>('reassign/undo', 'k4', {})).status, 409);
});

test('over HTTP a sick day is answered at once, and its progress can be seen', async (t) => {
  const api = await openApi(t);
  const admin = bearer(await firstAdmin(api));
  for (const hour of ['09', '10', '11']) await api.book({ host: 'a', start: `2026-06-16T${hour}:00:00Z` });
  await api.book({ bookingType: 'intro', start: '2026-06-16T12:00:00Z' });
  const { status, body } = await api.request<SickDay>('POST', '/team/sick-days', DAY, { ...admin, ...keyed('s1') });
  assert.equal(status, 201);
  const look = async () => (await api.request<SickDay>('GET', `/team/jobs/${body.id}`, undefined, admin)).body;
  while ((await look()).state !== 'done') await wait(5);
  const { rows, counts } = await look();
  assert.deepEqual(counts, { waiting: 0, done: 3, failed: 1 });
  assert.deepEqual(
    rows.map(({ to, reason }) => to ?? reason?.code),
    ['b', 'c', 'b', 'solo'],
  );
  assert.ok(
    api.logged.every((line) => !line.includes('Ada')),
    'names visitors typed never go to logs',
  );
});
