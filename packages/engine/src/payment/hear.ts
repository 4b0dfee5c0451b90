import { Refusal } from '@team-booking/contract';
import type { Backend } from '../booking/backend.ts';
import type { BookingRow } from '../store/rows.ts';
import { billOf, putBill } from './bill.ts';
import { paid } from './paid.ts';
import type { PaymentNews } from './payment-provider.ts';

/**
 * Records what a provider tells of a payment, by itself or because it was asked. The same twice changes nothing, and what is about no
 * booking of this team is nobody's.
 *
 * @param provider its name in booking types
 * @returns the booking as it is then; `null` = there is none
 */
export async function hear(
  backend: Pick<Backend, 'store' | 'team'>,
  provider: string,
  { booking, reference, state }: PaymentNews,
  now: number,
): Promise<BookingRow | null> {
  try {
    if (state.kind === 'paid') {
      await paid(backend, { booking, payment: { provider, reference: state.reference } }, now);
    }
    return await backend.store.write(backend.team, async (transaction) => {
      const row = await transaction.booking(booking);
      if (!row || state.kind === 'processing') return row;
      const bill = await billOf(transaction, row);
      if (bill?.open && bill.reference === reference) await putBill(transaction, { ...bill, open: false });
      return row;
    });
  } catch (error) {
    if (error instanceof Refusal && error.code === 'not-found') return null;
    throw error;
  }
}
