import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HOUR } from '@team-booking/core/time';
import { bookingNumber } from '../../booking/booking-number.ts';
import type { BookingsQuery } from '../../store/bookings-query.ts';
import type { BookingRow } from '../../store/rows.ts';
import type { Store } from '../../store/store.ts';
import type { FreshStore } from './fresh-store.ts';
import { bookingRow, MONDAY, teamOf, waitingRow } from './rows.ts';

const at = (hour: number) => ({ start: MONDAY + hour * HOUR, end: MONDAY + (hour + 1) * HOUR });
const named = (name: string, more: Partial<BookingRow['attendee']> = {}) => ({
  attendee: { name, email: 'v@visitor.example', ...more },
});
const waiting = waitingRow('w', MONDAY);

/** One of each kind. By start and id they are a, w, b, c, d. */
const ROWS: readonly BookingRow[] = [
  bookingRow('d', { ...named('D', { phone: '+49 30 1234' }), type: 'intro' }, { ...at(3), hosts: ['a.b', 'C'] }),
  bookingRow(
    'c',
    { ...named('100 % O’Neil_x'), answers: { topic: 'Größe\u0000!', n: 42 } },
    { ...at(2), hosts: ['c'] },
  ),
  bookingRow('b', { ...named('Zoë Ångström'), guests: [{ email: 'g@guest.example', name: 'İpek' }] }, at(2)),
  { ...waiting, ...named('W'), state: { ...waiting.state, ...at(1), hosts: ['a', 'b'] } },
  bookingRow('a', named('Ada'), { ...at(1), hosts: ['ab'] }),
];

async function withBookings(store: Store) {
  await store.write('red', async (transaction) => {
    await transaction.putTeam(teamOf('red', ['a', 'b']));
    for (const row of ROWS) await transaction.addBooking(row);
  });
  return async (query: Partial<BookingsQuery>) => {
    const found = await store.read('red', (view) => view.listBookings({ limit: 100, ...query }));
    return found.map(({ state }) => state.id).join('');
  };
}

export function listingSuite(fresh: FreshStore): void {
  test('bookings are listed by start and id, in either direction, page by page', async (t) => {
    const find = await withBookings(await fresh(t));
    assert.equal(await find({}), 'awbcd');
    assert.equal(await find({ descending: true }), 'dcbwa');
    assert.equal(await find({ limit: 2 }), 'aw');
    assert.equal(await find({ limit: 0 }), '');
    const { start } = at(2);
    assert.equal(await find({ from: start }), 'bcd');
    assert.equal(await find({ to: start }), 'aw');
    assert.equal(await find({ from: start, to: start }), '');
    assert.equal(await find({ after: { start, id: 'b' }, limit: 1 }), 'c');
    assert.equal(await find({ after: { start, id: 'b' }, descending: true }), 'wa');
    assert.equal(await find({ after: { start, id: 'bb' }, to: at(3).start }), 'c');
    assert.equal(await find({ after: { start: 0, id: 'x' }, from: start }), 'bcd');
    assert.equal(await find({ after: { start: at(3).start, id: 'd' } }), '');
  });

  test('bookings are found by host, type and status as stored', async (t) => {
    const find = await withBookings(await fresh(t));
    assert.equal(await find({ host: 'a' }), 'wb');
    assert.equal(await find({ host: 'b' }), 'w');
    assert.equal(await find({ host: 'ab' }), 'a');
    assert.equal(await find({ host: 'C' }), 'd');
    assert.equal(await find({ host: 'c' }), 'c');
    for (const host of ['', 'a,b', '_', '%', 'a_b', ',', 'a\u0000']) assert.equal(await find({ host }), '', host);
    assert.equal(await find({ type: 'intro' }), 'd');
    assert.equal(await find({ type: 'nothing' }), '');
    assert.equal(await find({ statuses: ['awaiting-approval', 'cancelled'] }), 'w');
    assert.equal(await find({ statuses: ['confirmed'], host: 'a', from: 0, limit: 1 }), 'b');
    assert.equal(await find({ statuses: [] }), '');
  });

  test('bookings are found by words of name, address, phone, answers and number', async (t) => {
    const find = await withBookings(await fresh(t));
    const found = (...words: string[]) => find({ words });
    assert.equal(await found('ADA'), 'a');
    assert.equal(await found('zoe'), 'b');
    assert.equal(await found('ZOË', 'angst'), 'b');
    assert.equal(await found('zoe', 'ada'), '');
    assert.equal(await found('ipek'), 'b');
    assert.equal(await found('G@guest'), 'b');
    assert.equal(await found('visitor.example'), 'awbcd');
    assert.equal(await found('30 12'), 'd');
    assert.equal(await found('größe', '42'), 'c');
    assert.equal(await found('%'), 'c');
    assert.equal(await found('L_X'), 'c');
    assert.equal(await found('n%x'), '');
    assert.equal(await found('a_a'), '');
    assert.equal(await found('\\'), '');
    assert.equal(await found('', ' ', '\u0308'), 'awbcd');
    assert.match(await found(bookingNumber('c')), /c/);
    assert.match(await found(bookingNumber('c').slice(3)), /c/);
  });

  test('a changed booking is found by what it is now', async (t) => {
    const store = await fresh(t);
    const find = await withBookings(store);
    await store.write('red', async (transaction) => {
      const row = (await transaction.booking('a'))!;
      const state = { ...row.state, ...at(9), hosts: ['x'] };
      await transaction.changeBooking({ ...row, state, ...named('Grace') });
    });
    assert.deepEqual(
      [await find({ words: ['ada'] }), await find({ words: ['grace'] }), await find({ host: 'ab' })],
      ['', 'a', ''],
    );
    assert.deepEqual([await find({ host: 'x' }), await find({})], ['a', 'wbcda']);
    const rows = await store.read('red', (view) => view.listBookings({ host: 'a', limit: 1 }));
    assert.deepEqual(rows, [ROWS.find(({ state }) => state.id === 'w')]);
    assert.deepEqual(await store.read('blue', (view) => view.listBookings({ limit: 9 })), []);
  });
}
