import 'fake-indexeddb/auto';
import type { BookingRequest } from '@team-booking/contract';
import type { BookingBackend, Outcome } from '@team-booking/sdk';
import { browserBackend, type BrowserBackend, type BrowserBackendOptions, type TeamSettings } from '../index.ts';

/** 2026-06-15T06:00:00Z, a Monday. */
export const NOW = Date.UTC(2026, 5, 15, 6);

const slot = { step: 30, timeZone: 'UTC' };
const host = (id: string) => ({ id, name: id.toUpperCase(), email: `${id}@team.example`, timeZone: 'UTC' });

/** Three hosts; `call` rotates among them, `intro` is with `a`. */
export const TEAM: TeamSettings = {
  name: 'Team',
  hosts: [host('a'), host('b'), host('c')],
  bookingTypes: [
    { slug: 'call', title: 'Call', mode: 'round-robin', hosts: ['a', 'b', 'c'], durations: [30, 60], slot },
    { slug: 'intro', title: 'Intro', mode: 'solo', hosts: ['a'], durations: [30], slot },
  ],
};

/** What a visitor sends for Tuesday at ten. */
export const REQUEST: BookingRequest = {
  bookingType: 'intro',
  start: '2026-06-16T10:00:00Z',
  duration: 30,
  timeZone: 'Europe/Berlin',
  locale: 'en',
  attendee: { name: 'Ada Lovelace', email: 'ada@visitor.example' },
};

export const TUESDAY = { from: '2026-06-16T00:00:00Z', to: '2026-06-17T00:00:00Z' };

type Test = { after(work: () => Promise<void>): void };

/** A browser with its own storage and no open tab. */
export function newBrowser(t: Test) {
  const indexedDB = new IDBFactory();
  // BroadcastChannels reach the whole process, so each browser has a database name of its own.
  const database = `tests ${crypto.randomUUID()}`;
  return {
    indexedDB,
    database,
    async open(options: Partial<BrowserBackendOptions> = {}): Promise<BrowserBackend> {
      const backend = await browserBackend({ team: TEAM, indexedDB, database, now: () => NOW, ...options });
      t.after(() => backend.close());
      return backend;
    },
  };
}

let keys = 0;

export function book(
  backend: BookingBackend,
  change: Partial<BookingRequest> = {},
  idempotencyKey = `key-${++keys}`,
): Promise<Outcome> {
  return backend.book({ ...REQUEST, ...change }, { idempotencyKey });
}

/** The booking of a successful outcome. */
export function booked(outcome: Outcome) {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.booking;
}
