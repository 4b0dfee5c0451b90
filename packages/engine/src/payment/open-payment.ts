import { MINUTE } from '@team-booking/core/time';
import { presentState } from '../booking/present.ts';
import { teamOf, type Backend } from '../booking/backend.ts';
import { findDelivery } from '../delivery/delivery.ts';
import { wake } from '../delivery/hand-on.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreTransaction } from '../store/store.ts';
import { billOf, putBill, type Bill } from './bill.ts';
import { lookAtPayment } from './look-at-payment.ts';
import { knownBooking } from './paid.ts';
import { backLink } from './pay-link.ts';
import { PAYMENT_CHANNEL } from './payment-channel.ts';
import { ProviderRefused, type PaymentAsked } from './payment-provider.ts';

/** So long a payment is asked for by the same words until the provider has answered, milliseconds. */
const PATIENCE = 15 * MINUTE;

/** What a visitor who wants to pay finds. */
export type Opened =
  /** They pay at this address. */
  | { readonly kind: 'open'; readonly url: string }
  /** They have done their part, or there is nothing to pay: how it stands is told elsewhere. */
  | { readonly kind: 'settled' };

/**
 * Begins the payment of a booking that waits for it, or continues the one that was begun: in several tabs, or after a crash, it is the same
 * one. A payment that has ended meanwhile, unpaid, is followed by another.
 *
 * @throws {Refusal} `not-found`
 * @throws {ProviderRefused} for good; any other error: the provider cannot be reached
 */
export async function openPayment(
  backend: Backend,
  booking: string,
  now: number,
  signal: AbortSignal,
): Promise<Opened> {
  for (const isLast of [false, true]) {
    const { row, bill, title } = await backend.store.write(backend.team, (transaction) =>
      begin(backend, transaction, booking, now),
    );
    if (!bill) return { kind: 'settled' };
    const provider = backend.payments?.get(bill.provider);
    if (!provider) throw new ProviderRefused(`Nobody takes payments as ${bill.provider} here.`);
    if (bill.reference === null) {
      const opened = await provider.open(asked(backend, { row, bill, title }), signal);
      await noteReference(backend, bill, opened.reference, now);
      return { kind: 'open', url: opened.url };
    }
    const state = await lookAtPayment(backend, booking, now, signal);
    if (state?.kind === 'open') return state;
    if (state?.kind !== 'gone' || isLast) break;
  }
  return { kind: 'settled' };
}

interface Payable {
  readonly row: BookingRow;
  readonly bill: Bill;
  readonly title: string;
}

/** Counts a new attempt unless one is open. `bill: null`: there is nothing to pay, at least not any more. */
async function begin(
  { payments }: Backend,
  transaction: StoreTransaction,
  booking: string,
  now: number,
): Promise<Payable | { readonly row: BookingRow; readonly bill: null; readonly title: null }> {
  const row = await knownBooking(transaction, booking);
  const bill = await billOf(transaction, row);
  if (!bill || presentState(row.state, now).status !== 'awaiting-payment') return { row, bill: null, title: null };
  const { bookingTypes } = await teamOf(transaction);
  const type = bookingTypes.find(({ id }) => id === row.type) ?? (await transaction.bookingType(row.type))!;
  // One that was not answered for long would be another payment to the provider anyway.
  const isUnanswered = bill.reference === null && now - (bill.begunAt ?? 0) >= PATIENCE;
  if ((bill.open && !isUnanswered) || !payments?.has(bill.provider)) return { row, bill, title: type.title };
  const next = { ...bill, attempt: bill.attempt + 1, begunAt: now, reference: null, open: true };
  await putBill(transaction, next);
  return { row, bill: next, title: type.title };
}

function asked(backend: Backend, { row, bill, title }: Payable): PaymentAsked {
  const { state, attendee, locale } = row;
  const { booking, attempt, amount, currency, begunAt } = bill;
  return {
    team: backend.team,
    booking,
    attempt,
    amount,
    currency,
    title,
    email: attendee.email.endsWith('@erased.invalid') ? null : attendee.email,
    locale,
    begunAt: begunAt!,
    expiresAt: state.status === 'awaiting-payment' ? state.expiresAt : begunAt!,
    back: { paid: backLink(backend, booking), left: backLink(backend, booking, true) },
  };
}

/** Keeps the provider's name of what was begun. It may be too late to pay by then, so it is looked at. */
async function noteReference({ store, team }: Backend, begun: Bill, reference: string, now: number): Promise<void> {
  await store.write(team, async (transaction) => {
    const row = await knownBooking(transaction, begun.booking);
    const bill = await billOf(transaction, row);
    if (!bill || bill.attempt !== begun.attempt || bill.reference !== null) return;
    await putBill(transaction, { ...bill, reference });
    const key = { channel: PAYMENT_CHANNEL, receiver: bill.provider, subject: bill.booking };
    const delivery = await findDelivery(transaction, key);
    if (delivery) await wake(transaction, delivery, now);
  });
}
