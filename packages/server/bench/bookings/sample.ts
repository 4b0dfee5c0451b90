import type { BookingRequest } from '@team-booking/contract';
import {
  bodyHash,
  book,
  configureTeam,
  HostIds,
  readTeam,
  SecretKey,
  type Backend,
  type HostBusy,
  type Store,
} from '@team-booking/engine';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The present of all measurements: a Monday morning. */
export const NOW = Date.UTC(2026, 5, 15, 6);
export const SECRET = Buffer.alloc(32, 1);
export const TEAM = 'team';
/** How far ahead can be booked, in days: one booking an hour and host fits in. */
const HORIZON = 365;

/** A round-robin type of `hosts` hosts in three zones, who work around the clock. */
export async function configure(store: Store, hosts: number, now: number = NOW): Promise<void> {
  const ids = hostIds(hosts);
  const read = readTeam({
    id: TEAM,
    name: 'Team',
    hosts: ids.map((id, i) => ({
      id,
      name: id,
      email: `${id}@team.example`,
      timeZone: ['Europe/Berlin', 'America/New_York', 'Asia/Tokyo'][i % 3],
      hours: [{ days: [1, 2, 3, 4, 5, 6, 7], start: '00:00', end: '24:00' }],
    })),
    bookingTypes: [
      {
        slug: 'call',
        title: 'Call',
        mode: 'round-robin',
        hosts: ids,
        durations: [15, 30],
        slot: { step: 15, timeZone: 'Europe/Berlin' },
        buffers: { before: 5, after: 10 },
        window: { horizon: HORIZON * 1440 },
      },
    ],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  await configureTeam(store, read.team, now);
}

function hostIds(hosts: number): string[] {
  return Array.from({ length: hosts }, (_, i) => `host-${i}`);
}

/** Six appointments a day in every calendar, none of them at a time that is booked here; sliced as the server's reader does. */
export function calendars(hosts: number): (ids: readonly string[], from: number, to: number) => Map<string, HostBusy> {
  const known = new Set(hostIds(hosts));
  const busyOf = (from: number, to: number) => {
    const first = Math.floor(from / DAY);
    const days = Array.from({ length: Math.ceil(to / DAY) - first }, (_, day) => (first + day) * DAY);
    const appointments = days.flatMap((day) => Array.from({ length: 6 }, (_, n) => day + (8 + n) * HOUR + 30 * MINUTE));
    return appointments
      .map((start) => ({ start, end: start + 15 * MINUTE }))
      .filter(({ start, end }) => start < to && from < end);
  };
  return (ids, from, to) => {
    const busy = busyOf(from, to);
    return new Map(ids.filter((id) => known.has(id)).map((id) => [id, { state: 'fresh', asOf: NOW, busy }]));
  };
}

/** The engine's backend over a store. */
export function backendOf(store: Store, hosts: number): Backend {
  const key = new SecretKey(SECRET);
  const hostIds = new HostIds(key, TEAM);
  return { store, team: TEAM, busy: calendars(hosts), key, hostIds, publicUrl: 'https://book.example' };
}

/** The n-th booking: every hour one, and when the hours that can be booked are used up, once more for another host. */
export function request(n: number): BookingRequest {
  const hours = (HORIZON - 2) * 24;
  return requestAt(NOW + DAY + (n % hours) * HOUR, n);
}

export function requestAt(start: number, n: number): BookingRequest {
  return {
    bookingType: 'call',
    start: new Date(start).toISOString(),
    duration: 15,
    timeZone: 'Europe/Berlin',
    locale: 'en',
    attendee: { name: `Ada Lovelace the ${n}th`, email: `ada-${n}@visitor.example` },
  };
}

/** Books as the public surface does. */
export async function bookOne(backend: Backend, asked: BookingRequest, key: string, now: number = NOW): Promise<void> {
  await book(backend, asked, { route: 'book', key, body: bodyHash(asked) }, now);
}
