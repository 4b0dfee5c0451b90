import assert from 'node:assert/strict';
import type { Booking } from '@team-booking/contract';
import { blocksTime } from '@team-booking/core/booking';
import { verifyPool } from '@team-booking/core/assignment';
import type { BookingRow } from '@team-booking/engine';
import type { SharedStore } from './stores.ts';
import { HOSTS, TEAM, TYPES } from './team.ts';

const DAY = 86_400_000;

/** What an audit found, for the test's report and for more checks. */
export interface Audited {
  /** Hosts who are taken, by start, epoch milliseconds. */
  readonly taken: ReadonlyMap<number, ReadonlySet<string>>;
  readonly bookings: number;
  readonly records: number;
}

/**
 * Checks what is stored against what visitors were told: every booking is there as it was told last, and no other; no host has two at
 * one time; every ledger's entries sum up to 0, and every record is correct.
 *
 * @param starts all times that were asked for, ascending
 */
export async function audit(
  shared: SharedStore,
  told: ReadonlyMap<string, Booking>,
  starts: readonly number[],
  now: number,
): Promise<Audited> {
  const range = { from: starts[0]!, to: starts.at(-1)! + DAY };
  const { bookings, times, pools } = await stored(shared, range, now);

  const shown = (row: BookingRow) => [row.state.status, row.state.start, row.state.hosts.toSorted()];
  const found = Object.fromEntries(bookings.map((row) => [row.state.id, shown(row)]));
  const expected = [...told.values()].map(({ id, status, start, hosts }) => [
    id,
    [status, Date.parse(start), hosts.map((host) => host.id).toSorted()],
  ]);
  assert.deepEqual(found, Object.fromEntries(expected), 'stored is what visitors were told');

  const live = bookings.filter(({ state }) => blocksTime(state.status));
  const seats = live.flatMap(({ state }) => state.hosts.map((host) => `${state.start} ${host} ${state.id}`));
  assert.deepEqual(times.map(({ start, host, booking }) => `${start} ${host} ${booking}`).toSorted(), seats.toSorted());
  const taken = new Map<number, Set<string>>();
  for (const { start, host } of times) {
    const there = taken.get(start) ?? new Set();
    assert.ok(!there.has(host), `${host} has two bookings at ${new Date(start).toISOString()}`);
    taken.set(start, there.add(host));
  }

  let count = 0;
  for (const { type, postings, records } of pools) {
    for (const { seq, entries } of postings) {
      const sum = entries.reduce((total, { amount }) => total + amount, 0);
      assert.equal(sum, 0, `posting ${seq} of ${type}`);
    }
    assert.deepEqual(verifyPool(postings, records), { ok: true, records: records.length });
    const recorded = records.filter((record) => record.live).map(({ record }) => record.bookingId);
    const ids = live.filter((booking) => booking.type === type).map(({ state }) => state.id);
    assert.deepEqual(recorded.toSorted(), ids.toSorted(), `each booking of ${type} has one record`);
    count += records.length;
  }
  return { taken, bookings: bookings.length, records: count };
}

async function stored(shared: SharedStore, range: { readonly from: number; readonly to: number }, now: number) {
  const store = await shared.open();
  try {
    return await store.read(TEAM, async (view) => ({
      bookings: await view.bookings(range),
      times: await view.hostTimes({ hosts: HOSTS, ...range, now }),
      pools: await Promise.all(
        TYPES.map(async (type) => ({ type, postings: await view.postings(type), records: await view.records(type) })),
      ),
    }));
  } finally {
    await store.close();
  }
}
