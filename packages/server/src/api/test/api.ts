import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Availability, Booking, BookingType, Problem } from '@team-booking/contract';
import { Hono } from 'hono';
import { configureTeam, type HostBusy, readTeam, type TeamSettings } from '@team-booking/engine';
import { sampleRequest, sampleTeam } from '@team-booking/engine/testing';
import type { SqlStore } from '../../store/sql/sql-store.ts';
import { openSqlite } from '../../store/sqlite/open-sqlite.ts';
import { temporaryFile } from '../../store/sqlite/test/temporary.ts';
import { createApi } from '../create-api.ts';
import type { ApiOptions } from '../options.ts';

export {
  sampleHost as host,
  sampleRequest as REQUEST,
  sampleTeam as SETTINGS,
  sampleType as type,
} from '@team-booking/engine/testing';

/** 2026-06-15T06:00:00Z, a Monday. */
const MORNING = Date.UTC(2026, 5, 15, 6);

type Test = { after(work: () => Promise<void>): void };

export interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

/** A booking, or the problem answered instead: a test reads the members it expects. */
export type Written = Booking & Pick<Problem, 'code' | 'detail' | 'errors'>;

/** A team's API with a settable clock and settable calendars; by default without rate limits. */
export interface TestApi {
  readonly app: Hono;
  readonly store: SqlStore;
  /** The database. */
  readonly file: string;
  now: number;
  /** Calendars by host. */
  readonly calendars: Map<string, HostBusy>;
  /** Everything that was logged, as text. */
  readonly logged: string[];
  configure(settings: TeamSettings): Promise<void>;
  request<T>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<T>>;
  type(slug: string): Promise<BookingType>;
  availability(slug: string, from: string, to: string, more?: string, token?: string): Promise<Availability>;
  /** Books and asserts that it succeeds. */
  book(change?: object): Promise<Booking>;
  /** Tries to book. */
  tryBook(change?: object, key?: string): Promise<Answer<Written>>;
  /** Sends a change with the booking's manage token. */
  change(booking: Booking, what: string, body?: object, key?: string): Promise<Answer<Written>>;
}

export async function openApi(
  t: Test,
  settings: TeamSettings = sampleTeam,
  options: Partial<ApiOptions> = {},
): Promise<TestApi> {
  const file = await temporaryFile(t);
  const store = openSqlite(file);
  t.after(() => store.close());
  const logged: string[] = [];
  const log = (fields: object, message: string) => {
    const { err, ...rest } = fields as { err?: Error };
    logged.push(JSON.stringify([message, rest, err?.message]));
  };
  const calendars = new Map<string, HostBusy>();
  const api: TestApi = {
    app: new Hono(),
    store,
    file,
    now: MORNING,
    calendars,
    logged,
    async configure(next) {
      const read = readTeam(next, [...(options.payments?.keys() ?? [])]);
      assert.ok(read.ok, JSON.stringify(read));
      await configureTeam(store, read.team, api.now);
    },
    async request(method, path, body, headers = {}) {
      const sent = typeof body === 'string' || body === undefined ? body : JSON.stringify(body);
      const response = await api.app.request(`/api${path}`, {
        method,
        headers: { ...(sent !== undefined && { 'Content-Type': 'application/json' }), ...headers },
        ...(sent !== undefined && { body: sent }),
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) };
    },
    async type(slug) {
      return expected(200, await api.request<BookingType>('GET', `/booking-types/${slug}`));
    },
    async availability(slug, from, to, more = '', token) {
      const path = `/booking-types/${slug}/availability?from=${from}&to=${to}${more}`;
      const headers = token === undefined ? {} : { Authorization: `Bearer ${token}` };
      return expected(200, await api.request<Availability>('GET', path, undefined, headers));
    },
    async book(change) {
      return expected(201, await api.tryBook(change));
    },
    tryBook(change = {}, key = randomUUID()) {
      return api.request('POST', '/bookings', { ...sampleRequest, ...change }, { 'Idempotency-Key': key });
    },
    change({ id, manage }, what, body = {}, key = randomUUID()) {
      const headers = { Authorization: `Bearer ${manage.token}`, 'Idempotency-Key': key };
      if (what === 'edit') return api.request('PATCH', `/bookings/${id}`, body, headers);
      return api.request('POST', `/bookings/${id}/${what}`, body, headers);
    },
  };
  const made = createApi({
    store,
    team: 'team',
    now: () => api.now,
    elapsed: () => api.now,
    secret: Buffer.alloc(32, 7),
    publicUrl: 'https://book.example',
    busy: () => calendars,
    versions: {
      stored: (type, hosts) => store.version('team', { type, hosts }),
      busy: (hosts) => JSON.stringify(hosts.map((id) => calendars.get(id))),
    },
    log: { info: log, warn: log, error: log },
    limits: { writes: null },
    ...options,
  });
  api.app.route('/api', made);
  await api.configure(settings);
  return api;
}

function expected<T>(status: number, answer: Answer<T>): T {
  assert.equal(answer.status, status, JSON.stringify(answer.body));
  return answer.body;
}
