import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StoreView } from '@team-booking/engine';
import { bookingRow, storeSuite, teamOf } from '@team-booking/engine/testing/store-suite';
import { retrying } from '../sql/retrying.ts';
import { sqlStore } from '../sql/sql-store.ts';
import { openDatabase } from './open-database.ts';
import { PostgresDatabase } from './postgres-database.ts';
import { freshDatabase } from './test/cluster.ts';
import { freshStore, freshStores } from './test/fresh-store.ts';

storeSuite('PostgreSQL', (t) => freshStore(t));

// What distributed engines lack is not used, so that a query under locks refuses overlaps.
storeSuite('plain PostgreSQL', (t) => freshStore(t, { plain: true }));

const READS: Readonly<Record<string, (view: StoreView) => Promise<unknown>>> = {
  'the team': (view) => view.team(),
  'a booking type': (view) => view.bookingType('call'),
  'a pool': (view) => view.pool('call'),
};

for (const [what, read] of Object.entries(READS)) {
  test(`${what} that is read before a lock conflicts with a configuration that was stored meanwhile`, async (t) => {
    const [one, other] = await freshStores(t, 2);
    const configure = () => other!.write('red', (transaction) => transaction.putTeam(teamOf('red', ['a', 'b'])));
    await configure();
    let runs = 0;
    await one!.write('red', async (transaction) => {
      await read(transaction);
      if (++runs === 1) await configure();
      await transaction.lock({ type: 'call', hosts: ['a'] });
    });
    assert.equal(runs, 2);
  });
}

test('what is read of a locked team is what was stored meanwhile', async (t) => {
  const [one, other] = await freshStores(t, 2);
  const configure = (name: string) =>
    other!.write('red', (transaction) => transaction.putTeam({ ...teamOf('red', ['a', 'b']), name }));
  await configure('before');
  await one!.write('red', async (transaction) => {
    assert.equal((await transaction.team())?.name, 'before');
    await configure('after');
    await transaction.lockTeam();
    assert.equal((await transaction.team())?.name, 'after');
  });
});

test('no change of a booking is lost to another even where nothing is locked', async (t) => {
  let close = async () => {};
  t.after(() => close());
  const { database, pool } = await openDatabase(await freshDatabase(t), { connections: 10 });
  const unlocked = { ...database.dialect, lockRows: async () => {} };
  const store = sqlStore(new PostgresDatabase(pool, unlocked, retrying({ patience: 20_000 })));
  close = () => store.close();
  await store.write('red', async (transaction) => {
    await transaction.putTeam(teamOf('red', ['a', 'b']));
    await transaction.addBooking(bookingRow('b1'));
  });
  const increment = () =>
    store.write('red', async (transaction) => {
      const booking = (await transaction.booking('b1'))!;
      await transaction.changeBooking({ ...booking, tokenVersion: booking.tokenVersion + 1 });
    });
  await Promise.all(Array.from({ length: 10 }, increment));
  assert.equal((await store.read('red', (view) => view.booking('b1')))?.tokenVersion, 11);
});
