import type { StoredDocument } from '../store/documents.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreTransaction, StoreView } from '../store/store.ts';
import type { PaymentConfig } from '../config/team-config.ts';
import { NEVER } from '../delivery/delivery.ts';

/** Kind of the documents that bills are. */
export const BILL = 'bill';

/** What a booking costs, as its type said when it was made, and the payment that was begun for it last. */
export interface Bill extends Pick<PaymentConfig, 'amount' | 'currency' | 'provider'> {
  /** Id of the booking. */
  readonly booking: string;
  /** Counts the payments that were begun; 0 = none yet. */
  readonly attempt: number;
  /** When the last one was begun, epoch milliseconds; `null` = none yet. */
  readonly begunAt: number | null;
  /** The provider's name of the last one; `null` = not known yet. */
  readonly reference: string | null;
  /** Whether the last one may still be paid, for all that is known. */
  readonly open: boolean;
}

export async function putBill(transaction: StoreTransaction, { booking, ...body }: Bill): Promise<void> {
  await transaction.putDocument({ kind: BILL, id: booking, ref: booking, at: NEVER, body });
}

/** A bill of which nothing was begun. */
export function newBill(booking: string, { amount, currency, provider }: PaymentConfig): Bill {
  return { booking, amount, currency, provider, attempt: 0, begunAt: null, reference: null, open: false };
}

/** The bill of a booking; `null` where it costs nothing. One that is older than bills costs what its type does. */
export async function billOf(
  view: StoreView,
  { state: { id }, type }: Pick<BookingRow, 'state' | 'type'>,
): Promise<Bill | null> {
  const found = await view.document(BILL, id);
  if (found) return asBill(found);
  const payment = (await view.bookingType(type))?.payment;
  return payment ? newBill(id, payment) : null;
}

function asBill({ ref, body }: StoredDocument): Bill {
  return { ...(body as unknown as Omit<Bill, 'booking'>), booking: ref };
}
