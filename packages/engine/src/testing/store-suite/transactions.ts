import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Store } from '../../store/store.ts';
import type { FreshStore } from './fresh-store.ts';
import { bookingRow, teamOf } from './rows.ts';

async function withTeam(store: Store): Promise<void> {
  await store.write('red', (transaction) => transaction.putTeam(teamOf('red', ['a', 'b'])));
}

export function transactionSuite(fresh: FreshStore): void {
  test('what throws leaves nothing behind, and the store goes on', async (t) => {
    const store = await fresh(t);
    await withTeam(store);
    const failed = store.write('red', async (transaction) => {
      await transaction.addBooking(bookingRow('b1'));
      await transaction.enqueue([{ booking: 'b1', kind: 'x', payload: {}, createdAt: 1 }]);
      throw new RangeError('half way');
    });
    await assert.rejects(failed, RangeError);
    await store.write('red', (transaction) => transaction.addBooking(bookingRow('b2')));
    await store.read('red', async (view) => {
      assert.equal(await view.booking('b1'), null);
      assert.ok(await view.booking('b2'));
      assert.deepEqual(await view.outbox(), []);
    });
  });

  test('a statement that the database refuses ends the whole transaction', async (t) => {
    const store = await fresh(t);
    await withTeam(store);
    const twice = store.write('red', async (transaction) => {
      await transaction.addBooking(bookingRow('b1'));
      await transaction.addBooking(bookingRow('b1'));
    });
    await assert.rejects(twice);
    assert.equal(await store.read('red', (view) => view.booking('b1')), null);
  });

  test('no write is lost to another at the same time', async (t) => {
    const store = await fresh(t);
    await withTeam(store);
    await store.write('red', (transaction) => transaction.addBooking(bookingRow('b1')));
    const increment = () =>
      store.write('red', async (transaction) => {
        const booking = (await transaction.booking('b1'))!;
        await transaction.changeBooking({ ...booking, tokenVersion: booking.tokenVersion + 1 });
      });
    await Promise.all(Array.from({ length: 25 }, increment));
    assert.equal((await store.read('red', (view) => view.booking('b1')))?.tokenVersion, 26);
  });

  test('a reader sees one state throughout, whoever writes meanwhile, and then what is committed', async (t) => {
    const store = await fresh(t);
    await withTeam(store);
    let written: Promise<void> | undefined;
    await store.read('red', async (view) => {
      assert.equal(await view.booking('b1'), null);
      written = store.write('red', async (transaction) => {
        await transaction.addBooking(bookingRow('b1'));
        assert.ok(await transaction.booking('b1'));
      });
      for (let i = 0; i < 20; i++) assert.equal(await view.booking('b1'), null);
    });
    await written;
    assert.ok(await store.read('red', (view) => view.booking('b1')));
  });

  test('a reader sees all of a transaction or nothing of it', async (t) => {
    const store = await fresh(t);
    await withTeam(store);
    const written = store.write('red', async (transaction) => {
      for (const id of ['b1', 'b2', 'b3']) await transaction.addBooking(bookingRow(id));
    });
    for (let i = 0; i < 10; i++) {
      const found = await store.read('red', async (view) => {
        const rows = await Promise.all(['b1', 'b2', 'b3'].map((id) => view.booking(id)));
        return rows.filter((row) => row !== null).length;
      });
      assert.ok(found === 0 || found === 3, `${found} of 3`);
    }
    await written;
  });

  test('closing a store waits for the work that was started before', async (t) => {
    const store = await fresh(t);
    await withTeam(store);
    const written = store.write('red', (transaction) => transaction.addBooking(bookingRow('b1')));
    const read = store.read('red', (view) => view.team());
    await store.ping();
    await store.close();
    await written;
    assert.equal((await read)?.id, 'red');
  });
}
