import assert from 'node:assert/strict';
import { test } from 'node:test';
import { returnedOf } from '../mail/returned-of.ts';
import { memoryStore } from '../testing/memory-store.ts';
import { bookingRow, teamOf } from '../testing/store-suite/rows.ts';
import { openRefunds } from './open-refunds.ts';
import { MessageBookings } from '../messages/message-booking.ts';
import { askRefunds, refundsOf } from './refund.ts';

test('of a booking that is older than bills and costs nothing any more, money goes back, and no amount is made up', async () => {
  const store = memoryStore();
  const row = bookingRow('b1');
  const payment = { provider: 'till', reference: 'p1' };
  await store.write('red', async (transaction) => {
    await transaction.putTeam(teamOf('red', ['a', 'b']));
    await transaction.addBooking(row);
    await transaction.enqueue([{ booking: 'b1', kind: 'refund', payload: { payment }, createdAt: 1000, due: 1000 }]);
  });
  await store.read('red', async (view) => {
    const asked = { booking: 'b1', payment, amount: null, currency: null, state: 'asked', at: 1000 };
    assert.deepEqual(await refundsOf(view, row), [asked]);
    assert.deepEqual(await returnedOf(view, row), [], 'no letter names an amount');
  });
  await store.write('red', (transaction) => askRefunds(transaction, row, [payment], 2000));
  const [open] = await store.read('red', (view) => openRefunds(view, new MessageBookings(view)));
  assert.equal(open?.amount, null);
  assert.equal(open.currency, null);
});
