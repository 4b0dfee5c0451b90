import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { openApi, SETTINGS, type TestApi } from './test/api.ts';

const RANGE = 'from=2026-06-16T00:00:00Z&to=2026-06-17T00:00:00Z';
const digest = (secret: string) => createHash('sha256').update(secret).digest('base64url');

/** Stores a link of the type `call`. */
async function addLink(api: TestApi, kind: 'once' | 'secret', secret: string): Promise<void> {
  const body = { kind, label: null, by: 'Grace', expiresAt: null, usedAt: null, booking: null };
  await api.store.write('team', (transaction) =>
    transaction.putDocument({ kind: 'booking-link', id: digest(secret), ref: 'call', at: api.now, body }),
  );
}

async function open(t: Parameters<typeof openApi>[0]) {
  const [call, ...others] = SETTINGS.bookingTypes;
  const api = await openApi(t, { ...SETTINGS, bookingTypes: [{ ...call!, linkOnly: true }, ...others] });
  const times = async (link?: string) => {
    const path = `/booking-types/call/availability?${RANGE}${link === undefined ? '' : `&link=${link}`}`;
    return (await api.request('GET', path)).status;
  };
  return { api, times };
}

test('times that a link shows are gone with it: answers for links are not kept', async (t) => {
  const { api, times } = await open(t);
  await addLink(api, 'secret', 'partners');
  const encoded = () => api.request('GET', `/booking-types/call/availability?${RANGE}&%6Cink=partners`);
  assert.deepEqual([await times(), await times('partners'), await times('partners')], [404, 200, 200]);
  assert.equal((await encoded()).status, 200);
  await api.store.write('team', (transaction) => transaction.removeDocument('booking-link', digest('partners')));
  assert.deepEqual([await times('partners'), (await encoded()).status], [404, 404]);
});

test('a one-time link books once over HTTP, and what it opened is closed then', async (t) => {
  const { api, times } = await open(t);
  await addLink(api, 'once', 'for-ada');
  assert.equal((await api.request('GET', '/booking-types/call?link=for-ada')).status, 200);
  const first = await api.tryBook({ link: 'for-ada' }, 'key');
  assert.equal(first.status, 201);
  assert.deepEqual((await api.tryBook({ link: 'for-ada' }, 'key')).body, first.body);
  assert.equal((await api.tryBook({ link: 'for-ada', start: '2026-06-16T12:00:00Z' })).status, 404);
  assert.equal(await times('for-ada'), 404);
  assert.ok(!api.logged.join().includes('for-ada'), 'and no log has it');
});
