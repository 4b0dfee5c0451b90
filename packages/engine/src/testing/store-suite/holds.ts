import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HostTimeTaken } from '../../store/errors.ts';
import type { HostTime } from '../../store/rows.ts';
import type { Store } from '../../store/store.ts';
import type { FreshStore } from './fresh-store.ts';
import { bookingRow, hostTime, teamOf, waitingRow } from './rows.ts';

const take = (store: Store, ...times: readonly HostTime[]) =>
  store.write('red', (transaction) => transaction.takeTime(times));

async function withTeam(store: Store): Promise<Store> {
  await store.write('red', (transaction) => transaction.putTeam(teamOf('red', ['a', 'b'])));
  return store;
}

export function holdSuite(fresh: FreshStore): void {
  test('time is held without a booking, and refused to others until it is released', async (t) => {
    const store = await withTeam(await fresh(t));
    const times = [hostTime('h1', 'a', 100, 200, 50), hostTime('h1', 'b', 100, 200, 50)];
    await take(store, ...times.toReversed());
    const query = { hosts: ['a'], from: 0, to: 300, now: 49 };
    await store.read('red', async (view) => {
      assert.deepEqual(await view.timesOf('h1'), times);
      assert.deepEqual(await view.timesOf('h2'), []);
      assert.deepEqual(
        (await view.hostTimes(query)).map(({ booking }) => booking),
        ['h1'],
      );
      assert.deepEqual(await view.startsOfType({ type: 'call', from: 0, to: 300, now: 49 }), [
        { booking: 'h1', start: 100 },
      ]);
      assert.equal(await view.countOfType({ type: 'call', from: 0, now: 49 }), 0, 'it is no booking');
      assert.deepEqual(await view.hostTimes({ ...query, now: 50 }), [], 'a lapsed hold takes no time');
    });
    await assert.rejects(take(store, hostTime('h2', 'b', 150, 250, 60)), HostTimeTaken);
    await store.write('red', async (transaction) => {
      await transaction.releaseTime('h1');
      await transaction.addBooking(bookingRow('b1'));
      await transaction.takeTime([hostTime('b1', 'a', 100, 200), hostTime('b1', 'b', 100, 200)]);
    });
    assert.deepEqual(await store.read('red', (view) => view.timesOf('h1')), []);
    assert.equal((await store.read('red', (view) => view.timesOf('b1'))).length, 2);
    const count = (from: number, type = 'call') =>
      store.read('red', (view) => view.countOfType({ type, from, now: 0 }));
    assert.deepEqual(await Promise.all([count(0), count(100), count(101), count(0, 'talk')]), [1, 1, 0, 0]);
  });

  test('holds that have lapsed are found, each once; bookings and what goes on are not', async (t) => {
    const store = await withTeam(await fresh(t));
    await store.write('red', async (transaction) => {
      await transaction.addBooking(waitingRow('w', 30));
      await transaction.addBooking(bookingRow('b'));
      await transaction.takeTime([
        hostTime('h1', 'a', 100, 200, 30),
        hostTime('h1', 'b', 100, 200, 30),
        hostTime('h2', 'a', 200, 300, 20),
        hostTime('h3', 'a', 300, 400, 31),
        hostTime('w', 'a', 400, 500, 30),
        hostTime('b', 'a', 500, 600),
      ]);
    });
    const lapsed = async (now: number, team = 'red') =>
      (await store.read(team, (view) => view.lapsedHolds(now))).toSorted();
    assert.deepEqual(await lapsed(19), []);
    assert.deepEqual(await lapsed(20), ['h2']);
    assert.deepEqual(await lapsed(30), ['h1', 'h2']);
    assert.deepEqual(await lapsed(1000), ['h1', 'h2', 'h3']);
    assert.deepEqual(await lapsed(1000, 'blue'), []);
  });

  test('what is overdue is a booking that waited too long or a hold that has lapsed', async (t) => {
    const store = await withTeam(await fresh(t));
    const isOverdue = (now: number) => store.read('red', (view) => view.isOverdue(now));
    await store.write('red', async (transaction) => {
      await transaction.addBooking(bookingRow('b'));
      await transaction.addBooking(waitingRow('w', 30));
      await transaction.takeTime([hostTime('b', 'a', 100, 200), hostTime('h', 'a', 200, 300, 20)]);
    });
    assert.deepEqual([await isOverdue(-1), await isOverdue(19), await isOverdue(20)], [false, false, true]);
    await store.write('red', (transaction) => transaction.releaseTime('h'));
    assert.deepEqual([await isOverdue(29), await isOverdue(30)], [false, true]);
    assert.equal(await store.read('blue', (view) => view.isOverdue(1000)), false);
  });
}
