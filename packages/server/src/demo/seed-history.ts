import type { Booking } from '@team-booking/contract';
import { DAY, HOUR, MINUTE } from '@team-booking/core/time';
import { bodyHash, cancel, Deliverer, type Channel, type TeamBackend } from '@team-booking/engine';
import { bookFirst } from './book-first.ts';
import { deliverAll } from './deliver-all.ts';
import { visitsBetween, type Visit } from './visits.ts';

/** Since when the demo's team works, in milliseconds before its first start; and how far back a later one looks. */
export const HISTORY = 45 * DAY;

/** Of so many past milliseconds calendars are read; what was before counts as busy, as it is unknown. */
const READ = DAY;

/** What the demo is seeded with. */
interface Seeding {
  /** The ways in which this server reaches people and calendars. */
  readonly channels: readonly Channel[];
  /** Until when visitors have come, epoch milliseconds. */
  readonly until: number;
}

/** Something a visitor does, and when. */
interface Act {
  readonly at: number;
  do(): Promise<unknown>;
}

/**
 * Visitors who have come in the last weeks, and some who will: what a team that is at work has, so that there is something to see, fairness
 * above all. They were told at the time, so nobody is mailed now. A later start brings those who have come since the latest booking.
 */
export async function seedHistory(backend: TeamBackend, { channels, until }: Seeding): Promise<void> {
  const from = Math.max((await latestBooking(backend)) ?? 0, until - HISTORY + DAY);
  const then = { ...backend, busy: busyThen(backend, until - READ) };
  const made = new Set<string>();
  const acts = visitsBetween(from, until).flatMap((visit) => actsOf(then, visit, made));
  let now = from;
  const { store, team } = backend;
  const silent = channels.map((channel) => inSilence(channel, made));
  const deliverer = new Deliverer({ store, team, channels: silent, now: () => now });
  for (const act of acts.toSorted((a, b) => a.at - b.at)) {
    if (act.at >= until) continue;
    if (act.at > now + DAY) {
      now = act.at;
      await deliverAll(deliverer);
    }
    await act.do();
  }
  now = until;
  await deliverAll(deliverer);
  await deliverer.close();
}

/** When the latest booking was made; `null` where there is none. */
async function latestBooking({ store, team }: TeamBackend): Promise<number | null> {
  const rows = await store.read(team, (view) => view.listBookings({ descending: true, limit: 200 }));
  return rows.length === 0 ? null : Math.max(...rows.map(({ createdAt }) => createdAt)) + 1;
}

/** What calendars say; before an instant that hosts had nothing else to do. */
function busyThen({ busy }: TeamBackend, before: number): TeamBackend['busy'] {
  return (hosts, from, to) =>
    to < before ? new Map(hosts.map((host) => [host, { state: 'fresh', asOf: to, busy: [] }])) : busy(hosts, from, to);
}

/** @param made is given the ids of bookings */
function actsOf(backend: TeamBackend, { request, starts, at, cancels }: Visit, made: Set<string>): Act[] {
  let booked: Booking | null = null;
  const books: Act = {
    at,
    async do() {
      booked = await bookFirst(backend, starts, request, at);
      if (booked) made.add(booked.id);
    },
  };
  const later = at + 5 * HOUR + 20 * MINUTE;
  const changes: Act = { at: later, do: async () => booked && cancelAt(backend, booked, later) };
  return cancels ? [books, changes] : [books];
}

async function cancelAt(backend: TeamBackend, { id, manage }: Booking, then: number): Promise<void> {
  const asked = { reason: 'Something came up.' };
  const keyed = { route: 'cancel', key: `demo ${id}`, body: bodyHash(asked) } as const;
  await cancel(backend, { id, token: manage.token }, asked, keyed, then);
}

/** The same channel, but that of these bookings everybody has been told already. Into calendars they are written, as those are there. */
function inSilence(channel: Channel, bookings: ReadonlySet<string>): Channel {
  if (channel.name === 'calendar') return channel;
  const { name, patience, atOnce } = channel;
  return {
    name,
    patience,
    atOnce,
    ...(channel.wayOf && { wayOf: (delivery) => channel.wayOf!(delivery) }),
    receivers: (view, booking) => channel.receivers(view, booking),
    plan: (view, delivery, now) => channel.plan(view, delivery, now),
    send: async (attempt) => (bookings.has(attempt.delivery.subject) ? { kind: 'done' } : channel.send(attempt)),
    settle: (transaction, settlement) => channel.settle(transaction, settlement),
  };
}
