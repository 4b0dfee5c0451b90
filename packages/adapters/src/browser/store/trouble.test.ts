import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StoreUnusable } from '@team-booking/engine';
import { BackendError } from '@team-booking/sdk';
import { browserBackend, browserTesting } from '../index.ts';
import { book, booked, newBrowser, TEAM, TUESDAY } from '../test/page.ts';
import { TransactionEnded } from './errors.ts';
import { IndexedDbStore } from './indexeddb-store.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { openDatabase } from './open-database.ts';

const unusable = (words: RegExp) => (error: unknown) => {
  assert.ok(error instanceof StoreUnusable, String(error));
  assert.equal(error.code, 'store-unusable');
  assert.match(error.message, words);
  assert.ok(error.remedy.length > 10);
  return true;
};

/** A factory whose `open` fails immediately, as in a page that may not store data. */
const denied = { open: () => assert.fail(new DOMException('denied', 'SecurityError')) } as unknown as IDBFactory;

test('a page that may not store data gets an error with a remedy', async () => {
  await assert.rejects(browserBackend({ team: TEAM, indexedDB: denied }), unusable(/keeps no data.*private browsing/));
  await assert.rejects(openDatabase('x', undefined), unusable(/there is no IndexedDB/));
});

test('a database of a newer version is refused and left as it is', async (t) => {
  const { indexedDB, database, open } = newBrowser(t);
  const newer = [...MIGRATIONS, (later: IDBDatabase) => void later.createObjectStore('later')];
  const opened = await openDatabase(database, indexedDB, newer);
  opened.database.close();
  await assert.rejects(open(), unusable(/newer version of this page/));
  const again = await openDatabase(database, indexedDB, newer);
  assert.ok(again.database.objectStoreNames.contains('later'));
  assert.equal(again.isNew, false);
  again.database.close();
});

test('a tab of an older version lets a newer one upgrade, keeps what was booked, and says what to do', async (t) => {
  const { indexedDB, database, open } = newBrowser(t);
  const old = await open();
  booked(await book(old));
  const newer = [...MIGRATIONS, (later: IDBDatabase) => void later.createObjectStore('later')];
  const opened = await openDatabase(database, indexedDB, newer);
  const store = new IndexedDbStore(opened.database);
  const rows = await store.read('team', (view) => view.bookings({ from: 0, to: Infinity }));
  assert.equal(rows.length, 1);
  await store.close();
  await assert.rejects(
    old.availability('intro', TUESDAY),
    (error: unknown) =>
      error instanceof BackendError && error.code === 'unavailable' && /Load the page again/.test(error.message),
  );
});

test('a database that was deleted in another tab is reported as deleted', async (t) => {
  const { indexedDB, database, open } = newBrowser(t);
  const backend = await open();
  const deleting = indexedDB.deleteDatabase(database);
  await new Promise((resolve) => deleting.addEventListener('success', resolve));
  await assert.rejects(backend.bookings(), /was deleted\. Load the page again/);
});

test('a page that keeps an older version open is reported instead of awaited', async (t) => {
  const { indexedDB, database } = newBrowser(t);
  const held = await openDatabase(database, indexedDB);
  const newer = [...MIGRATIONS, () => {}];
  await assert.rejects(openDatabase(database, indexedDB, newer), unusable(/Close the other tabs/));
  held.database.close();
  // A refused open that succeeds late does not block others.
  const later = await openDatabase(database, indexedDB, [...newer, () => {}]);
  later.database.close();
});

test('a booking that fails halfway is rolled back', async (t) => {
  const browser = newBrowser(t);
  const backend = await browser.open();
  const add = IDBObjectStore.prototype.add;
  const failing = t.mock.method(IDBObjectStore.prototype, 'add', function (this: IDBObjectStore, ...row: [unknown]) {
    if (this.name === 'record') throw new DOMException('full', 'QuotaExceededError');
    return add.apply(this, row);
  });
  await assert.rejects(
    book(backend, { bookingType: 'call' }),
    (error: unknown) =>
      error instanceof BackendError && error.code === 'unavailable' && /no more room/.test(error.message),
  );
  assert.ok(failing.mock.callCount() > 3, 'it had begun to write');
  failing.mock.restore();
  assert.deepEqual(await backend.bookings(), []);
  const { hosts } = await backend.availability('call', TUESDAY);
  assert.deepEqual(
    hosts?.map(({ free }) => free),
    [
      [540, 1020],
      [540, 1020],
      [540, 1020],
    ],
  );
  assert.equal(booked(await book(backend, { bookingType: 'call' })).hosts[0]?.id, 'a', 'no turn was lost');
});

test('work that awaits anything but the store inside a transaction is rejected with the reason', async (t) => {
  const { indexedDB, database } = newBrowser(t);
  const store = new IndexedDbStore((await openDatabase(database, indexedDB)).database);
  t.after(() => store.close());
  const elsewhere = () => new Promise((resolve) => setTimeout(resolve, 20));
  const wrong = (then: (verb: () => Promise<unknown>) => Promise<unknown>) =>
    assert.rejects(
      store.write('team', async (transaction) => {
        await transaction.team();
        await elsewhere();
        return then(() => transaction.team());
      }),
      TransactionEnded,
    );
  await wrong((verb) => verb());
  await wrong(() => Promise.resolve());
  await wrong(() => Promise.reject(new Error('later')));
  assert.equal(await store.read('team', (view) => view.team()), null, 'the store goes on');
});

test('fixtures are refused over a database with real bookings, and accepted over one that only fixtures wrote', async (t) => {
  const browser = newBrowser(t);
  const { indexedDB, database } = browser;
  await (await browser.open()).close();
  const real = await browserTesting({ indexedDB, database });
  t.after(() => real.close());
  const fixture = { now: '2026-06-15T06:00:00Z', hosts: [], bookingTypes: [] };
  await assert.rejects(real.testing.putFixture(fixture), { code: 'wrong-state' });

  const first = await browserTesting({ indexedDB, database: 'only fixtures' });
  await first.testing.putFixture(fixture);
  await first.close();
  const second = await browserTesting({ indexedDB, database: 'only fixtures' });
  t.after(() => second.close());
  await second.testing.putFixture(fixture);
  await assert.rejects(second.testing.putClock('tomorrow'), { code: 'invalid' });
});
