import 'fake-indexeddb/auto';
import { storeSuite } from '@team-booking/engine/testing/store-suite';
import { IndexedDbStore } from './indexeddb-store.ts';
import { openDatabase } from './open-database.ts';

storeSuite('IndexedDB', async (t) => {
  const { database } = await openDatabase('store', new IDBFactory());
  const store = new IndexedDbStore(database);
  t.after(() => store.close());
  return store;
});
