import type { BookingPolicy, Confirmed } from '@team-booking/core/booking';
import { HOUR } from '@team-booking/core/time';
import { readTeam } from '../../team/read-team.ts';
import type { TeamConfig } from '../../config/team-config.ts';
import type { StoredDocument } from '../../store/documents.ts';
import type { BookingRow, HostTime } from '../../store/rows.ts';

/** 2026-06-15T00:00:00Z, a Monday. */
export const MONDAY = Date.UTC(2026, 5, 15);

/** A team of hosts with a round-robin type `call` of all of them, and a solo type `intro` of the first. */
export function teamOf(id: string, hosts: readonly string[]): TeamConfig {
  const slot = { step: 30, timeZone: 'UTC' };
  const read = readTeam({
    id,
    name: `Team ${id}`,
    hosts: hosts.map((host) => ({
      id: host,
      name: host.toUpperCase(),
      email: `${host}@team.example`,
      timeZone: 'UTC',
    })),
    bookingTypes: [
      { slug: 'call', title: 'Call', mode: 'round-robin', hosts, durations: [30, 60], slot },
      { slug: 'intro', title: 'Intro', mode: 'solo', hosts: hosts.slice(0, 1), durations: [30], slot },
    ],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.team;
}

const POLICY: BookingPolicy = {
  cancelUntil: null,
  rescheduleUntil: null,
  refundUntil: null,
  approval: false,
  hosts: 'rotating',
};

/** A confirmed booking of type `call` with host `a`, Monday from midnight to one. */
export function bookingRow(id: string, change: Partial<BookingRow> = {}, state: Partial<Confirmed> = {}): BookingRow {
  return {
    state: {
      status: 'confirmed',
      id,
      start: MONDAY,
      end: MONDAY + HOUR,
      hosts: ['a'],
      policy: POLICY,
      sequence: 0,
      payment: null,
      ...state,
    },
    type: 'call',
    timeZone: 'Europe/Berlin',
    locale: 'de',
    owner: null,
    attendee: { name: 'Ada', email: 'ada@visitor.example' },
    guests: [],
    answers: {},
    location: null,
    consent: null,
    metadata: {},
    moveReason: null,
    tokenVersion: 1,
    createdAt: MONDAY - HOUR,
    changedAt: MONDAY - HOUR,
    ...change,
  };
}

/** A booking that waits for approval. */
export function waitingRow(id: string, expiresAt: number): BookingRow {
  const row = bookingRow(id);
  return { ...row, state: { ...(row.state as Confirmed), status: 'awaiting-approval', expiresAt } };
}

export function hostTime(booking: string, host: string, start: number, end: number, until?: number): HostTime {
  return { booking, type: 'call', host, start, end, bufferBefore: 0, bufferAfter: 0, until: until ?? null };
}

/** A document of kind `session`. */
export function documentOf(id: string, change: Partial<StoredDocument> = {}): StoredDocument {
  return { kind: 'session', id, ref: '', at: 1, body: {}, ...change };
}
