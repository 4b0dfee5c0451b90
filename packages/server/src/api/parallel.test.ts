import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { serve } from '@hono/node-server';
import { balancesOf, ledgerState } from '@team-booking/core/assignment';
import type { PaymentProvider, TeamSettings } from '@team-booking/engine';
import { host, openApi, REQUEST, SETTINGS, type, type TestApi, type Written } from './test/api.ts';

const HOSTS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const TEAM = {
  ...SETTINGS,
  hosts: HOSTS.map((id) => host(id)),
  bookingTypes: [type('call', 'round-robin', HOSTS), type('both', 'collective', ['f', 'g'])],
} as TeamSettings;

/** Serves the API over TCP. */
async function listen(t: { after(work: () => Promise<void>): void }, api: TestApi): Promise<string> {
  const server = serve({ fetch: api.app.fetch, port: 0, hostname: '127.0.0.1' });
  await once(server, 'listening');
  t.after(async () => {
    server.close();
    await once(server, 'close');
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
}

async function post(url: string, body: object, key: string = randomUUID(), token?: string) {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Idempotency-Key': key,
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Written };
}

/** Takes payments; while bookings are made, nobody asks it for anything. */
const TILL = {} as PaymentProvider;

const times = <T>(count: number, work: (i: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, i) => work(i)));

test('of 50 concurrent bookings of one slot, as many are confirmed as hosts are free, each host once', async (t) => {
  const api = await openApi(t, TEAM);
  const url = await listen(t, api);
  api.calendars.set('c', { state: 'closed' });
  api.calendars.set('d', { state: 'fresh', asOf: api.now, busy: [{ start: 0, end: Number.MAX_SAFE_INTEGER / 2 }] });
  const answers = await times(50, () => post(`${url}/bookings`, REQUEST));
  const won = answers.filter(({ status }) => status === 201);
  assert.deepEqual(won.map(({ body }) => body.hosts[0]?.id).toSorted(), ['a', 'b', 'e', 'f', 'g']);
  const lost = answers.filter(({ status }) => status !== 201);
  assert.deepEqual(new Set(lost.map(({ status, body }) => `${status} ${body.code}`)), new Set(['409 slot-taken']));
  await api.store.read('team', async (view) => {
    const pool = (await view.pool('call'))!;
    const balances = Object.values(balancesOf(ledgerState(pool, await view.ledger(pool))));
    assert.equal(
      balances.reduce((sum, one) => sum + one, 0),
      0,
    );
    assert.equal((await view.records('call')).length, 5);
  });
});

test('of 50 concurrent bookings of a collective slot, one is confirmed', async (t) => {
  const api = await openApi(t, TEAM);
  const url = await listen(t, api);
  const answers = await times(50, () => post(`${url}/bookings`, { ...REQUEST, bookingType: 'both' }));
  assert.equal(answers.filter(({ status }) => status === 201).length, 1);
});

test('50 concurrent copies of one request with one key make one booking', async (t) => {
  const api = await openApi(t, TEAM);
  const url = await listen(t, api);
  const answers = await times(50, () => post(`${url}/bookings`, REQUEST, 'one-key'));
  assert.deepEqual(new Set(answers.map(({ status, body }) => `${status} ${body.id}`)).size, 1);
  const stored = await api.store.read('team', (view) => view.bookings({ from: 0, to: Number.MAX_SAFE_INTEGER }));
  assert.equal(stored.length, 1);
  assert.equal((await api.store.read('team', (view) => view.outbox())).length, 3);
});

test('bookings that are moved to one slot concurrently do not share a host', async (t) => {
  const api = await openApi(t, TEAM);
  const url = await listen(t, api);
  const booked = await times(14, (i) => post(`${url}/bookings`, { ...REQUEST, start: `2026-06-16T1${i % 2}:00:00Z` }));
  assert.ok(booked.every(({ status }) => status === 201));
  const answers = await times(14, (i) => {
    const { id, manage } = booked[i]!.body;
    return post(
      `${url}/bookings/${id}/reschedule`,
      { start: '2026-06-16T14:00:00Z', anyone: true },
      randomUUID(),
      manage.token,
    );
  });
  const hosts = answers.filter(({ status }) => status === 200).map(({ body }) => body.hosts[0]!.id);
  assert.deepEqual(hosts.toSorted(), HOSTS);
  assert.equal(answers.filter(({ status, body }) => status === 409 && body.code === 'slot-taken').length, 7);
});

test('bookings that arrive together share a commit, also those that have to be paid', async (t) => {
  const price = { amount: 4000, currency: 'EUR', provider: 'till' };
  for (const payment of [null, price]) {
    const bookingTypes = [type('call', 'round-robin', HOSTS, { payment })];
    const api = await openApi(t, { ...TEAM, bookingTypes } as TeamSettings, { payments: new Map([['till', TILL]]) });
    let commits = 0;
    t.after(api.store.onChange('team', () => commits++));
    await api.store.read('team', async () => {});
    const answers = await times(20, (i) => api.tryBook({ start: `2026-07-${10 + i}T10:00:00Z` }));
    const booked = answers.filter(({ status }) => status === 201).length;
    assert.ok(booked >= 10, `${booked} are booked`);
    await new Promise(setImmediate);
    assert.ok(commits <= 3, `${commits} commits for ${booked} bookings`);
  }
});
