import type { Payment } from '@team-booking/core/booking';
import type { StoredDocument } from '../store/documents.ts';
import type { BookingRow, OutboxRow } from '../store/rows.ts';
import type { StoreTransaction, StoreView } from '../store/store.ts';
import { billOf, type Bill } from './bill.ts';

/** Kind of the documents that say what has become of a refund. */
export const REFUND = 'refund';

/** Money that a visitor gets back. */
export interface Refund {
  readonly booking: string;
  readonly payment: Payment;
  /** In minor units of the currency; `null` = not known, of a booking that is older than bills and whose type costs nothing any more. */
  readonly amount: number | null;
  /** ISO 4217; `null` where the amount is. */
  readonly currency: string | null;
  /** `asked`: the provider has not heard of it yet. `done`: it has accepted it. `failed`: it refuses it, and somebody of the team has to look. */
  readonly state: 'asked' | 'done' | 'failed';
  /** Since when it is so, epoch milliseconds. */
  readonly at: number;
}

/** What goes back of a payment by a bill. */
export function costOf(
  bill: Pick<Bill, 'amount' | 'currency'> | null | undefined,
): Pick<Refund, 'amount' | 'currency'> {
  return bill ? { amount: bill.amount, currency: bill.currency } : { amount: null, currency: null };
}

/** The payment that a message of the outbox wants to be refunded; `null` where it wants none. */
export function refundOf({ kind, payload }: Pick<OutboxRow, 'kind' | 'payload'>): Payment | null {
  return kind === 'refund' ? (payload['payment'] as Payment) : null;
}

/** The refunds of a booking, in the order in which they came about. */
export async function refundsOf(view: StoreView, row: Pick<BookingRow, 'state' | 'type'>): Promise<Refund[]> {
  const { id } = row.state;
  const messages = (await view.messagesOf(id)).filter(({ kind }) => kind === 'refund');
  if (messages.length === 0) return [];
  const bill = await billOf(view, row);
  const refunds = new Map<string, Refund>();
  for (const message of messages) {
    const payment = refundOf(message)!;
    const asked: Refund = { booking: id, payment, ...costOf(bill), state: 'asked', at: message.createdAt };
    refunds.set(idOf(payment), (await findRefund(view, payment)) ?? asked);
  }
  return [...refunds.values()];
}

/** What is noted of a refund; `null` where nothing is. */
export async function findRefund(view: StoreView, payment: Payment): Promise<Refund | null> {
  const found = await view.document(REFUND, idOf(payment));
  return found && asRefund(found);
}

/** A refund as its document has it. */
export function asRefund({ ref, at, body }: StoredDocument): Refund {
  const { provider, reference, amount, currency, state } = body as unknown as Payment & Refund;
  return { booking: ref, payment: { provider, reference }, amount, currency, state, at };
}

/** Notes that money has to go back, before whoever has it is asked. */
export async function askRefunds(
  transaction: StoreTransaction,
  row: Pick<BookingRow, 'state' | 'type'>,
  payments: readonly Payment[],
  now: number,
): Promise<void> {
  if (payments.length === 0) return;
  const cost = costOf(await billOf(transaction, row));
  for (const payment of payments) {
    await putRefund(transaction, { booking: row.state.id, payment, ...cost, state: 'asked', at: now });
  }
}

/** Notes that a refund which was refused is on its way again. */
export async function askRefundAgain(transaction: StoreTransaction, payment: Payment, now: number): Promise<void> {
  const known = await findRefund(transaction, payment);
  if (known) await putRefund(transaction, { ...known, state: 'asked', at: now });
}

/** Notes what has become of a refund. */
export async function putRefund(transaction: StoreTransaction, refund: Refund): Promise<void> {
  const { booking, at, payment, amount, currency, state } = refund;
  // As it may be there already.
  await transaction.document(REFUND, idOf(payment));
  const body = { provider: payment.provider, reference: payment.reference, amount, currency, state };
  await transaction.putDocument({ kind: REFUND, id: idOf(payment), ref: booking, at, body });
}

function idOf({ provider, reference }: Payment): string {
  return `${provider}/${reference}`;
}
