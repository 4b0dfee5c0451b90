import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { storeSuite } from '@team-booking/engine/testing/store-suite';
import { Live } from '../live.ts';
import { IndexedDbStore } from './indexeddb-store.ts';
import { openDatabase } from './open-database.ts';

storeSuite('IndexedDB', async (t) => {
  const { database } = await openDatabase('store', new IDBFactory());
  const live = new Live(randomUUID());
  const store = new IndexedDbStore(database, { live });
  t.after(async () => {
    await store.close();
    live.close();
  });
  return store;
});
