import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openApi, type Written } from './test/api.ts';

test('a booking can only be read with its manage token', async (t) => {
  const api = await openApi(t);
  const booking = await api.book();
  const read = (id: string, authorization?: string) =>
    api.request<Written>('GET', `/bookings/${id}`, undefined, authorization ? { Authorization: authorization } : {});
  const found = await read(booking.id, `Bearer ${booking.manage.token}`);
  assert.deepEqual(found.body, booking);
  assert.equal(found.headers.get('Cache-Control'), 'no-store');
  for (const wrong of [undefined, 'Bearer x', `Basic ${booking.manage.token}`, `Bearer ${booking.manage.token}x`]) {
    const refused = await read(booking.id, wrong);
    assert.deepEqual([refused.status, refused.body.code], [401, 'unauthorized'], wrong);
    assert.equal(refused.headers.get('WWW-Authenticate'), 'Bearer');
  }
  assert.equal((await read('nothing', `Bearer ${booking.manage.token}`)).status, 404);
});
