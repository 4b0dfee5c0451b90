/**
 * Bookings and availability answers per second of one server process over HTTP, on SQLite with every commit synced:
 *
 *     node --conditions=source --import temporal-polyfill/global packages/server/bench/http.ts
 */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { configureTeam, readTeam, type HostBusy } from '@team-booking/engine';
import { createApi, openSqlite } from '../src/index.ts';

const HOSTS = ['a', 'b', 'c', 'd', 'e', 'f'];
const START = Date.UTC(2026, 5, 15);
const DAY = 86_400_000;
const AT_ONCE = 16;
/** Half hours of a day in which no calendar is busy; three bookings a day are made in each of 25. */
const FREE_HALVES = Array.from({ length: 48 }, (_, half) => half).filter((half) => ![18, 19, 28, 29].includes(half));

async function serveApi(folder: string): Promise<void> {
  const days = [1, 2, 3, 4, 5, 6, 7];
  const read = readTeam({
    name: 'Team',
    hosts: HOSTS.map((id, i) => ({
      id,
      name: id,
      email: `${id}@team.example`,
      timeZone: ['Europe/Berlin', 'America/New_York', 'Asia/Tokyo'][i % 3],
      hours: [{ days, start: '00:00', end: '24:00' }],
    })),
    bookingTypes: [
      {
        slug: 'call',
        title: 'Call',
        mode: 'round-robin',
        hosts: HOSTS,
        durations: [15, 30],
        slot: { step: 15, timeZone: 'Europe/Berlin' },
      },
    ],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  const store = openSqlite(join(folder, 'bookings.db'));
  await configureTeam(store, read.team, START);
  // Two appointments a day in every calendar.
  const span = (day: number, hour: number) => ({
    start: START + day * DAY + hour * 3_600_000,
    end: START + day * DAY + (hour + 1) * 3_600_000,
  });
  const busy = Array.from({ length: 62 }, (_, day) => [span(day, 9), span(day, 14)]).flat();
  const calendars = new Map(HOSTS.map((id): [string, HostBusy] => [id, { state: 'fresh', asOf: START, busy }]));
  const quiet = () => {};
  const api = createApi({
    store,
    team: read.team.id,
    now: () => START,
    secret: Buffer.alloc(32, 1),
    publicUrl: 'https://book.example',
    busy: () => calendars,
    log: { info: quiet, warn: quiet, error: (fields) => console.error(fields) },
    limits: { writes: null },
  });
  const server = serve({ fetch: new Hono().route('/api', api).fetch, port: 0, hostname: '127.0.0.1' });
  await once(server, 'listening');
  process.send!((server.address() as AddressInfo).port);
}

const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

function send(port: number, method: string, path: string, body?: object): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() };
    const sent = request(
      { port, host: '127.0.0.1', method, path: `/api${path}`, agent, headers: body ? headers : {} },
      (response) => {
        response
          .resume()
          .on('end', () => resolve(response.statusCode!))
          .on('error', reject);
      },
    );
    sent.on('error', reject).end(body && JSON.stringify(body));
  });
}

/** Sends requests, some at once, and prints how many were answered as they should be in a second. */
async function measure(
  name: string,
  count: number,
  expected: number,
  one: (i: number) => Promise<number>,
): Promise<void> {
  let next = 0;
  let wrong = 0;
  const started = performance.now();
  const worker = async () => {
    while (next < count) if ((await one(next++)) !== expected) wrong++;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `${name}: ${Math.round(count / seconds)} per second (${count} in ${seconds.toFixed(2)} s, ${wrong} not ${expected})`,
  );
}

function booking(i: number): object {
  return {
    bookingType: 'call',
    start: new Date(START + DAY + Math.floor(i / 75) * DAY + FREE_HALVES[i % 25]! * 1_800_000).toISOString(),
    duration: 15,
    timeZone: 'Europe/Berlin',
    locale: 'en',
    attendee: { name: 'Ada', email: 'ada@visitor.example' },
  };
}

if (process.send) {
  await serveApi(process.argv[2]!);
} else {
  const folder = await mkdtemp(join(tmpdir(), 'team-booking-bench-'));
  const server = spawn(process.execPath, [...process.execArgv, import.meta.filename, folder], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const [port] = (await once(server, 'message')) as [number];
  const from = new Date(START).toISOString();
  const month = `/booking-types/call/availability?from=${from}&to=${new Date(START + 31 * DAY).toISOString()}`;
  await measure('warm-up', 200, 200, () => send(port, 'GET', month));
  await measure('availability of 6 hosts for 31 days, no bookings', 1000, 200, () => send(port, 'GET', month));
  await measure('bookings of a rotation of 6 hosts', 3000, 201, (i) => send(port, 'POST', '/bookings', booking(i)));
  await measure('availability of 6 hosts for 31 days, 3000 bookings', 500, 200, () => send(port, 'GET', month));
  await measure('booking types', 2000, 200, () => send(port, 'GET', '/booking-types/call'));
  server.kill();
  await once(server, 'close');
  agent.destroy();
  await rm(folder, { recursive: true });
}
