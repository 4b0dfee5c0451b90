import { refundsOf } from '../payment/refund.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import type { Amount } from './letter.ts';

/** Money that a visitor gets back. */
export interface Returned extends Amount {
  /** Names it among those of its booking. */
  readonly id: string;
}

/**
 * What a visitor gets back: of a booking that does not take place, or what they have paid twice. What the provider refuses is not promised, and of
 * what is not known no amount is told.
 */
export async function returnedOf(view: StoreView, row: BookingRow): Promise<Returned[]> {
  return (await refundsOf(view, row))
    .filter(({ state }) => state !== 'failed')
    .flatMap(({ payment: { provider, reference }, amount, currency }) =>
      amount === null || currency === null ? [] : [{ id: `${provider}/${reference}`, amount, currency }],
    );
}

/** What of it a letter tells: all that its reader has not been told of; `null` = nothing. @param told by id */
export function newlyReturned(refunds: readonly Returned[], told: readonly string[]): Amount | null {
  const [first, ...others] = refunds.filter(({ id }) => !told.includes(id));
  if (!first) return null;
  // Of one booking, all is in the currency of its price.
  return { amount: others.reduce((sum, { amount }) => sum + amount, first.amount), currency: first.currency };
}
