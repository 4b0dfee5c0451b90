import { accessOf, hostsOf, type Context } from '../context.ts';
import { ALWAYS, bookingType, group, host } from '../fixture/index.ts';
import type { FixtureBookingType } from '@team-booking/contract';

/** An event of a rotation; `free` lists the hosts who are free at the (new) time. */
export interface PoolEvent {
  readonly op: 'book' | 'cancel' | 'reschedule' | 'requested';
  readonly id: string;
  readonly free?: readonly string[];
  readonly host?: string;
  readonly anyone?: boolean;
}

/** A rotation and its events. */
export interface History {
  readonly name: string;
  readonly fairness: FixtureBookingType['fairness'];
  readonly mode: FixtureBookingType['mode'];
  /** In rotation order. */
  readonly pool: readonly { readonly id: string; readonly weight: number; readonly tier: number }[];
  readonly groups: readonly { readonly need: number | 'all'; readonly hosts: readonly string[] }[];
  readonly events: readonly PoolEvent[];
  /** Expected hosts after each event; empty = none, as the time was refused or cancelled. */
  readonly hosts: readonly (readonly string[])[];
}

const FIRST = Date.parse('2026-06-16T00:00:00Z');
const HOUR = 3_600_000;

/**
 * Plays a history against a backend. Every event has an hour of its own in which exactly its `free` hosts are free; so one fixture covers
 * the history, and the choices depend on the rule alone.
 */
export async function play(context: Context, history: History): Promise<void> {
  await context.setUp(fixtureOf(history));
  const bookings = new Map<string, Awaited<ReturnType<Context['book']>>>();
  for (const [i, event] of history.events.entries()) {
    const expected = history.hosts[i]!.toSorted();
    const start = startOf(i);
    const what = `${history.name}, event ${i + 1} of ${history.events.length}: ${JSON.stringify(event)}`;
    const before = bookings.get(event.id);
    if (event.op === 'cancel') {
      if (before) await context.cancel(before);
      bookings.delete(event.id);
      continue;
    }
    if (event.op === 'reschedule' && !before) continue;
    const outcome = before
      ? await context.backend.reschedule(
          accessOf(before),
          { start, ...(event.anyone && { anyone: true }) },
          { idempotencyKey: context.newKey() },
        )
      : await context.tryBook({ bookingType: 'pool', start, ...(event.host !== undefined && { host: event.host }) });
    if (expected.length === 0) {
      context.refused(outcome, ['taken'], what);
      continue;
    }
    const booking = context.done(outcome, what);
    context.same(hostsOf(booking), expected, `hosts of ${what}`);
    bookings.set(event.id, booking);
  }
}

function startOf(event: number): string {
  return new Date(FIRST + event * HOUR).toISOString().replace('.000Z', 'Z');
}

function fixtureOf({ pool, groups, mode, fairness, events }: History) {
  const seat = (id: string) => {
    const { weight, tier } = pool.find((one) => one.id === id)!;
    return { id, weight, priority: tier };
  };
  const policy = { cancelUntil: null, rescheduleUntil: null, sameHost: false };
  return {
    hosts: pool.map(({ id }) => {
      const away = events.flatMap(({ free }, i) => (free && !free.includes(id) ? [i] : []));
      return host(id, {
        hours: ALWAYS,
        busy: away.map((i) => ({ start: startOf(i), end: startOf(i + 1) })),
      });
    }),
    bookingTypes: [
      bookingType(
        'pool',
        mode,
        groups.map(({ need, hosts }) => group(need, ...hosts.map(seat))),
        { fairness, policy },
      ),
    ],
  };
}
