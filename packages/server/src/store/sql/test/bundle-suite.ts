import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { HostTimeTaken, type StoreTransaction } from '@team-booking/engine';
import { bookingRow, hostTime, teamOf } from '@team-booking/engine/testing/store-suite';
import type { SqlStore } from '../sql-store.ts';
import type { FreshPair } from './sql-store-suite.ts';

type Work = (transaction: StoreTransaction) => Promise<unknown>;

/** Books the first of ten minutes that is still free of host `a`. */
const bookNext = (id: string) => async (transaction: StoreTransaction) => {
  await transaction.lock({ type: 'call', hosts: ['a'] });
  const taken = await transaction.hostTimes({ hosts: ['a'], from: 0, to: 600_000, now: 0 });
  const start = 60_000 * taken.length;
  await transaction.addBooking(bookingRow(id));
  await transaction.takeTime([hostTime(id, 'a', start, start + 60_000)]);
  return start;
};

/** Books a time without looking whether it is free. */
const bookBlindly = (id: string, start: number) => async (transaction: StoreTransaction) => {
  await transaction.addBooking(bookingRow(id));
  await transaction.takeTime([hostTime(id, 'a', start, start + 60_000)]);
};

async function withTeam(store: SqlStore): Promise<SqlStore> {
  await store.write('red', (transaction) => transaction.putTeam(teamOf('red', ['a', 'b'])));
  return store;
}

/** Runs works of one group that wait at the same time. @returns their results or errors, and how many commits changed times */
async function together(store: SqlStore, works: readonly Work[]) {
  let commits = 0;
  const end = store.onChange('red', () => commits++);
  // Its first look at the counters comes before.
  await store.read('red', async () => {});
  const ended = await Promise.allSettled(works.map((work) => store.write('red', work, 'group')));
  await new Promise(setImmediate);
  end();
  return { commits, answers: ended.map((one) => (one.status === 'fulfilled' ? one.value : one.reason)) };
}

const stored = (store: SqlStore) =>
  store.read('red', async (view) =>
    (await view.bookings({ from: 0, to: Number.MAX_SAFE_INTEGER })).map(({ state }) => state.id).toSorted(),
  );

