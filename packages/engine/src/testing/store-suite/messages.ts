import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FreshStore } from './fresh-store.ts';
import { bookingRow, teamOf } from './rows.ts';

export function messageSuite(fresh: FreshStore): void {
  test('an answer is kept for its team, route and key', async (t) => {
    const store = await fresh(t);
    const answer = { body: 'hash', booking: 'b1', at: 100 };
    await store.write('red', (transaction) => transaction.keepAnswer('book', 'k', answer, 0));
    await store.write('red', async (transaction) => {
      assert.deepEqual(await transaction.keptAnswer('book', 'k', 100), answer);
      assert.equal(await transaction.keptAnswer('book', 'k', 101), null);
      assert.equal(await transaction.keptAnswer('book', 'K', 0), null);
      assert.equal(await transaction.keptAnswer('cancel', 'k', 0), null);
    });
    await store.write('blue', async (transaction) => {
      assert.equal(await transaction.keptAnswer('book', 'k', 0), null);
    });
  });

  test('a key can be used again once its answer is too old, and old answers are forgotten', async (t) => {
    const store = await fresh(t);
    const answer = (at: number) => ({ body: `hash ${at}`, booking: 'b1', at });
    await store.write('red', async (transaction) => {
      await transaction.keepAnswer('book', 'k', answer(100), 0);
      await transaction.keepAnswer('book', 'l', answer(150), 0);
    });
    await store.write('red', async (transaction) => {
      await transaction.keepAnswer('book', 'k', answer(200), 120);
      assert.deepEqual(await transaction.keptAnswer('book', 'k', 0), answer(200));
      assert.deepEqual(await transaction.keptAnswer('book', 'l', 0), answer(150));
    });
  });

  test('messages are queued in the order of commits', async (t) => {
    const store = await fresh(t);
    await store.write('red', async (transaction) => {
      await transaction.putTeam(teamOf('red', ['a', 'b']));
      await transaction.addBooking(bookingRow('b1'));
      await transaction.enqueue([
        { booking: 'b1', kind: 'one', payload: { x: [1, 'ä'] }, createdAt: 5 },
        { booking: 'b1', kind: 'two', payload: {}, createdAt: 5 },
      ]);
      await transaction.enqueue([]);
    });
    await store.write('red', (transaction) =>
      transaction.enqueue([{ booking: 'b1', kind: 'three', payload: {}, createdAt: 6 }]),
    );
    const all = await store.read('red', (view) => view.outbox());
    assert.deepEqual(
      all.map(({ kind }) => kind),
      ['one', 'two', 'three'],
    );
    assert.deepEqual(all[0], { seq: all[0]!.seq, booking: 'b1', kind: 'one', payload: { x: [1, 'ä'] }, createdAt: 5 });
    const later = await store.read('red', (view) => view.outbox(all[1]!.seq));
    assert.deepEqual(
      later.map(({ kind }) => kind),
      ['three'],
    );
    const [first, second] = all;
    assert.deepEqual(await store.read('red', (view) => view.outbox(0, 1)), [first]);
    assert.deepEqual(await store.read('red', (view) => view.outbox(first!.seq, 1)), [second]);
    assert.deepEqual(await store.read('blue', (view) => view.outbox()), []);
  });

  test('what a message says can be replaced, by its team only, and nothing else of it changes', async (t) => {
    const store = await fresh(t);
    await store.write('red', async (transaction) => {
      await transaction.putTeam(teamOf('red', ['a', 'b']));
      await transaction.addBooking(bookingRow('b1'));
      await transaction.enqueue([
        { booking: 'b1', kind: 'one', payload: { reason: 'Zoë is ill' }, createdAt: 5 },
        { booking: 'b1', kind: 'two', payload: { reason: 'Zoë is ill' }, createdAt: 5 },
      ]);
    });
    const [one, two] = await store.read('red', (view) => view.outbox());
    await store.write('blue', (transaction) => transaction.changeMessage({ seq: two!.seq, payload: {} }));
    await store.write('red', (transaction) => transaction.changeMessage({ seq: one!.seq, payload: { reason: null } }));
    assert.deepEqual(await store.read('red', (view) => view.outbox()), [{ ...one, payload: { reason: null } }, two]);
  });

  test('the latest messages of a kind come in parts, the latest first', async (t) => {
    const store = await fresh(t);
    const message = (kind: string, at: number) => ({ booking: 'b1', kind, payload: { at }, createdAt: at });
    await store.write('red', async (transaction) => {
      await transaction.putTeam(teamOf('red', ['a', 'b']));
      await transaction.addBooking(bookingRow('b1'));
      await transaction.enqueue([message('told', 1), message('mail', 2), message('told', 3)]);
    });
    await store.write('red', async (transaction) => {
      await transaction.enqueue([message('mail', 4), message('told', 5)]);
      const own = await transaction.latestMessages({ kind: 'told', limit: 1 });
      assert.deepEqual(
        own.map(({ createdAt }) => createdAt),
        [5],
        'also what the transaction itself has queued',
      );
    });
    const latest = (limit: number, before?: number, team = 'red') =>
      store.read(team, (view) => view.latestMessages({ kind: 'told', limit, ...(before !== undefined && { before }) }));
    const first = await latest(2);
    assert.deepEqual(
      first.map(({ createdAt, payload }) => [createdAt, payload]),
      [
        [5, { at: 5 }],
        [3, { at: 3 }],
      ],
    );
    const all = await store.read('red', (view) => view.outbox());
    assert.deepEqual(await latest(2, first[1]!.seq), [all[0]]);
    assert.deepEqual(await latest(2, all[0]!.seq), []);
    assert.deepEqual(await latest(2, undefined, 'blue'), []);
  });

  test('a booking’s messages are its own, in the order of commits', async (t) => {
    const store = await fresh(t);
    const message = (booking: string, kind: string) => ({ booking, kind, payload: { kind }, createdAt: 5 });
    await store.write('red', async (transaction) => {
      await transaction.putTeam(teamOf('red', ['a', 'b']));
      await transaction.addBooking(bookingRow('b1'));
      await transaction.addBooking(bookingRow('b2'));
      await transaction.enqueue([message('b1', 'one'), message('b2', 'two')]);
    });
    await store.write('red', (transaction) => transaction.enqueue([message('b1', 'three')]));
    await store.read('red', async (view) => {
      const all = await view.outbox();
      for (const id of ['b1', 'b2', 'b3']) {
        assert.deepEqual(
          await view.messagesOf(id),
          all.filter(({ booking }) => booking === id),
        );
      }
      assert.deepEqual(
        (await view.messagesOf('b1')).map(({ kind }) => kind),
        ['one', 'three'],
      );
    });
    assert.deepEqual(await store.read('blue', (view) => view.messagesOf('b1')), []);
  });

  test('messages are due from their time on, until they are settled', async (t) => {
    const store = await fresh(t);
    const message = (kind: string, due?: number) => ({
      booking: 'b1',
      kind,
      payload: {},
      createdAt: 5,
      ...(due !== undefined && { due }),
    });
    await store.write('red', async (transaction) => {
      await transaction.putTeam(teamOf('red', ['a', 'b']));
      await transaction.addBooking(bookingRow('b1'));
      await transaction.enqueue([message('late', 30), message('kept'), message('first', 10), message('second', 10)]);
    });
    const due = (now: number, limit = 9, team = 'red') => store.read(team, (view) => view.dueMessages(now, limit));
    const kinds = async (...asked: Parameters<typeof due>) => (await due(...asked)).map(({ kind }) => kind);
    assert.deepEqual(await kinds(9), []);
    assert.deepEqual(await kinds(10), ['first', 'second']);
    assert.deepEqual(await kinds(30), ['first', 'second', 'late']);
    assert.deepEqual(await kinds(30, 1), ['first']);
    assert.deepEqual(await kinds(30, 9, 'blue'), []);
    const [first, second] = await due(10);
    const { kind, payload, createdAt, booking } = first!;
    assert.deepEqual(first, { seq: first!.seq, kind, payload, createdAt, booking }, 'as it is read elsewhere');
    await store.write('blue', (transaction) => transaction.settleMessages([first!.seq, second!.seq]));
    await store.write('red', async (transaction) => {
      await transaction.settleMessages([first!.seq]);
      await transaction.settleMessages([]);
      assert.deepEqual(
        (await transaction.dueMessages(30, 9)).map((one) => one.kind),
        ['second', 'late'],
      );
    });
    await store.write('red', (transaction) => transaction.changeMessage({ seq: second!.seq, payload: { x: 1 } }));
    assert.deepEqual(await kinds(30), ['second', 'late'], 'who is erased from it does not make it due, nor settles it');
    assert.equal((await store.read('red', (view) => view.outbox())).length, 4, 'they stay readable');
  });
}
