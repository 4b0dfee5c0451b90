import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { StoreBusy, StoreUnusable } from '@team-booking/engine';
import { raceSuite, storeSuite } from '@team-booking/engine/testing/store-suite';
import { bookingRow, hostTime, teamOf } from '@team-booking/engine/testing/store-suite';
import { SqliteConnection } from './connection.ts';
import { sealingWith } from '../../secrets/sealing.ts';
import { openSqlite } from './open-sqlite.ts';
import { temporaryFile } from './test/temporary.ts';

storeSuite('SQLite', async (t) => {
  const store = openSqlite(await temporaryFile(t), { sealing: sealingWith([Buffer.alloc(32, 1)]) });
  t.after(() => store.close());
  return store;
});

raceSuite('SQLite, opened three times', async (t) => {
  const file = await temporaryFile(t);
  const stores = [openSqlite(file), openSqlite(file), openSqlite(file)];
  t.after(async () => void (await Promise.all(stores.map((store) => store.close()))));
  return stores;
});

test('every commit is synced to a write-ahead log', async (t) => {
  const connection = new SqliteConnection(await temporaryFile(t), 0);
  assert.deepEqual({ ...connection.get('PRAGMA journal_mode') }, { journal_mode: 'wal' });
  assert.deepEqual({ ...connection.get('PRAGMA synchronous') }, { synchronous: 2 });
  assert.deepEqual({ ...connection.get('PRAGMA foreign_keys') }, { foreign_keys: 1 });
  connection.close();
});

test('triggers refuse overlaps and changes by any writer', async (t) => {
  const file = await temporaryFile(t);
  const store = openSqlite(file);
  await store.write('red', async (transaction) => {
    await transaction.putTeam(teamOf('red', ['a', 'b']));
    await transaction.addBooking(bookingRow('b1'));
    await transaction.takeTime([hostTime('b1', 'a', 100, 200)]);
  });
  await store.close();
  const database = new DatabaseSync(file);
  const insert = (verb: string, start: number) =>
    database.exec(`${verb} INTO host_time VALUES ('red', 'a', ${start}, ${start + 50}, 'b1', 'call', 0, 0, NULL)`);
  assert.throws(() => insert('INSERT', 199), /host-time-taken/);
  assert.throws(() => insert('INSERT OR REPLACE', 100), /host-time-taken/);
  assert.throws(() => database.exec('UPDATE host_time SET start_ms = 0'), /never changed/);
  insert('INSERT', 200);
  database.close();
});

test('the ledger can only grow', async (t) => {
  const file = await temporaryFile(t);
  const store = openSqlite(file);
  await store.write('red', async (transaction) => {
    await transaction.putTeam(teamOf('red', ['a', 'b']));
    await transaction.putPool({ id: 'call', version: 1, members: [], nextMembership: 1 } as never);
    const entries = [{ host: 'a', membership: 1, tier: 1, amount: 5 }];
    await transaction.post('call', [{ seq: 1, at: 0, cause: { kind: 'left', host: 'x' }, entries }]);
  });
  await store.close();
  const database = new DatabaseSync(file);
  for (const change of ["UPDATE posting SET entries = '[]'", 'DELETE FROM posting']) {
    assert.throws(() => database.exec(change), /append-only/);
  }
  database.close();
});

test('a file that cannot be a database is refused with a remedy', async (t) => {
  const file = await temporaryFile(t);
  await writeFile(file, 'This is a letter, and a rather long one, to whom it may concern.'.repeat(100));
  assert.throws(() => openSqlite(file), StoreUnusable);
  assert.throws(() => openSqlite(join(dirname(file), 'missing', 'bookings.db')), /Name a file in a folder that exists/);
});

test('a database that another process keeps locked is busy, and usable again afterwards', async (t) => {
  const file = await temporaryFile(t);
  const store = openSqlite(file, { patience: 20 });
  const other = new DatabaseSync(file);
  other.exec('BEGIN IMMEDIATE');
  const put = () => store.write('red', (transaction) => transaction.putTeam(teamOf('red', ['a', 'b'])));
  await assert.rejects(put, StoreBusy);
  other.exec('ROLLBACK');
  other.close();
  await put();
  await store.close();
});
