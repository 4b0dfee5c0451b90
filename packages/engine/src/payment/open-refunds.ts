import type { OpenRefund } from '@team-booking/contract/team';
import type { Payment } from '@team-booking/core/booking';
import { formatInstant } from '@team-booking/core/iso';
import { DEAD_LETTER, deadLetterOf, type DeadLetter } from '../delivery/dead-letter.ts';
import { messageBooking, type MessageBookings } from '../messages/message-booking.ts';
import type { StoreView } from '../store/store.ts';
import { searchDocuments } from '../team-surface/search-documents.ts';
import { PAYMENT_CHANNEL, type Plan } from './payment-channel.ts';
import { asRefund, costOf, findRefund, REFUND, type Refund } from './refund.ts';

/** So many of each are named at once. */
const MOST = 100;

/** The payment that a provider has refused to give back; `null` where it was something else that could not be delivered. */
export function refusedRefund({
  channel,
  receiver,
  plan,
}: Pick<DeadLetter, 'channel' | 'receiver' | 'plan'>): Payment | null {
  if (channel !== PAYMENT_CHANNEL) return null;
  const planned = plan as Plan;
  return planned.kind === 'refund' ? { provider: receiver, reference: planned.reference } : null;
}

/** What has to go back and has not yet: what was refused first. */
export async function openRefunds(view: StoreView, bookings: MessageBookings): Promise<OpenRefund[]> {
  return [...(await refusedRefunds(view, bookings)), ...(await askedRefunds(view, bookings))];
}

async function refusedRefunds(view: StoreView, bookings: MessageBookings): Promise<OpenRefund[]> {
  const isRefund = (letter: DeadLetter) => refusedRefund(letter) !== null;
  const query = { kind: DEAD_LETTER, descending: true };
  const { found } = await searchDocuments(view, query, (one) => isRefund(deadLetterOf(one)), MOST);
  const refunds: OpenRefund[] = [];
  for (const letter of found.slice(0, MOST).map(deadLetterOf)) {
    const payment = refusedRefund(letter)!;
    const known = (await findRefund(view, payment)) ?? {
      ...costOf(null),
      payment,
      at: letter.at,
      booking: letter.subject,
    };
    const presented = await present(view, bookings, { ...known, state: 'failed' });
    if (presented) refunds.push({ ...presented, letter: letter.id, problem: letter.problem });
  }
  return refunds;
}

async function askedRefunds(view: StoreView, bookings: MessageBookings): Promise<OpenRefund[]> {
  const query = { kind: REFUND, descending: true };
  const { found } = await searchDocuments(view, query, (one) => asRefund(one).state === 'asked', MOST);
  const refunds: OpenRefund[] = [];
  for (const one of found.slice(0, MOST)) {
    const presented = await present(view, bookings, { ...asRefund(one), state: 'asked' });
    if (presented) refunds.push(presented);
  }
  return refunds;
}

async function present(
  view: StoreView,
  bookings: MessageBookings,
  { booking, payment, amount, currency, state, at }: Refund & Pick<OpenRefund, 'state'>,
): Promise<OpenRefund | null> {
  const row = await bookings.row(booking);
  if (!row) return null;
  const about = await messageBooking(view, row);
  return { booking: about, ...payment, amount, currency, state, at: formatInstant(at), letter: null, problem: null };
}
