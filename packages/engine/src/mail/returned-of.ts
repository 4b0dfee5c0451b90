import { refundsOf } from '../payment/refund.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import type { Amount } from './letter.ts';

/** What a visitor gets back of a booking that does not take place; `null` = nothing. What the provider refuses is not promised. */
export async function returnedOf(view: StoreView, row: BookingRow): Promise<Amount | null> {
  const { state } = row;
  if (state.status !== 'cancelled' && state.status !== 'declined' && state.status !== 'expired') return null;
  const { payment } = state;
  if (!payment) return null;
  const refund = (await refundsOf(view, row)).findLast(
    (one) => one.payment.provider === payment.provider && one.payment.reference === payment.reference,
  );
  return refund && refund.state !== 'failed' ? { amount: refund.amount, currency: refund.currency } : null;
}
