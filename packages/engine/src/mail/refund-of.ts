import type { BookingTypeConfig } from '../config/team-config.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import type { Amount } from './letter.ts';

/** Whether what was paid for a booking that does not take place is given back. */
export async function isRefunded(view: StoreView, { state }: BookingRow): Promise<boolean> {
  if (!('payment' in state) || !state.payment) return false;
  if (state.status !== 'cancelled' && state.status !== 'declined' && state.status !== 'expired') return false;
  return (await view.messagesOf(state.id)).some(({ kind }) => kind === 'refund');
}

/** What is given back; `null` where it is not known. */
export function refundOf({ payment }: BookingTypeConfig): Amount | null {
  return payment && { amount: payment.amount, currency: payment.currency };
}
