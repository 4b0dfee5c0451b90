import type Stripe from 'stripe';

/** What this server keeps of a session, as Stripe's library types it. */
export type Session = Pick<
  Stripe.Checkout.Session,
  | 'id'
  | 'object'
  | 'mode'
  | 'status'
  | 'payment_status'
  | 'amount_total'
  | 'currency'
  | 'client_reference_id'
  | 'customer_email'
  | 'metadata'
  | 'expires_at'
  | 'url'
  | 'success_url'
  | 'cancel_url'
  | 'locale'
> & { payment_intent: string | null };
