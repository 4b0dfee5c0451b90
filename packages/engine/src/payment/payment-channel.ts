import { Refusal } from '@team-booking/contract';
import type { Payment } from '@team-booking/core/booking';
import { HOUR, MINUTE } from '@team-booking/core/time';
import { presentState } from '../booking/present.ts';
import type { Backend } from '../booking/backend.ts';
import type { Attempt, Channel, Planned, Sent, Settlement } from '../delivery/channel.ts';
import type { StoreTransaction, StoreView } from '../store/store.ts';
import { billOf } from './bill.ts';
import { hear } from './hear.ts';
import { ProviderRefused, type PaymentProvider } from './payment-provider.ts';
import { costOf, putRefund, refundOf } from './refund.ts';
import { settleLatePayment } from './settle-late-payment.ts';

/** Name of the channel. */
export const PAYMENT_CHANNEL = 'payment';

/** A payment is looked at so long before the time is given away, milliseconds: its message may have got lost. */
const BEFORE = MINUTE;
/** And as often as this while the provider waits for the money, milliseconds. */
const AGAIN = HOUR;

/** What is to be done next about the money of a booking. */
export type Plan =
  | { readonly kind: 'refund'; readonly seq: number; readonly reference: string }
  | { readonly kind: 'settle'; readonly seq: number }
  | { readonly kind: 'look'; readonly reference: string; readonly close: boolean };

/** What is done already. */
interface Known {
  /** The last message that was attended to. */
  readonly seq: number;
  /** When a payment that was begun was looked at last, epoch milliseconds, and which one. */
  readonly looked: { readonly at: number; readonly reference: string; readonly close: boolean } | null;
}

const NOTHING: Known = { seq: 0, looked: null };

/**
 * Sees to the money of bookings: gives back what has to be given back, settles what was paid late, asks about payments whose message may
 * have got lost, and ends those that nobody may make any more. The receivers are the providers, by their names.
 *
 * @param onError is told why a provider could not be reached
 */
export function paymentChannel(backend: Backend, onError?: (error: unknown, booking: string) => void): Channel {
  return {
    name: PAYMENT_CHANNEL,
    // Somebody waits for their money.
    patience: null,
    atOnce: 4,
    async receivers(view, booking) {
      const row = await view.booking(booking);
      if (!row) return [];
      const bill = await billOf(view, row);
      const { payment = null } = row.state as { payment?: Payment | null };
      return [...new Set([bill, payment].flatMap((one) => one?.provider ?? []))];
    },
    plan: (view, { subject, receiver, known }, now) =>
      plan(view, { booking: subject, provider: receiver, known: (known as Known | null) ?? NOTHING }, now),
    send: (attempt) => send(backend, attempt, onError),
    settle: async (transaction, settlement) => settle(transaction, settlement),
  };
}

interface Asked {
  readonly booking: string;
  readonly provider: string;
  readonly known: Known;
}

async function plan(view: StoreView, { booking, provider, known }: Asked, now: number): Promise<Planned> {
  for (const message of await view.messagesOf(booking)) {
    const { seq, kind, payload } = message;
    if (seq <= known.seq || (payload['payment'] as { provider?: string } | undefined)?.provider !== provider) continue;
    const refund = refundOf(message);
    if (refund) return sending({ kind: 'refund', seq, reference: refund.reference });
    if (kind === 'reseat-or-refund') return sending({ kind: 'settle', seq });
  }
  return planLook(view, { booking, provider, known }, now);
}

async function planLook(view: StoreView, { booking, provider, known }: Asked, now: number): Promise<Planned> {
  const row = await view.booking(booking);
  const bill = row && (await billOf(view, row));
  if (!bill || bill.provider !== provider) return { kind: 'wait', until: null };
  const state = presentState(row.state, now);
  const { reference } = bill;
  const looked = known.looked?.reference === reference ? known.looked : null;
  if (state.status === 'awaiting-payment') {
    const first = state.expiresAt - BEFORE;
    const isLooked = !bill.open || (looked !== null && looked.at >= first);
    if (now < first || isLooked) return { kind: 'wait', until: now < first ? first : state.expiresAt };
    // Nobody has been sent to the provider yet, or their name of it is on its way.
    if (reference === null) return { kind: 'wait', until: state.expiresAt };
    return sending({ kind: 'look', reference, close: false });
  }
  if (!bill.open || reference === null) return { kind: 'wait', until: null };
  if (looked?.close && now < looked.at + AGAIN) return { kind: 'wait', until: looked.at + AGAIN };
  return sending({ kind: 'look', reference, close: true });
}

function sending(next: Plan): Planned {
  return { kind: 'send', plan: next };
}

async function send(
  backend: Backend,
  { delivery, plan: planned, now, signal }: Attempt,
  onError?: (error: unknown, booking: string) => void,
): Promise<Sent> {
  const { receiver, subject: booking } = delivery;
  const next = planned as Plan;
  const provider = backend.payments?.get(receiver);
  try {
    if (next.kind === 'settle') {
      await settleLatePayment(backend, booking, now);
      return { kind: 'done' };
    }
    if (!provider)
      return { kind: 'again', problem: `Nobody takes payments as ${receiver} here.`, maybe: false, closed: true };
    if (next.kind === 'refund') await provider.refund({ booking, reference: next.reference }, signal);
    else await look(backend, { booking, name: receiver, provider, plan: next }, now, signal);
    return { kind: 'done' };
  } catch (error) {
    if (error instanceof ProviderRefused) return { kind: 'refused', problem: error.message };
    if (error instanceof Refusal) return { kind: 'refused', problem: error.problem.detail };
    onError?.(error, booking);
    // What was paid is never forgotten: a refund may have arrived, and is asked for by the same key.
    return { kind: 'again', problem: `${receiver} could not be reached.`, maybe: next.kind === 'refund', closed: true };
  }
}

interface Looking {
  readonly booking: string;
  readonly name: string;
  readonly provider: PaymentProvider;
  readonly plan: Extract<Plan, { kind: 'look' }>;
}

async function look(
  backend: Backend,
  { booking, name, provider, plan: { reference, close } }: Looking,
  now: number,
  signal: AbortSignal,
): Promise<void> {
  const begun = { booking, reference };
  const state = await (close ? provider.close(begun, signal) : provider.look(begun, signal));
  if (state.kind !== 'open') await hear(backend, name, { ...begun, state }, now);
}

async function settle(
  transaction: StoreTransaction,
  { delivery, plan: planned, sent, now }: Settlement,
): Promise<Known> {
  const known = (delivery.known as Known | null) ?? NOTHING;
  if (sent.kind === 'again') return known;
  const next = planned as Plan;
  if (next.kind === 'look') {
    const { reference, close } = next;
    return { ...known, looked: { at: now, reference, close } };
  }
  if (next.kind === 'refund') {
    const booking = delivery.subject;
    const row = await transaction.booking(booking);
    const bill = row && (await billOf(transaction, row));
    const payment = { provider: delivery.receiver, reference: next.reference };
    const state = sent.kind === 'done' ? 'done' : 'failed';
    await putRefund(transaction, { booking, payment, ...costOf(bill), state, at: now });
  }
  // One that somebody of the team has tried again is an older one.
  return { ...known, seq: Math.max(known.seq, next.seq) };
}
