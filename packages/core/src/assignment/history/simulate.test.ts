import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { bookings, histories, pools } from '../../../test/pool-histories.ts';
import type { PoolEvent } from './pool-event.ts';
import type { PoolHost } from '../ledger/pool.ts';
import { replay, type Outcome, type PoolHistory } from './replay.ts';
import { BOOKING } from '../rule/rule.ts';
import { simulate, type Simulation } from './simulate.ts';

const POOL_CHANGES = ['order', 'add', 'remove', 'weight', 'tier'];
const isChange = ({ op }: PoolEvent): boolean => POOL_CHANGES.includes(op);

/** The bookings each host has at the end, by way of `replay`: the last record of each booking that was not cancelled. */
function keptBookings({ events }: PoolHistory, outcomes: readonly Outcome[]): Map<string, number> {
  const hosts = new Map<string, string>();
  events.forEach((event, i) => {
    const { record } = outcomes[i]!;
    if (record) hosts.set(record.bookingId, record.chosen);
    else if (event.op === 'cancel' || (event.op === 'noShow' && event.who === 'attendee')) hosts.delete(event.id);
  });
  const counts = new Map<string, number>();
  for (const host of hosts.values()) counts.set(host, (counts.get(host) ?? 0) + 1);
  return counts;
}

function assertSame({ hosts }: Simulation, history: PoolHistory): void {
  const { outcomes, balances } = replay(history);
  assert.deepEqual(Object.fromEntries(hosts.map(({ host, balance }) => [host, balance])), balances);
  const counts = keptBookings(history, outcomes);
  for (const { host, bookings } of hosts) assert.equal(bookings, counts.get(host) ?? 0, host);
}

describe('a simulation', () => {
  test('of a history with nothing changed is its replay', () => {
    fc.assert(fc.property(histories, (history) => assertSame(simulate({ history, draft: {} }), history)));
  });

  test('with other weights, tiers, order and mode is the replay of the same events from the beginning', () => {
    fc.assert(
      fc.property(histories, pools(), fc.constantFrom('turns', 'strict', 'totals'), (history, hosts, mode) => {
        const simulated = simulate({ history, draft: { hosts: hosts.toReversed(), mode } });
        const events = history.events.filter((event) => !isChange(event));
        assertSame(simulated, { pool: hosts.toReversed(), mode, events });
      }),
    );
  });

  test('counts every request as booked or as one that nobody could take', () => {
    fc.assert(
      fc.property(pools(), bookings, (pool, list) => {
        const events = list.map(({ free }, i) => ({ op: 'book' as const, id: `b${i}`, free }));
        const { hosts, requests, unserved, hidden } = simulate({ history: { pool, events }, draft: {} });
        assert.equal(requests, events.length);
        assert.equal(
          hosts.reduce((sum, { bookings }) => sum + bookings, 0),
          requests - unserved.length,
        );
        assert.deepEqual(hidden, []);
        for (const { deviation, balance } of hosts) assert.equal(deviation, 0 - balance);
      }),
    );
  });
});

const team: PoolHost[] = ['A', 'B', 'C'].map((id) => ({ id, weight: 1, tier: 1 }));
const slot = (day: number, hour: number) => ({
  start: `2026-06-0${day}T${hour}:00:00Z`,
  end: `2026-06-0${day}T${hour}:30:00Z`,
});
const book = (id: string, day: number, hour: number, ...free: string[]): PoolEvent => ({
  op: 'book',
  id,
  free,
  slot: slot(day, hour),
});

const history = {
  pool: team,
  events: [
    book('b1', 1, 10, 'A', 'B', 'C'),
    book('b2', 1, 12, 'A', 'B', 'C'),
    book('b3', 2, 10, 'A', 'C'),
    book('b4', 3, 10, 'A'),
    book('b5', 3, 12),
    { op: 'cancel', id: 'b2' },
  ] satisfies PoolEvent[],
};

