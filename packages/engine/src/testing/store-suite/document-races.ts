import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Store } from '../../store/store.ts';
import type { FreshStores } from './fresh-store.ts';
import { documentOf } from './rows.ts';

/** Five tries in each store at the same time, together or not. */
const inEach = <T>(stores: readonly Store[], work: (store: Store, group: string | undefined) => Promise<T>) =>
  Promise.all(stores.flatMap((store) => [1, 2, 3, 4, 5].map((i) => work(store, i % 2 ? 'group' : undefined))));

export function documentRaces(fresh: FreshStores): void {
  test('no change of a document is lost to another, and it is made once', async (t) => {
    const stores = await fresh(t);
    await inEach(stores, (store, group) =>
      store.write(
        'red',
        async (transaction) => {
          const found = await transaction.document('session', 's1');
          await transaction.putDocument(documentOf('s1', { at: (found?.at ?? 0) + 1 }));
        },
        group,
      ),
    );
    assert.equal((await stores[0]!.read('red', (view) => view.document('session', 's1')))?.at, stores.length * 5);
  });

  test('of many who take a document at once, one has it', async (t) => {
    const stores = await fresh(t);
    await stores[0]!.write('red', (transaction) => transaction.putDocument(documentOf('s1')));
    const taken = await inEach(stores, (store, group) =>
      store.write(
        'red',
        async (transaction) => {
          const found = await transaction.document('session', 's1');
          if (found) await transaction.removeDocument('session', 's1');
          return found !== null;
        },
        group,
      ),
    );
    assert.equal(taken.filter(Boolean).length, 1);
  });

  test('what is changed is not swept by who looks at the same time and would have kept it', async (t) => {
    const stores = await fresh(t);
    const ids = Array.from({ length: 12 }, (_, i) => `s${i}`);
    await stores[0]!.write('red', async (transaction) => {
      for (const id of ids) await transaction.putDocument(documentOf(id, { at: 5 }));
    });
    const prolong = (store: Store, id: string) =>
      store.write('red', async (transaction) => {
        const found = await transaction.document('session', id);
        if (found) await transaction.putDocument({ ...found, at: 50 });
        return found ? id : null;
      });
    const sweep = (store: Store) =>
      store.write('red', (transaction) => transaction.removeDocuments({ kind: 'session', to: 10 }));
    const works = ids.map((id, i) => prolong(stores[i % stores.length]!, id));
    const removed = (await Promise.all(stores.map(sweep))).reduce((sum, count) => sum + count, 0);
    const prolonged = (await Promise.all(works)).filter((id) => id !== null);
    const left = await stores[0]!.read('red', (view) => view.documents({ kind: 'session' }));
    assert.deepEqual(left.map(({ id }) => id).toSorted(), prolonged.toSorted());
    assert.equal(removed + prolonged.length, ids.length);
  });
}
