import assert from 'node:assert/strict';
import { closeSync, cpSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { type Store, StoreBusy, StoreUnavailable, StoreUnusable } from '@team-booking/engine';
import { bookingRow, teamOf } from '@team-booking/engine/testing/store-suite';
import { openSqlite } from './open-sqlite.ts';
import { temporaryFile } from './test/temporary.ts';

const book = (store: Store, id: string) => store.write('red', (transaction) => transaction.addBooking(bookingRow(id)));

async function storeIn(file: string): Promise<Store> {
  const store = openSqlite(file);
  await store.write('red', (transaction) => transaction.putTeam(teamOf('red', ['a', 'b'])));
  await book(store, 'first');
  return store;
}

test('a deleted folder stops bookings and health, and coming back it serves again', async (t) => {
  const file = await temporaryFile(t);
  const folder = dirname(file);
  const store = await storeIn(file);
  await store.ping();

  renameSync(folder, `${folder}-away`);
  await assert.rejects(store.ping(), /deleted or replaced/);
  await assert.rejects(book(store, 'lost'), StoreUnavailable);
  renameSync(`${folder}-away`, folder);
  await store.ping();
  await store.read('red', async (view) => assert.equal(await view.booking('lost'), null));
  await book(store, 'kept');
  await store.close();
});

test('a folder replaced by a backup stops bookings and health', async (t) => {
  const file = await temporaryFile(t);
  const folder = dirname(file);
  const store = await storeIn(file);
  cpSync(folder, `${folder}-backup`, { recursive: true });
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  cpSync(`${folder}-backup`, folder, { recursive: true });
  rmSync(`${folder}-backup`, { recursive: true });
  await assert.rejects(store.ping(), StoreUnavailable);
  await assert.rejects(book(store, 'lost'), /deleted or replaced/);
  await store.close();
});

test('one damaged page stops health, and what needs it is unavailable rather than broken', async (t) => {
  const file = await temporaryFile(t);
  await (await storeIn(file)).close();
  const database = new DatabaseSync(file);
  const root = database.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'booking'").get()!['rootpage'];
  const size = database.prepare('PRAGMA page_size').get()!['page_size'];
  database.close();
  const raw = openSync(file, 'r+');
  writeSync(raw, Buffer.alloc(Number(size), 0xa5), 0, Number(size), (Number(root) - 1) * Number(size));
  closeSync(raw);

  const store = openSqlite(file);
  await assert.rejects(store.ping(), (error) => error instanceof StoreUnavailable && /backup/.test(error.remedy));
  await assert.rejects(book(store, 'second'), StoreUnavailable);
  await assert.rejects(store.ping(), /damaged/);
  await store.close();
});

test('another process’s lock blocks nobody else, and those that wait for it wait side by side', async (t) => {
  const file = await temporaryFile(t);
  await (await storeIn(file)).close();
  const store = openSqlite(file, { patience: 200 });
  const other = new DatabaseSync(file);
  other.exec('BEGIN IMMEDIATE');

  const waiting = { on: true };
  const refused = async (id: string) => {
    const started = performance.now();
    await assert.rejects(book(store, id), StoreBusy);
    return performance.now() - started;
  };
  const one = await refused('b1');
  const six = Promise.all(Array.from({ length: 6 }, (_, index) => refused(`c${index}`))).finally(
    () => (waiting.on = false),
  );
  let read = 0;
  for (; waiting.on; read++) {
    await store.read('red', (view) => view.booking('first'));
    await new Promise((resolve) => setImmediate(resolve));
  }
  assert.ok(read > 20, `only ${read} reads while writers waited`);
  assert.ok(Math.max(...(await six)) < 4 * one);
  await assert.rejects(store.ping(), StoreBusy);

  const late = book(store, 'late');
  other.exec('ROLLBACK');
  other.close();
  await late;
  await store.ping();
  await store.close();
});

test('what keeps a database from being opened has its own remedy', async (t) => {
  const file = await temporaryFile(t);
  await (await storeIn(file)).close();
  const raw = openSync(file, 'r+');
  writeSync(raw, Buffer.alloc(100, 0xa5), 0, 100, 0);
  closeSync(raw);
  assert.throws(
    () => openSqlite(file),
    (error) => error instanceof StoreUnusable && /Restore it from a backup/.test(error.remedy),
  );
  const foreign = `${file}-foreign`;
  const database = new DatabaseSync(foreign);
  database.exec('CREATE TABLE booking (x)');
  database.close();
  assert.throws(
    () => openSqlite(foreign),
    (error) => error instanceof StoreUnusable && /belongs to another program/.test(error.remedy),
  );
});