test('a tally holds bookings, shares, runs, waits, gaps and minutes of what took place', () => {
  const { hosts, unserved } = simulate({ history, draft: {} });
  assert.deepEqual(unserved, ['b5']);
  const [a, b] = hosts;
  assert.deepEqual(a, {
    host: 'A',
    tier: 1,
    weight: 1,
    bookings: 2,
    fairShare: 1_833_333_334,
    deviation: 166_666_666,
    balance: -166_666_666,
    share: 2 / 3,
    weightShare: 1 / 3,
    longestRun: 1,
    longestWait: 1,
    // From 10:30 of the first day to 10:00 of the third.
    longestGap: 48 * 60 - 30,
    minutes: 60,
  });
  assert.equal(b!.bookings, 0);
  assert.equal(b!.longestWait, 3);
  assert.equal(b!.longestGap, 48 * 60 + 30, 'from the first booking to the end of the last');
  assert.equal(b!.minutes, 0);
});

test('a host who is drafted with three times the weight gets three times as much', () => {
  const events = Array.from({ length: 500 }, (_, i) => ({ op: 'book' as const, id: `b${i}`, free: ['A', 'B', 'C'] }));
  const draft = { hosts: team.map((host) => (host.id === 'B' ? { ...host, weight: 3 } : host)) };
  const { hosts } = simulate({ history: { pool: team, events }, draft });
  const b = hosts[1]!;
  assert.ok(Math.abs(b.bookings - 300) <= 2, `${b.bookings}`);
  assert.equal(b.weightShare, 3 / 5);
  assert.equal(b.longestGap, null, 'times are not known');
  assert.equal(b.minutes, null);
});

test('a stricter offering names the requests it would have hidden, and they are booked all the same', () => {
  const events = [book('b1', 1, 10, 'A', 'B', 'C'), book('b2', 1, 12, 'A', 'C'), book('b3', 2, 10, 'A', 'B')];
  const simulated = simulate({ history: { pool: team, events }, draft: { offering: { kind: 'next-host' } } });
  assert.deepEqual(simulated.hidden, ['b2'], 'B was next for it');
  assert.deepEqual(simulated.hosts, simulate({ history: { pool: team, events }, draft: {} }).hosts);
});

test('of open slots, a stricter offering names those it would have hidden as the rotation stood then', () => {
  const at = (day: number, hour: number) => Date.parse(slot(day, hour).start);
  const events = [
    { ...book('b1', 1, 10, 'A', 'B', 'C'), at: '2026-06-01T08:00:00Z' },
    { ...book('b2', 2, 10, 'A', 'B', 'C'), at: '2026-06-02T08:00:00Z' },
  ];
  const slots = [
    { start: Date.parse('2026-06-01T07:00:00Z'), hosts: ['B', 'C'] },
    { start: at(1, 12), hosts: ['A', 'C'] },
    { start: at(1, 13), hosts: ['A', 'B'] },
    { start: at(2, 12), hosts: ['A', 'B'] },
  ];
  const simulated = simulate({
    history: { pool: team, events },
    draft: { offering: [{ kind: 'next-host' }] },
    slots,
  });
  // First it is the turn of A, after the first booking of B, then of C.
  assert.deepEqual(simulated.hiddenSlots, [slots[0], slots[1], slots[3]]);
  assert.deepEqual(simulate({ history: { pool: team, events }, draft: {}, slots }).hiddenSlots, []);
});

test('a booking that moved counts with its new time', () => {
  const moved: PoolEvent = {
    op: 'reschedule',
    id: 'b4',
    free: ['A'],
    slot: { start: '2026-06-04T10:00:00Z', end: '2026-06-04T12:00:00Z' },
  };
  const { hosts } = simulate({ history: { ...history, events: [...history.events, moved] }, draft: {} });
  assert.equal(hosts[0]!.minutes, 150);
});

test('panels are simulated with their groups', () => {
  const groups = [{ need: 2, hosts: ['A', 'B', 'C'] }];
  const events = Array.from({ length: 30 }, (_, i) => ({ op: 'book' as const, id: `b${i}`, free: ['A', 'B', 'C'] }));
  const { hosts } = simulate({ history: { pool: team, groups, events }, draft: {} });
  assert.deepEqual(
    hosts.map(({ bookings, fairShare }) => [bookings, Math.round(fairShare / BOOKING)]),
    [
      [20, 20],
      [20, 20],
      [20, 20],
    ],
  );
});

test('an invalid time of a slot is named in the error', () => {
  const events = [{ ...book('b1', 1, 10, 'A'), slot: { start: 'noon', end: 'one' } }];
  assert.throws(() => simulate({ history: { pool: team, events }, draft: {} }), {
    code: 'invalid-instant',
    field: '/history/events/0/slot/start',
  });
});
