import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MINUTE } from '@team-booking/core/time';
import { HostTimeTaken } from '../../store/errors.ts';
import type { HostTime, TakenTime } from '../../store/rows.ts';
import type { Store } from '../../store/store.ts';
import type { FreshStore } from './fresh-store.ts';
import { bookingRow, hostTime, teamOf } from './rows.ts';

async function take(store: Store, ...times: HostTime[]): Promise<void> {
  await store.write('red', async (transaction) => {
    for (const { booking } of times) {
      if (!(await transaction.booking(booking))) await transaction.addBooking(bookingRow(booking));
    }
    await transaction.takeTime(times);
  });
}

const taken = ({ booking, host, start, end, bufferBefore, bufferAfter }: HostTime): TakenTime => ({
  booking,
  host,
  start,
  end,
  bufferBefore,
  bufferAfter,
});

async function withTeam(store: Store): Promise<Store> {
  await store.write('red', (transaction) => transaction.putTeam(teamOf('red', ['a', 'b'])));
  return store;
}

export function hostTimeSuite(fresh: FreshStore): void {
  test('the database refuses a second booking of a host’s time, however it overlaps', async (t) => {
    const store = await withTeam(await fresh(t));
    await take(store, hostTime('b1', 'a', 100, 200));
    for (const [start, end] of [
      [100, 200],
      [50, 101],
      [199, 300],
      [120, 130],
      [50, 300],
      [100, 101],
    ] as const) {
      await assert.rejects(take(store, hostTime('b2', 'a', start, end)), HostTimeTaken);
    }
    await take(store, hostTime('b2', 'a', 50, 100), hostTime('b2', 'a', 200, 250), hostTime('b2', 'b', 100, 200));
  });

  test('of a time for several hosts all is taken or nothing', async (t) => {
    const store = await withTeam(await fresh(t));
    await take(store, hostTime('b1', 'b', 100, 200));
    await assert.rejects(take(store, hostTime('b2', 'a', 150, 160), hostTime('b2', 'b', 150, 160)), HostTimeTaken);
    await take(store, hostTime('b3', 'a', 150, 160));
  });

  test('time that was given back can be taken again', async (t) => {
    const store = await withTeam(await fresh(t));
    await take(store, hostTime('b1', 'a', 100, 200), hostTime('b1', 'b', 100, 200));
    await store.write('red', (transaction) => transaction.releaseTime('b1'));
    await take(store, hostTime('b2', 'a', 150, 250), hostTime('b2', 'b', 50, 101));
  });

  test('another team’s host of the same name is another host', async (t) => {
    const store = await withTeam(await fresh(t));
    await take(store, hostTime('b1', 'a', 100, 200));
    await store.write('blue', async (transaction) => {
      await transaction.putTeam(teamOf('blue', ['a', 'b']));
      await transaction.addBooking(bookingRow('b1'));
      await transaction.takeTime([hostTime('b1', 'a', 100, 200)]);
    });
  });

  test('what overlaps a range with its buffers is found, what touches it is not', async (t) => {
    const store = await withTeam(await fresh(t));
    const long = { ...hostTime('b2', 'a', 100, 200), type: 'intro' };
    const wide = { ...hostTime('b4', 'a', 300 + 10 * MINUTE, 400 + 10 * MINUTE), bufferBefore: 5, bufferAfter: 7 };
    await take(
      store,
      hostTime('b1', 'a', 50, 100),
      long,
      hostTime('b3', 'a', 200, 210),
      hostTime('b3', 'b', 120, 130),
      wide,
    );
    const found = (hosts: string[], from: number, to: number) =>
      store.read('red', (view) => view.hostTimes({ hosts, from, to, now: 0 }));
    assert.deepEqual(await found(['a'], 100, 200), [taken(long)]);
    assert.deepEqual(await found(['a'], 150, 151), [taken(long)]);
    assert.deepEqual(
      (await found(['b', 'a'], 0, 1000)).map(({ host, start }) => [host, start]),
      [
        ['b', 120],
        ['a', 50],
        ['a', 100],
        ['a', 200],
      ],
    );
    assert.deepEqual(await found(['a'], 210, 300), []);
    assert.deepEqual(await found(['a'], 0, 50), []);
    assert.deepEqual(await found([], 0, 1000), []);
    assert.deepEqual(await found(['a'], 1000, 301 + 5 * MINUTE), [taken(wide)]);
    assert.deepEqual(await found(['a'], 1000, 300 + 5 * MINUTE), []);
    assert.deepEqual(await found(['a'], 399 + 17 * MINUTE, 30 * MINUTE), [taken(wide)]);
    assert.deepEqual(await found(['a'], 400 + 17 * MINUTE, 30 * MINUTE), []);
  });

  test('what has expired takes no time', async (t) => {
    const store = await withTeam(await fresh(t));
    await take(store, hostTime('b1', 'a', 100, 200, 50));
    const found = (now: number) =>
      store.read('red', async (view) => [
        (await view.hostTimes({ hosts: ['a'], from: 0, to: 300, now })).length,
        (await view.startsOfType({ type: 'call', from: 0, to: 300, now })).length,
      ]);
    assert.deepEqual(await found(49), [1, 1]);
    assert.deepEqual(await found(50), [0, 0]);
  });

  test('a booking with several hosts is one start of its type', async (t) => {
    const store = await withTeam(await fresh(t));
    await take(store, hostTime('b1', 'a', 100, 200), hostTime('b1', 'b', 100, 200), hostTime('b2', 'a', 300, 400));
    await take(store, { ...hostTime('b3', 'b', 300, 400), type: 'intro' });
    const starts = (from: number, to: number) =>
      store.read('red', (view) => view.startsOfType({ type: 'call', from, to, now: 0 }));
    assert.deepEqual(await starts(100, 301), [
      { booking: 'b1', start: 100 },
      { booking: 'b2', start: 300 },
    ]);
    assert.deepEqual(await starts(101, 300), []);
  });

  test('whatever is tried in whatever order, taken times never overlap and none is refused without cause', async (t) => {
    const store = await withTeam(await fresh(t));
    const random = numbers(7);
    for (let run = 1; run <= 15; run++) {
      const at = run * 1000;
      const taken: HostTime[] = [];
      for (let i = random(26); i > 0; i--) {
        const start = at + random(61);
        const time = hostTime(`r${run}-${i}`, random(2) ? 'a' : 'b', start, start + 1 + random(12));
        const free = taken.every((o) => o.host !== time.host || o.end <= time.start || o.start >= time.end);
        if (free) {
          await take(store, time);
          taken.push(time);
        } else {
          await assert.rejects(take(store, time), HostTimeTaken);
        }
        const [from, to] = [at + 20, at + 40];
        const query = { hosts: ['a', 'b'], from, to, now: 0 };
        const found = await store.read('red', (view) => view.hostTimes(query));
        assert.equal(found.length, taken.filter((o) => o.start < to && o.end > from).length);
      }
    }
  });
}

/** A fixed sequence of whole numbers from 0 to below `limit`, the same in every run. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * limit);
  };
}
