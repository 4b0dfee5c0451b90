import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StoreTransaction } from '@team-booking/engine';
import { documentOf } from '@team-booking/engine/testing/store-suite';
import { freshStores } from './test/fresh-store.ts';

type Work = (transaction: StoreTransaction) => Promise<unknown>;

const read: Work = (transaction) => transaction.document('session', 's1');
const list: Work = (transaction) => transaction.documents({ kind: 'session', ref: '' });
const put: Work = (transaction) => transaction.putDocument(documentOf('s1', { at: 9 }));
const change: Work = async (transaction) => {
  await read(transaction);
  await put(transaction);
};
const remove: Work = (transaction) => transaction.removeDocument('session', 's1');
const renew: Work = async (transaction) => {
  await remove(transaction);
  await put(transaction);
};

/** What is there at first, what is read of it, what another transaction does meanwhile, and what then has to run again. */
const CONFLICTS: Readonly<Record<string, readonly [isThere: boolean, first: Work, meanwhile: Work, then: Work]>> = {
  'a change of what was changed': [true, read, change, put],
  'a change of what was found by its reference and changed': [true, list, change, put],
  'a change of what was removed': [true, read, remove, put],
  'a change of what was removed and made anew': [true, read, renew, put],
  'a removal of what was changed': [true, read, change, remove],
  'a removal of what was removed': [true, list, remove, remove],
  'a second look at what was changed': [true, read, change, list],
  'a second look at what was removed': [true, list, remove, read],
  'a second look at what was not there and was added': [false, read, put, list],
  'an addition of what was not there and was added': [false, read, put, put],
};

for (const [what, [isThere, first, meanwhile, then]] of Object.entries(CONFLICTS)) {
  test(`${what} by another transaction meanwhile runs again`, async (t) => {
    const [one, other] = await freshStores(t, 2);
    if (isThere) await one!.write('red', (transaction) => transaction.putDocument(documentOf('s1')));
    let runs = 0;
    await one!.write('red', async (transaction) => {
      await first(transaction);
      if (++runs === 1) await other!.write('red', meanwhile);
      await then(transaction);
    });
    assert.equal(runs, 2);
  });
}

test('what nobody has read is added without a look, and is another’s if that one was first', async (t) => {
  const [one, other] = await freshStores(t, 2);
  let runs = 0;
  const adding = one!.write('red', async (transaction) => {
    if (++runs === 1) await other!.write('red', put);
    await transaction.putDocument(documentOf('s1'));
  });
  await assert.rejects(adding, /duplicate key/);
  assert.equal((await other!.read('red', (view) => view.document('session', 's1')))?.at, 9);
});
