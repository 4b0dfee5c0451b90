import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Booking, Discovery, Problem } from '@team-booking/contract';
import { lostLinkChannel, Deliverer } from '@team-booking/engine';
import { sampleMailer } from '@team-booking/engine/testing';
import { backendOf } from './backend.ts';
import { openApi, SETTINGS } from './test/api.ts';

const JSON_BODY = { 'Content-Type': 'application/json' };

test('a server that sends mail says so, takes that somebody will be there, and mails lost links', async (t) => {
  const mailer = sampleMailer();
  const api = await openApi(t, SETTINGS, { mailer });
  assert.ok((await api.request<Discovery>('GET', '/')).body.capabilities.includes('mail'));
  const booking = await api.book();
  assert.equal(booking.attendance, null);
  for (let n = 0; n < 2; n++) {
    const { status, body } = await api.change(booking, 'attend');
    assert.deepEqual([status, body.attendance], [200, { confirmedAt: '2026-06-15T06:00:00Z' }]);
  }
  assert.equal((await api.request('POST', `/bookings/${booking.id}/attend`)).status, 401);

  for (const email of ['ada@visitor.example', 'eve@elsewhere.example']) {
    const { status, body } = await api.request('POST', '/bookings/lost-link', { email }, JSON_BODY);
    assert.deepEqual([status, body], [202, {}]);
  }
  assert.equal((await api.request('POST', '/bookings/lost-link', { email: 'x' }, JSON_BODY)).status, 422);
  const secret = Buffer.alloc(32, 7);
  const { store } = api;
  const log = { info() {}, warn() {}, error: assert.fail };
  const parts = { store, team: 'team', now: () => api.now, secret, publicUrl: 'https://book.example', log };
  const backend = { ...backendOf({ ...parts, busy: () => api.calendars }), mailer };
  const deliverer = new Deliverer({ store, team: 'team', channels: [lostLinkChannel(backend)], now: () => api.now });
  while (await deliverer.pass()) await deliverer.settled();
  assert.deepEqual(
    mailer.letters.map(({ to, links }) => [to.address, links.manage]),
    [['ada@visitor.example', booking.manage.url]],
  );
  assert.doesNotMatch(api.logged.join(), /@/, 'no address is logged');
});

test('a server whose mail leaves for nobody’s mailbox promises none, and one without any has no such addresses', async (t) => {
  const here = await openApi(t, SETTINGS, { mailer: { ...sampleMailer(), reaches: false } });
  assert.ok(!(await here.request<Discovery>('GET', '/')).body.capabilities.includes('mail'));
  const shown: Booking = await here.book();
  assert.equal((await here.change(shown, 'attend')).status, 200);

  const api = await openApi(t);
  const booking = await api.book();
  assert.equal((await api.change(booking, 'attend')).body.code, 'not-found');
  const email = 'ada@visitor.example';
  const lost = await api.request<Problem>('POST', '/bookings/lost-link', { email }, JSON_BODY);
  assert.deepEqual([lost.status, lost.body.code], [404, 'not-found']);
  assert.equal((await api.request('PUT', '/bookings/lost-link')).status, 405);
});
