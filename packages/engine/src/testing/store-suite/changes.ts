import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { test } from 'node:test';
import { changesAvailability, type StoreChanges, type TellsChanges } from '../../store/changes.ts';
import type { Store, StoreTransaction } from '../../store/store.ts';
import { bookingRow, documentOf, hostTime, teamOf } from './rows.ts';
import type { FreshStore } from './fresh-store.ts';

type Work = (transaction: StoreTransaction) => Promise<unknown>;

/** A store with a team and a booking, and what it tells of each commit. */
async function telling(t: Parameters<FreshStore>[0], fresh: FreshStore<Store & TellsChanges>) {
  const store = await fresh(t);
  await store.write('red', async (transaction) => {
    await transaction.putTeam(teamOf('red', ['a', 'b']));
    await transaction.addBooking(bookingRow('b0'));
    await transaction.putDocument(documentOf('n0', { kind: 'proposal' }));
  });
  const heard: StoreChanges[] = [];
  t.after(async () => end());
  const end = store.onChange('red', (changes) => heard.push(changes));
  // A booking that is not meant to be told of anything else; it is there before what is waited for.
  let marks = 0;
  /** @returns what was told, in one sentence; `null` if nothing was */
  const told = async (work: Work): Promise<readonly unknown[] | null> => {
    const mark = `mark${marks++}`;
    const isMark = ({ bookings }: StoreChanges) => bookings?.includes(mark);
    await store.write('red', work);
    await store.write('red', (transaction) => transaction.addBooking(bookingRow(mark)));
    while (!heard.some(isMark)) await wait(1);
    const [changes, ...more] = heard.splice(0).filter((one) => !isMark(one));
    assert.deepEqual(more, [], 'one commit is told once');
    if (!changes) return null;
    const { hosts, configured, bookings, documents } = changes;
    return [hosts, configured, bookings, documents, changesAvailability(changes)];
  };
  return { store, told };
}

/** What a store tells of its commits. */
export function changeSuite(fresh: FreshStore<Store & TellsChanges>): void {
  test('a commit is told with the bookings and kinds of documents that it changed', async (t) => {
    const { told } = await telling(t, fresh);
    const booked: Work = async (transaction) => {
      await transaction.addBooking(bookingRow('b1'));
      await transaction.takeTime([hostTime('b1', 'a', 1, 2)]);
      await transaction.putDocument(documentOf('l1', { kind: 'audit' }));
    };
    assert.deepEqual(await told(booked), [['a'], false, ['b1'], ['audit'], true]);
    const changed: Work = async (transaction) => {
      await transaction.changeBooking((await transaction.booking('b1'))!);
      await transaction.changeBooking((await transaction.booking('b0'))!);
    };
    assert.deepEqual(await told(changed), [[], false, ['b1', 'b0'], [], false]);
    const released: Work = (transaction) => transaction.releaseTime('b1');
    assert.deepEqual(await told(released), [['a'], false, [], [], true]);
    const configured: Work = (transaction) => transaction.putTeam({ ...teamOf('red', ['a', 'b']), name: 'New' });
    assert.deepEqual(await told(configured), [[], true, [], [], true]);
  });

  test('a document that is changed or removed is told of, and one that is not there is not', async (t) => {
    const { told } = await telling(t, fresh);
    const put: Work = async (transaction) => {
      const found = (await transaction.document('proposal', 'n0'))!;
      await transaction.putDocument({ ...found, at: 9 });
    };
    assert.deepEqual(await told(put), [[], false, [], ['proposal'], false]);
    const swept: Work = (transaction) => transaction.removeDocuments({ kind: 'proposal', to: 5 });
    assert.equal(await told(swept), null, 'it is later than that');
    const removed: Work = (transaction) => transaction.removeDocument('proposal', 'n0');
    assert.deepEqual(await told(removed), [[], false, [], ['proposal'], false]);
    assert.equal(await told((transaction) => transaction.removeDocuments({ kind: 'proposal' })), null);
  });

  test('what changes all the time, what was taken back, and another team’s changes are told to nobody', async (t) => {
    const { store, told } = await telling(t, fresh);
    for (const kind of ['session', 'token', 'hold', 'search-count']) {
      assert.equal(await told((transaction) => transaction.putDocument(documentOf('s1', { kind }))), null, kind);
    }
    const failed = store.write('red', async (transaction) => {
      await transaction.addBooking(bookingRow('b9'));
      throw new Error('taken back');
    });
    await assert.rejects(failed, /taken back/);
    await store.write('blue', (transaction) => transaction.putTeam(teamOf('blue', ['a', 'b'])));
    assert.equal(await told(async (transaction) => void (await transaction.booking('b0'))), null);
  });
}
