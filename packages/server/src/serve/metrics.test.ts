import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { Settings } from './settings.ts';
import { startServer } from './start-server.ts';

const NOW = Date.parse('2026-12-07T06:00:00Z');
const TOKEN = 'a-token-of-someone';

async function start(
  t: TestContext,
  more: Partial<Settings> = {},
): Promise<(path: string, init?: RequestInit) => Promise<Response>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'team-booking-metrics-'));
  const server = await startServer({ demo: true, port: 0, logLevel: 'silent', dataDir, ...more }, { now: () => NOW });
  t.after(async () => {
    await server.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  return (path, init) => fetch(server.url + path, init);
}

test('a booking is counted, by a visitor and by page, with nothing of who or what it is', async (t) => {
  const ask = await start(t);
  assert.equal((await ask('/api/booking-types/talk-to-a-specialist')).status, 200);
  const book = (hour: number) => {
    const body = {
      bookingType: 'talk-to-a-specialist',
      start: `2026-12-08T${String(hour).padStart(2, '0')}:00:00Z`,
      duration: 30,
      timeZone: 'Europe/Berlin',
      locale: 'de',
      answers: { topic: 'planning' },
      attendee: { name: 'Ada Lovelace', email: 'ada@visitor.example' },
    };
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': `at-${hour}` };
    return ask('/api/bookings', { method: 'POST', headers, body: JSON.stringify(body) });
  };
  let booked = await book(8);
  for (let hour = 9; hour < 16 && booked.status !== 201; hour++) booked = await book(hour);
  const counted = await (await ask('/metrics')).text();
  assert.equal(booked.status, 201, await booked.text());
  assert.match(counted, /^team_booking_bookings_total\{by="visitor"\} 1$/m);
  assert.match(counted, /^team_booking_http_requests_total\{route="book",status="201"\} 1$/m);
  assert.match(counted, /^team_booking_http_requests_total\{route="bookingType",status="200"\} 1$/m);
  assert.doesNotMatch(counted, /talk-to-a-specialist|Ada|visitor\.example/);
});

test('metrics are for whoever is on this machine, and not for whoever comes through a proxy on it', async (t) => {
  const ask = await start(t);
  const local = await ask('/metrics');
  assert.deepEqual([local.status, local.headers.get('cache-control')], [200, 'no-store']);
  assert.match(local.headers.get('content-type') ?? '', /^text\/plain; version=0\.0\.4/);
  for (const name of ['X-Forwarded-For', 'Forwarded', 'X-Real-IP', 'Via']) {
    const status = (await ask('/metrics', { headers: { [name]: '203.0.113.7' } })).status;
    assert.equal(status, 404, name);
  }
});

test('a site whose name leads to this machine reads none', async (t) => {
  const ask = await start(t);
  const { port } = new URL((await ask('/metrics')).url);
  for (const [name, status] of [
    ['localhost', 200],
    ['evil.example', 404],
  ] as const) {
    const headers = { Host: `${name}:${port}` };
    const [response] = (await once(
      request({ host: '127.0.0.1', port, path: '/metrics', headers }).end(),
      'response',
    )) as [IncomingMessage];
    response.resume();
    assert.equal(response.statusCode, status, name);
  }
});

test('whoever has the token reads them from anywhere', async (t) => {
  const ask = await start(t, { metricsToken: TOKEN });
  const elsewhere = (authorization?: string) =>
    ask('/metrics', { headers: { 'X-Forwarded-For': '203.0.113.7', ...(authorization && { authorization }) } });
  assert.equal((await elsewhere(`Bearer ${TOKEN}`)).status, 200);
  for (const wrong of [undefined, 'Bearer', `Bearer ${TOKEN}x`, `Basic ${TOKEN}`, TOKEN]) {
    assert.equal((await elsewhere(wrong)).status, 404, wrong ?? 'nothing');
  }
});

test('where they are off, there are none for anybody', async (t) => {
  const ask = await start(t, { metrics: 'off', metricsToken: TOKEN });
  assert.equal((await ask('/metrics', { headers: { authorization: `Bearer ${TOKEN}` } })).status, 404);
  assert.equal((await ask('/health')).status, 200);
});
