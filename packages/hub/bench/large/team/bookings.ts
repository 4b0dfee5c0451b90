import type { TeamBookingRow } from '@team-booking/contract/team';
import { choiceAt } from './choices.ts';
import { HOSTS, NAMES } from './people.ts';
import { TYPES } from './types.ts';

const BEGIN = Math.ceil(Date.now() / 1_800_000) * 1_800_000;

function bookingAt(i: number): TeamBookingRow {
  const start = BEGIN + Math.floor(i / 50) * 1_800_000;
  const type = TYPES[i % TYPES.length]!;
  return {
    id: `booking-${i}`,
    number: `NW-${i}`,
    status: 'confirmed',
    start: new Date(start).toISOString(),
    end: new Date(start + 1_800_000).toISOString(),
    bookingType: { id: type.id, slug: type.slug, title: type.title },
    hosts: [NAMES[i % 100]!],
    attendee: { name: `Visitor ${i}` },
    waits: null,
    action: null,
  };
}

const BOOKINGS = Array.from({ length: 100_000 }, (_, i) => bookingAt(i));

/** A page of those that are asked for. */
export function bookings(query: URLSearchParams): unknown {
  const [words, host] = [query.get('words')?.toLowerCase(), query.get('host')];
  const to = query.get('to') ?? '9';
  const found = BOOKINGS.filter(
    ({ attendee, hosts, start }) =>
      start < to &&
      (!words || words.split(' ').every((word) => attendee.name.toLowerCase().split(' ').includes(word))) &&
      (!host || hosts[0]!.id === host),
  );
  const at = Number(query.get('cursor') ?? 0);
  const limit = Number(query.get('limit') ?? 50);
  return { items: found.slice(at, at + limit), next: at + limit < found.length ? String(at + limit) : null };
}

/** One booking, whose host was chosen out of a hundred. */
export function booking(id: string): unknown {
  const row = BOOKINGS.find((one) => one.id === id)!;
  return {
    ...row,
    revision: 'b1',
    timeZone: 'Europe/Berlin',
    locale: 'en',
    owner: null,
    attendee: { ...row.attendee, email: 'visitor@mail.example', timeZone: 'Europe/Berlin' },
    guests: [],
    answers: {},
    location: null,
    consent: null,
    metadata: {},
    payment: null,
    price: null,
    refunds: [],
    missedBy: null,
    sequence: 0,
    createdAt: '2026-01-01T00:00:00Z',
    changedAt: '2026-01-01T00:00:00Z',
    record: choiceAt(1).record,
    story: Array.from({ length: 20 }, (_, i) => ({
      what: i === 0 ? 'book' : 'mailed',
      at: `2026-01-01T00:${String(i).padStart(2, '0')}:00Z`,
      by: { kind: 'visitor' },
    })),
  };
}

/** Everybody else, and every second of them is free. */
export const takers = (id: string) => ({
  booking: id,
  from: 'host-0',
  seats: ['host-0'],
  hosts: NAMES.slice(1).map(({ id: host, name }, i) => ({
    host,
    name,
    free: i % 2 === 0,
    closedBy: i % 2 === 0 ? [] : ['busy'],
    tier: 1,
    owed: i * 10_000_000,
  })),
  next: { hosts: ['host-1'], record: choiceAt(1).record },
});

const changed = { before: ['host-0'], after: ['host-1'] };

/** What giving a booking to somebody else would do. */
export const reassignEffects = (id: string) => ({
  revision: 'e1',
  booking: id,
  dryRun: true,
  hosts: changed,
  record: choiceAt(1).record,
  balances: [],
  mails: [{ kind: 'notify-reassigned', to: 'host', host: 'host-1' }],
  calendars: { put: ['host-1'], removed: ['host-0'] },
  joinUrlChanges: true,
});

/** The bookings of somebody who is out; half of the team is free for each. */
export const sickDay = (host: string) => ({
  id: null,
  revision: 's1',
  host,
  from: new Date(BEGIN).toISOString(),
  to: new Date(BEGIN + 7 * 86_400_000).toISOString(),
  state: 'preview',
  at: new Date(BEGIN).toISOString(),
  by: 'Grace',
  timeOff: true,
  rows: Array.from({ length: 100 }, (_, i) => {
    const row = bookingAt(i * 100);
    const to = i % 10 === 9 ? null : `host-${1 + (i % 50)}`;
    return {
      id: row.id,
      booking: { ...row, hosts: [{ id: host, name: host }] },
      state: 'waiting',
      to,
      record: to === null ? null : choiceAt(i + 1).record,
      free: to === null ? [] : HOSTS.slice(50).map(({ id }) => id),
      reason: to === null ? { code: 'nobody-free', detail: '' } : null,
      ways: to === null ? ['move', 'keep', 'cancel'] : [],
      undoable: false,
    };
  }),
  counts: { waiting: 100, done: 0, failed: 0 },
});
