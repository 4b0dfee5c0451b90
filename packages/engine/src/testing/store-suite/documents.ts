import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentQuery, StoredDocument } from '../../store/documents.ts';
import type { Store } from '../../store/store.ts';
import { documentOf } from './rows.ts';
import type { FreshStore } from './fresh-store.ts';

const put = (store: Store, ...documents: readonly StoredDocument[]) =>
  store.write('red', async (transaction) => {
    for (const one of documents) await transaction.putDocument(one);
  });
const idsOf = (documents: readonly StoredDocument[]) => documents.map(({ id }) => id);

export function documentSuite(fresh: FreshStore): void {
  test('a document is read as it was put, whatever is in it, by its team, kind and id only', async (t) => {
    const store = await fresh(t);
    const body = { name: 'Zoë “Z” O’Neil', text: 'a\u0000b\n\ud800', n: 1.5, none: null, list: [{ ok: true }] };
    const full = documentOf('s1', { ref: 'ada@team.example', at: 1_781_500_000_000, body });
    await put(store, full, documentOf('s2', { kind: 'note' }));
    await store.read('red', async (view) => {
      assert.deepEqual(await view.document('session', 's1'), full);
      assert.deepEqual(await view.document('note', 's2'), documentOf('s2', { kind: 'note' }));
      assert.equal(await view.document('note', 's1'), null);
      assert.equal(await view.document('session', 'S1'), null);
      for (const odd of ['', 'a\u0000', '\ud800', "'; --", '$1']) {
        assert.equal(await view.document('session', odd), null);
        assert.deepEqual(await view.documents({ kind: 'session', ref: odd }), []);
      }
    });
    assert.deepEqual(await store.read('red', (view) => view.documentKinds()), ['note', 'session']);
    await store.read('blue', async (view) => {
      assert.deepEqual(await view.documentKinds(), []);
      assert.equal(await view.document('session', 's1'), null);
      assert.deepEqual(await view.documents({ kind: 'session' }), []);
    });
  });

  test('documents are found by kind, reference and time, in their order, page by page', async (t) => {
    const store = await fresh(t);
    const times = { e: 5, a: 3, c: 3, b: 1, d: 4 };
    await put(
      store,
      ...Object.entries(times).map(([id, at]) => documentOf(id, { at, ref: id < 'd' ? 'x' : 'y' })),
      documentOf('a', { kind: 'note', at: 2, ref: 'x' }),
    );
    const find = async (query: Omit<DocumentQuery, 'kind'>) =>
      idsOf(await store.read('red', (view) => view.documents({ kind: 'session', ...query }))).join('');
    assert.equal(await find({}), 'bacde');
    assert.equal(await find({ descending: true }), 'edcab');
    assert.equal(await find({ ref: 'x' }), 'bac');
    assert.equal(await find({ ref: 'x', descending: true, limit: 2 }), 'ca');
    assert.equal(await find({ from: 3 }), 'acde');
    assert.equal(await find({ to: 3 }), 'b');
    assert.equal(await find({ from: 3, to: 5, ref: 'x', limit: 1 }), 'a');
    assert.equal(await find({ from: 6, to: 2 }), '');
    assert.equal(await find({ limit: 0 }), '');
    const counts = [{}, { ref: 'x' }, { to: 4 }, { to: 4, ref: 'y' }].map((query) =>
      store.read('red', (view) => view.countDocuments({ kind: 'session', ...query })),
    );
    assert.deepEqual(await Promise.all(counts), [5, 3, 3, 0]);
    assert.equal(await find({ after: { at: 3, id: 'a' }, limit: 2 }), 'cd');
    assert.equal(await find({ after: { at: 3, id: 'b' } }), 'cde');
    assert.equal(await find({ after: { at: 3, id: 'c' }, descending: true }), 'ab');
    assert.equal(await find({ after: { at: 1, id: 'b' }, from: 4 }), 'de');
    assert.equal(await find({ after: { at: 5, id: 'e' }, to: 4, descending: true }), 'cab');
    assert.equal(await find({ after: { at: 3, id: 'a' }, ref: 'y', to: 5 }), 'd');
    assert.equal(await find({ after: { at: 5, id: 'e' } }), '');
  });

  test('a document is replaced by who has read it, and by nobody else', async (t) => {
    const store = await fresh(t);
    await put(store, documentOf('s1'), documentOf('s2'));
    await assert.rejects(put(store, documentOf('s1', { at: 7 })));
    await store.write('red', async (transaction) => {
      const one = (await transaction.document('session', 's1'))!;
      await transaction.putDocument({ ...one, at: 8, ref: 'new' });
      await transaction.putDocument({ ...one, at: 9, ref: 'newer' });
      const [, other] = await transaction.documents({ kind: 'session' });
      assert.equal(other?.at, 9, 'a transaction reads what it has put');
      for (const found of await transaction.documents({ kind: 'session', ref: '' })) {
        await transaction.putDocument({ ...found, body: { found: true } });
      }
    });
    await store.read('red', async (view) => {
      assert.deepEqual(await view.document('session', 's1'), documentOf('s1', { at: 9, ref: 'newer' }));
      assert.deepEqual(await view.document('session', 's2'), documentOf('s2', { body: { found: true } }));
      assert.deepEqual(idsOf(await view.documents({ kind: 'session', ref: 'newer' })), ['s1']);
    });
  });

  test('what is removed is gone, and its place is free again', async (t) => {
    const store = await fresh(t);
    await put(store, documentOf('s1'), documentOf('s2'), documentOf('s1', { kind: 'note' }));
    await store.write('red', async (transaction) => {
      await transaction.document('session', 's1');
      await transaction.removeDocument('session', 's1');
      assert.equal(await transaction.document('session', 's1'), null);
      await transaction.removeDocument('session', 'nothing');
      await transaction.removeDocument('session', 's2');
      await transaction.putDocument(documentOf('s2', { at: 4 }));
    });
    await put(store, documentOf('s1', { at: 3 }));
    await store.read('red', async (view) => {
      assert.deepEqual(
        (await view.documents({ kind: 'session' })).map(({ at }) => at),
        [3, 4],
      );
      assert.ok(await view.document('note', 's1'));
    });
  });

  test('what has ended is swept: by kind, reference and time', async (t) => {
    const store = await fresh(t);
    const all = ['a', 'b', 'c', 'd'].map((id, at) => documentOf(id, { at, ref: at % 2 ? 'odd' : 'even' }));
    await put(store, ...all, documentOf('a', { kind: 'note' }));
    const sweep = (ended: { ref?: string; to?: number }) =>
      store.write('red', async (transaction) => {
        const removed = await transaction.removeDocuments({ kind: 'session', ...ended });
        return [removed, idsOf(await transaction.documents({ kind: 'session' })).join('')];
      });
    assert.deepEqual(await sweep({ to: 0 }), [0, 'abcd']);
    assert.deepEqual(await sweep({ to: 2, ref: 'even' }), [1, 'bcd']);
    assert.deepEqual(await sweep({ ref: 'odd' }), [2, 'c']);
    assert.deepEqual(await sweep({}), [1, '']);
    assert.ok(await store.read('red', (view) => view.document('note', 'a')));
    await store.write('red', async (transaction) => {
      await transaction.putDocument(documentOf('a'));
      assert.equal(await transaction.removeDocuments({ kind: 'session' }), 1);
      await transaction.putDocument(documentOf('a', { at: 2 }));
    });
    assert.equal((await store.read('red', (view) => view.document('session', 'a')))?.at, 2);
  });

  test('documents of a transaction that throws are as they were', async (t) => {
    const store = await fresh(t);
    await put(store, documentOf('s1'));
    const failed = store.write('red', async (transaction) => {
      await transaction.putDocument(documentOf('s2'));
      await transaction.removeDocuments({ kind: 'session', to: 100 });
      throw new RangeError('half way');
    });
    await assert.rejects(failed, RangeError);
    assert.deepEqual(idsOf(await store.read('red', (view) => view.documents({ kind: 'session' }))), ['s1']);
  });
}
