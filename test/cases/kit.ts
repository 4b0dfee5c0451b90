import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { ALWAYS, bookingType, group, host } from '@team-booking/conformance/testing';
import type {
  Availability,
  Booking,
  BookingType,
  FixtureBookingType,
  FixtureHost,
  Problem,
} from '@team-booking/contract';
import { slotsFromFree } from '@team-booking/core';
import { readSettings, startServer } from '../../packages/server/src/index.ts';

/** An answer about a booking; `problem` is the same body, for answers that are errors. */
interface Answer {
  readonly status: number;
  readonly booking: Booking;
  readonly problem: Problem;
}

/** Hosts are ids or overrides of a host who works around the clock; they share the one booking type, `call`. */
interface Team {
  readonly now?: string;
  readonly hosts: readonly (string | (Partial<FixtureHost> & { id: string }))[];
  readonly type?: Partial<FixtureBookingType>;
}

/** What a booking request may say differently. */
interface Request {
  readonly start: string;
  readonly duration?: number;
  readonly timeZone?: string;
}

/** Starts a server for tests on a free port and a new folder. The test runner stops it after the file's last test. */
export async function startApi() {
  const folder = mkdtempSync(join(tmpdir(), 'team-booking-cases-'));
  const read = readSettings({ environment: { TESTING: '1', PORT: '0', LOG_LEVEL: 'silent', DATA_DIR: folder } });
  assert.ok(read.ok);
  const server = await startServer(read.settings);
  after(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const base = `${server.url}/api`;
  let keys = 0;
  async function send(method: string, path: string, body: object | undefined, headers: Record<string, string> = {}) {
    const response = await fetch(base + path, {
      method,
      headers: { ...(body && { 'Content-Type': 'application/json' }), ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? null : JSON.parse(text)) as unknown };
  }
  async function write(method: string, path: string, body: object, headers: Record<string, string> = {}) {
    const answer = await send(method, path, body, { 'Idempotency-Key': `case-${++keys}`, ...headers });
    return { status: answer.status, booking: answer.body, problem: answer.body } as Answer;
  }
  const bearer = ({ manage }: Booking) => ({ Authorization: `Bearer ${manage!.token}` });

  return {
    url: server.url,
    base,
    /** Replaces all data. */
    async put({ now = '2026-06-01T00:00:00Z', hosts, type }: Team): Promise<void> {
      const ids = hosts.map((one) => (typeof one === 'string' ? one : one.id));
      const { status, body } = await send('PUT', '/testing/fixture', {
        now,
        hosts: hosts.map((one) => {
          const { id, ...change } = typeof one === 'string' ? { id: one } : one;
          return host(id, { hours: ALWAYS, ...change });
        }),
        bookingTypes: [
          bookingType('call', 'round-robin', [group(1, ...ids)], {
            window: { minNotice: 0, horizon: 525_600 },
            policy: { cancelUntil: null, rescheduleUntil: null, sameHost: false },
            ...type,
          }),
        ],
      });
      assert.equal(status, 204, JSON.stringify(body));
    },
    async clock(now: string): Promise<void> {
      assert.equal((await send('PUT', '/testing/clock', { now })).status, 204);
    },
    book: (request: Request) =>
      write('POST', '/bookings', {
        bookingType: 'call',
        duration: 30,
        timeZone: 'UTC',
        locale: 'en',
        attendee: { name: 'Visitor', email: 'visitor@visitor.example' },
        ...request,
      }),
    cancel: (booking: Booking) => write('POST', `/bookings/${booking.id}/cancel`, {}, bearer(booking)),
    reschedule: (booking: Booking, start: string) =>
      write('POST', `/bookings/${booking.id}/reschedule`, { start }, bearer(booking)),
    edit: (booking: Booking, changes: object) => write('PATCH', `/bookings/${booking.id}`, changes, bearer(booking)),
    async read(booking: Booking): Promise<Answer> {
      const { status, body } = await send('GET', `/bookings/${booking.id}`, undefined, bearer(booking));
      return { status, booking: body, problem: body } as Answer;
    },
    async availability(from: string, to: string, more: Record<string, string> = {}, moved?: Booking) {
      const query = new URLSearchParams({ from, to, ...more, ...(moved && { booking: moved.id }) });
      const path = `/booking-types/call/availability?${query}`;
      const { status, body } = await send('GET', path, undefined, moved && bearer(moved));
      assert.equal(status, 200, JSON.stringify(body));
      return body as Availability;
    },
    /** The starts that visitors are offered, computed as in their browsers; for moving `moved` if it is given. */
    async starts(from: string, to: string, duration: number, moved?: Booking): Promise<string[]> {
      const { slot, groups } = (await send('GET', '/booking-types/call', undefined)).body as BookingType;
      const free = await this.availability(from, to, { duration: String(duration) }, moved);
      const offered = slotsFromFree({ from: free.from, to: free.to, hosts: free.hosts!, slot, groups, duration });
      return Array.from(offered.starts, (start) => new Date(start).toISOString().replace('.000Z', 'Z'));
    },
  };
}