/** Several writes of a group, which a store over SQL does together. */
export function bundleSuite(name: string, fresh: FreshPair): void {
  describe(`${name}: bundles`, () => {
    test('writes that wait at the same time share a commit, and each sees those before it', async (t) => {
      const store = await withTeam((await fresh(t))[0]);
      const ids = Array.from({ length: 10 }, (_, i) => `b${i}`);
      const { answers, commits } = await together(store, ids.map(bookNext));
      assert.deepEqual(
        answers,
        ids.map((_, i) => i * 60_000),
      );
      assert.equal(commits, 1);
      assert.deepEqual(await stored(store), ids);
    });

    test('one that fails before it writes leaves the others as they are, and nobody is told before the commit', async (t) => {
      const store = await withTeam((await fresh(t))[0]);
      const told: string[] = [];
      const failing = async (transaction: StoreTransaction) => {
        await transaction.hostTimes({ hosts: ['a'], from: 0, to: 1, now: 0 });
        throw new RangeError('no');
      };
      const ends = [bookNext('b1'), failing].map((work, i) =>
        store.write('red', work, 'group').then(
          () => told.push(`good ${i}`),
          () => told.push(`bad ${i}`),
        ),
      );
      const last = store.write(
        'red',
        async (transaction) => {
          const start = await bookNext('b2')(transaction);
          await new Promise(setImmediate);
          assert.deepEqual(told, []);
          return start;
        },
        'group',
      );
      assert.equal(await last, 60_000);
      await Promise.all(ends);
      assert.deepEqual(told.toSorted(), ['bad 1', 'good 0']);
      assert.deepEqual(await stored(store), ['b1', 'b2']);
    });

    test('one that fails after it has written leaves the others as they are, too, and nothing of itself', async (t) => {
      const store = await withTeam((await fresh(t))[0]);
      const { answers } = await together(store, [
        bookNext('b1'),
        async (transaction) => {
          await bookNext('b2')(transaction);
          throw new RangeError('half way');
        },
        bookNext('b3'),
      ]);
      assert.ok(answers[1] instanceof RangeError);
      assert.deepEqual([answers[0], answers[2]].toSorted(), [0, 60_000]);
      assert.deepEqual(await stored(store), ['b1', 'b3']);
    });

    test('a time that the database refuses is refused to one of them only', async (t) => {
      const store = await withTeam((await fresh(t))[0]);
      const { answers } = await together(store, [
        bookBlindly('b1', 0),
        bookBlindly('b2', 30_000),
        bookBlindly('b3', 120_000),
      ]);
      // By themselves they come in any order.
      const refused = answers.filter((answer) => answer instanceof HostTimeTaken);
      assert.equal(refused.length, 1);
      assert.equal(answers[2], undefined);
      assert.deepEqual((await stored(store)).length, 2);
    });

    test('what locks a booking, or other rows than the others, has a transaction of its own', async (t) => {
      const store = await withTeam((await fresh(t))[0]);
      await store.write('red', bookNext('b1'));
      const { answers, commits } = await together(store, [
        bookNext('b2'),
        async (transaction) => {
          await transaction.lock({ type: 'call', hosts: ['b'] });
          const booking = (await transaction.booking('b1'))!;
          await transaction.changeBooking({ ...booking, locale: 'fr' });
        },
        async (transaction) => {
          const booking = (await transaction.booking('b1'))!;
          await transaction.changeBooking({ ...booking, timeZone: 'Asia/Tokyo' });
        },
        bookNext('b3'),
      ]);
      assert.deepEqual([answers, commits], [[60_000, undefined, undefined, 120_000], 3]);
      const changed = await store.read('red', (view) => view.booking('b1'));
      assert.deepEqual([changed?.locale, changed?.timeZone], ['fr', 'Asia/Tokyo']);
    });

    test('what is read between the writes of a bundle is what those before have written', async (t) => {
      const store = await withTeam((await fresh(t))[0]);
      const counting = (id: string) => async (transaction: StoreTransaction) => {
        await bookNext(id)(transaction);
        await transaction.enqueue([{ booking: id, kind: 'x', payload: {}, createdAt: 1 }]);
        const starts = await transaction.startsOfType({ type: 'call', from: 0, to: 600_000, now: 0 });
        return [starts.length, (await transaction.outbox()).length];
      };
      const { answers } = await together(store, ['b1', 'b2', 'b3'].map(counting));
      assert.deepEqual(answers, [
        [1, 1],
        [2, 2],
        [3, 3],
      ]);
    });

    test('of two with one key the second looks when the first has ended', async (t) => {
      const store = await withTeam((await fresh(t))[0]);
      const keyed = (id: string) => async (transaction: StoreTransaction) => {
        const kept = await transaction.keptAnswer('book', 'key', 0);
        if (kept) return kept.booking;
        await bookNext(id)(transaction);
        await transaction.keepAnswer('book', 'key', { body: '', booking: id, at: 1 }, 0);
        return id;
      };
      const { answers } = await together(store, ['b1', 'b2', 'b3'].map(keyed));
      assert.deepEqual(answers, ['b1', 'b1', 'b1']);
      assert.deepEqual(await stored(store), ['b1']);
    });

    test('documents are read in turn, and written with the others', async (t) => {
      const store = await withTeam((await fresh(t))[0]);
      const count = async (transaction: StoreTransaction) => {
        const found = await transaction.document('count', 'all');
        const n = ((found?.body['n'] as number | undefined) ?? 0) + 1;
        await transaction.putDocument({ kind: 'count', id: 'all', ref: '', at: 1, body: { n } });
        return n;
      };
      const works = Array.from({ length: 5 }, (_, i) => async (transaction: StoreTransaction) => {
        await bookNext(`b${i}`)(transaction);
        return count(transaction);
      });
      const { answers, commits } = await together(store, works);
      assert.deepEqual(answers, [1, 2, 3, 4, 5]);
      assert.equal(commits, 1);
    });

    test('of a bundle that is taken back nothing is stored, however many wait', async (t) => {
      const store = await withTeam((await fresh(t))[0]);
      // As many as have their rows sent together.
      const works = Array.from({ length: 8 }, (_, i) => async (transaction: StoreTransaction) => {
        const kept = await transaction.keptAnswer('book', 'key', 0);
        if (kept) return kept.booking;
        await bookNext(`b${i}`)(transaction);
        await transaction.keepAnswer('book', 'key', { body: 'x', booking: `b${i}`, at: 1 }, 0);
        // After it has written, it does what no bundle can.
        await transaction.timesOf(`b${i}`);
        return `b${i}`;
      });
      const { answers } = await together(store, works);
      const [booked] = await stored(store);
      assert.deepEqual(
        answers,
        Array.from({ length: 8 }, () => booked),
      );
      assert.equal((await stored(store)).length, 1);
    });

    test('closing waits for those that wait', async (t) => {
      const store = await withTeam((await fresh(t))[0]);
      const written = ['b1', 'b2'].map((id) => store.write('red', bookNext(id), 'group'));
      await store.close();
      assert.deepEqual(await Promise.all(written), [0, 60_000]);
    });
  });
}
