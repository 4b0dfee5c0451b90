import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bookingRow, documentOf, hostTime, MONDAY } from '@team-booking/engine/testing/store-suite';
import { IndexedDbStore } from './indexeddb-store.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { openDatabase } from './open-database.ts';

test('a database from before there were documents keeps its bookings, time and messages, and finds them', async (t) => {
  const factory = new IDBFactory();
  const { database: old } = await openDatabase('store', factory, MIGRATIONS.slice(0, 1));
  const message = { booking: 'b1', kind: 'confirmed', payload: {}, createdAt: 5 };
  const times = [hostTime('b1', 'a', 100, 200, 50), hostTime('h1', 'a', 200, 300, 50), hostTime('b1', 'a', 300, 400)];
  const written = old.transaction(['booking', 'outbox', 'hostTime'], 'readwrite');
  written.objectStore('booking').add({ team: 'red', id: 'b1', start: MONDAY, row: bookingRow('b1') });
  written.objectStore('outbox').add({ team: 'red', ...message });
  for (const time of times) written.objectStore('hostTime').add({ team: 'red', ...time });
  await new Promise((resolve) => written.addEventListener('complete', resolve));
  old.close();

  const { database, isNew } = await openDatabase('store', factory);
  assert.equal(isNew, false);
  const store = new IndexedDbStore(database);
  t.after(() => store.close());
  await store.write('red', (transaction) => transaction.putDocument(documentOf('s1')));
  await store.read('red', async (view) => {
    assert.deepEqual(await view.messagesOf('b1'), [{ seq: 1, ...message }]);
    assert.deepEqual(await view.lapsedHolds(50), ['h1']);
    assert.deepEqual(await view.timesOf('b1'), [times[0], times[2]]);
    assert.deepEqual(await view.listBookings({ host: 'a', words: ['ada'], limit: 5 }), [bookingRow('b1')]);
    assert.deepEqual(await view.document('session', 's1'), documentOf('s1'));
  });
});
