import type { PaymentState } from '@team-booking/engine';
import type Stripe from 'stripe';

/** How a Checkout session stands. */
export function stateOf(session: Stripe.Checkout.Session): PaymentState {
  const { id, status, payment_status: payment, payment_intent: intent, url } = session;
  // What costs nothing has no payment, and nothing is refunded. What nobody knows yet is not paid.
  if (payment === 'paid' || payment === 'no_payment_required')
    return { kind: 'paid', reference: (typeof intent === 'string' ? intent : intent?.id) ?? id };
  if (status === 'open' && url !== null) return { kind: 'open', url };
  return { kind: status === 'complete' ? 'processing' : 'gone' };
}
