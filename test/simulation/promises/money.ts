import { MINUTE } from '@team-booking/core/time';
import { billOf, refundsOf, type BookingRow, type OutboxRow } from '@team-booking/engine';
import type { World } from '../world/world.ts';
import { PRICED } from '../world/team.ts';
import { holds } from './broken.ts';

const EQUAL = 'the books of who takes payments are those of the bookings';
const ONCE = 'nobody is refunded twice';
const SEEN = 'nothing that was paid is unseen';
const CLOSED = 'nobody can pay what nobody waits for';

/** When all is quiet: what was paid and given back for each booking is what its state and its policy say. */
export async function checkMoney(world: World): Promise<void> {
  const { sessions, taken } = world.outside.till;
  for (const { booking, reference, refunds } of taken.values()) {
    holds(refunds <= 1, ONCE, () => `${reference} of ${booking} was given back ${refunds} times`);
  }
  for (const { booking, reference, state, isShown } of sessions.values()) {
    const isOver = !isShown || state.kind === 'paid' || state.kind === 'gone';
    holds(isOver, CLOSED, () => `${reference} of ${booking} is ${state.kind}`);
  }
  const paid = Map.groupBy(taken.values(), ({ booking }) => booking);
  await world.processes[0]!.store.read('team', async (view) => {
    for (const { row } of world.known.facts.values()) {
      if (!PRICED.includes(row.type)) continue;
      const { id } = row.state;
      const own = paid.get(id) ?? [];
      paid.delete(id);
      const bill = await billOf(view, row);
      const refunds = await refundsOf(view, row);
      const words = () =>
        `${JSON.stringify(row.state)}: taken ${JSON.stringify(own)}, refunds ${JSON.stringify(refunds)}`;

      const given = own.filter((one) => one.refunds > 0).map(({ reference }) => reference);
      const noted = refunds.filter(({ state }) => state === 'done').map(({ payment }) => payment.reference);
      holds(given.toSorted().join() === noted.toSorted().join() && noted.length === refunds.length, EQUAL, words);
      const first = paymentOf(row);
      const isSeen = own.every(({ reference }) => reference === first || noted.includes(reference));
      holds(isSeen, SEEN, words);
      const asked = own.every(({ amount, currency }) => amount === bill?.amount && currency === bill.currency);
      holds(asked, EQUAL, words);

      const kept = own.filter((one) => one.refunds === 0).map(({ reference }) => reference);
      const messages = await view.messagesOf(id);
      const asks = messages.filter(({ kind }) => kind === 'refund').length;
      holds(asks === refunds.length, ONCE, () => `${asks} messages ask for the refunds of ${words()}`);
      const isKept = keeps(row, messages);
      holds(kept.join() === (isKept ? (first ?? 'nothing') : ''), EQUAL, words);
    }
  });
  holds(paid.size === 0, SEEN, () => `${[...paid.keys()].join()} are no bookings`);
}

function paymentOf({ state }: BookingRow): string | null {
  return 'payment' in state ? (state.payment?.reference ?? null) : null;
}

/** Whether the team keeps a payment of a booking: what takes place is paid, and who cancels late does not get it back. */
function keeps({ state }: BookingRow, messages: readonly OutboxRow[]): boolean {
  if (state.status === 'confirmed' || state.status === 'awaiting-approval') return true;
  if (state.status !== 'cancelled') return false;
  const told = messages.filter(({ kind }) => kind === 'webhook').map(({ payload }) => payload);
  const wasPaid = told.at(told.findIndex(({ event }) => event === 'cancel') - 1)?.['status'] !== 'awaiting-payment';
  const until = state.start - (state.policy.refundUntil ?? 0) * MINUTE;
  return wasPaid && state.cancelledAt >= (state.by === 'visitor' ? until : state.start);
}
