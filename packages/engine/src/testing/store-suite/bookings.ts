import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HOUR } from '@team-booking/core/time';
import type { BookingRow } from '../../store/rows.ts';
import type { FreshStore } from './fresh-store.ts';
import { bookingRow, MONDAY, teamOf, waitingRow } from './rows.ts';

const FULL: Partial<BookingRow> = {
  owner: 'b',
  attendee: { name: 'Zoë “Z” O’Neil; DROP TABLE booking', email: 'z@visitor.example', phone: '+49 30 1' },
  guests: [{ email: 'g@visitor.example', name: '客' }, { email: 'h@visitor.example' }],
  answers: { topic: 'a\u0000b\n\ud800', n: 1.5, ok: true, many: ['x', 'y'] },
  location: { id: 'video', kind: 'online', label: 'Video', joinUrl: 'https://meet.example/x' },
  consent: { version: '3', at: MONDAY },
  metadata: { utm_source: 'letter', constructor: 'x' },
  moveReason: 'Why not',
};

export function bookingSuite(fresh: FreshStore): void {
  test('a booking is read as it was written, whatever people typed', async (t) => {
    const store = await fresh(t);
    const full = bookingRow('b1', FULL);
    const bare = bookingRow('b2');
    await store.write('red', async (transaction) => {
      await transaction.putTeam(teamOf('red', ['a', 'b']));
      await transaction.addBooking(full);
      await transaction.addBooking(bare);
    });
    await store.read('red', async (view) => {
      assert.deepEqual(await view.booking('b1'), full);
      assert.deepEqual(await view.booking('b2'), bare);
    });
    const changed: BookingRow = {
      ...bare,
      ...FULL,
      tokenVersion: 2,
      state: { ...waitingRow('b2', 5).state, sequence: 7, hosts: ['b', 'a'] },
    };
    await store.write('red', async (transaction) => {
      await transaction.booking('b2');
      await transaction.changeBooking(changed);
    });
    assert.deepEqual(await store.read('red', (view) => view.booking('b2')), changed);
    assert.deepEqual(await store.read('red', (view) => view.booking('b1')), full);
  });

  test('what no booking, host or key can be called is not found', async (t) => {
    const store = await fresh(t);
    await store.write('red', (transaction) => transaction.putTeam(teamOf('red', ['a', 'b'])));
    for (const id of ['', 'a\u0000', '\ud800', '\u{1F4C5}'.repeat(2000), "'; --", '$1']) {
      await store.write('red', async (transaction) => {
        assert.equal(await transaction.booking(id), null);
        assert.equal(await transaction.host(id), null);
        assert.equal(await transaction.bookingType(id), null);
        assert.equal(await transaction.keptAnswer(`edit ${id}`, id, 0), null);
        assert.deepEqual(await transaction.recordsOf(id), []);
      });
    }
  });

  test('bookings of a range are those that start in it, in their order', async (t) => {
    const store = await fresh(t);
    await store.write('red', async (transaction) => {
      await transaction.putTeam(teamOf('red', ['a', 'b']));
      for (const [id, hour] of Object.entries({ c: 2, a: 2, b: 1, d: 3, e: 0 })) {
        await transaction.addBooking(
          bookingRow(id, {}, { start: MONDAY + hour * HOUR, end: MONDAY + (hour + 1) * HOUR }),
        );
      }
    });
    const found = await store.read('red', (view) => view.bookings({ from: MONDAY + HOUR, to: MONDAY + 3 * HOUR }));
    assert.deepEqual(
      found.map(({ state }) => state.id),
      ['b', 'a', 'c'],
    );
  });

  test('what waited too long is found, earliest first', async (t) => {
    const store = await fresh(t);
    await store.write('red', async (transaction) => {
      await transaction.putTeam(teamOf('red', ['a', 'b']));
      for (const [id, waitsUntil] of [
        ['x', 30],
        ['y', 20],
        ['z', 31],
        ['n', null],
      ] as const) {
        await transaction.addBooking(waitsUntil === null ? bookingRow(id) : waitingRow(id, waitsUntil));
      }
    });
    const expired = await store.read('red', (view) => view.expired(30));
    assert.deepEqual(
      expired.map(({ state }) => state.id),
      ['y', 'x'],
    );
  });

  test('a booking of a type that does not exist is refused', async (t) => {
    const store = await fresh(t);
    const write = store.write('red', async (transaction) => {
      await transaction.putTeam(teamOf('red', ['a', 'b']));
      await transaction.addBooking(bookingRow('b1', { type: 'nothing' }));
    });
    await assert.rejects(write);
  });
}
