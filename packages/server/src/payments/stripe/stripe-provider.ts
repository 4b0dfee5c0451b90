import { hash } from 'node:crypto';
import { Refusal } from '@team-booking/contract';
import { HOUR, MINUTE } from '@team-booking/core/time';
import {
  ProviderRefused,
  type Begun,
  type PaymentAsked,
  type PaymentNews,
  type PaymentProvider,
  type PaymentState,
  type RefundAsked,
} from '@team-booking/engine';
import Stripe from 'stripe';
import { stripeAmount } from './amounts.ts';
import { localeOf } from './locale.ts';
import { stateOf } from './session-state.ts';
import { asked, StripeRefused } from './asked.ts';

/** What an account at Stripe is reached with. */
export interface StripeOptions {
  /** Id of the team: an account may have payments of others. */
  readonly team: string;
  readonly secretKey: string;
  /** `whsec_…`, of the endpoint `{PUBLIC_URL}/pay/stripe/webhook`. */
  readonly webhookSecret: string;
  /** Origin of the API. Default: Stripe's. */
  readonly api: string | null;
}

/** Stripe takes payments for at least so long and at most so long after they were begun, milliseconds; a little inside of its own limits. */
const SHORTEST = 60 * MINUTE;
const LONGEST = 23 * HOUR;
/** Messages that were signed earlier may be replays, seconds. */
const TOLERANCE = 300;

/** Payments by Stripe Checkout: visitors pay on a page of Stripe's. */
export class StripeProvider implements PaymentProvider {
  readonly #stripe: Stripe;
  readonly #options: StripeOptions;

  constructor(options: StripeOptions) {
    this.#options = options;
    const api = options.api === null ? null : new URL(options.api);
    this.#stripe = new Stripe(options.secretKey, {
      timeout: 6_000,
      // Whoever calls tries again by itself; this is for two that ask for the same at the same time.
      maxNetworkRetries: 1,
      telemetry: false,
      ...(api && {
        host: api.hostname,
        protocol: api.protocol === 'http:' ? ('http' as const) : ('https' as const),
        ...(api.port !== '' && { port: api.port }),
      }),
    });
  }

  async open(payment: PaymentAsked, signal: AbortSignal): Promise<{ url: string; reference: string }> {
    const { booking, attempt, amount, currency, title, email, locale, begunAt, expiresAt, back } = payment;
    const until = Math.min(Math.max(expiresAt, begunAt + SHORTEST), begunAt + LONGEST);
    const names = { team: this.#options.team, booking };
    const params: Stripe.Checkout.SessionCreateParams = {
      mode: 'payment',
      line_items: [
        {
          quantity: 1,
          price_data: {
            currency: currency.toLowerCase(),
            unit_amount: stripeAmount(amount, currency),
            product_data: { name: title },
          },
        },
      ],
      client_reference_id: booking,
      metadata: names,
      payment_intent_data: { metadata: names },
      expires_at: Math.floor(until / 1000),
      ...(email !== null && { customer_email: email }),
      locale: localeOf(locale),
      success_url: back.paid,
      cancel_url: back.left,
    };
    // Other words are another payment to Stripe, which refuses them under the same key.
    const words = hash('sha256', JSON.stringify(params), 'base64url').slice(0, 22);
    const idempotencyKey = `${booking}-${attempt}-${words}`;
    const session = await asked(signal, () => this.#stripe.checkout.sessions.create(params, { idempotencyKey }));
    if (session.url === null) throw new ProviderRefused('Stripe gave no address to pay at.');
    return { url: session.url, reference: session.id };
  }

  async look({ reference }: Begun, signal: AbortSignal): Promise<PaymentState> {
    return stateOf(await asked(signal, () => this.#stripe.checkout.sessions.retrieve(reference)));
  }

  async close(begun: Begun, signal: AbortSignal): Promise<PaymentState> {
    const state = await this.look(begun, signal);
    if (state.kind !== 'open') return state;
    try {
      return stateOf(await asked(signal, () => this.#stripe.checkout.sessions.expire(begun.reference)));
    } catch (error) {
      // It was paid, or ended, meanwhile: Stripe expires only what is open.
      const now = await this.look(begun, signal);
      if (now.kind === 'open') throw error;
      return now;
    }
  }

  async refund({ booking, reference }: RefundAsked, signal: AbortSignal): Promise<void> {
    if (!reference.startsWith('pi_')) return;
    const params = { payment_intent: reference, metadata: { team: this.#options.team, booking } };
    try {
      await asked(signal, () => this.#stripe.refunds.create(params, { idempotencyKey: `refund-${reference}` }));
    } catch (error) {
      if (!(error instanceof StripeRefused) || error.code !== 'charge_already_refunded') throw error;
    }
  }

  async read(message: Request, now: number): Promise<PaymentNews | null> {
    const session = sessionIn(await this.#verified(message, now));
    if (!session || session.mode !== 'payment') return null;
    // Whoever pays by a link of the account may give any client_reference_id, but no metadata.
    const { team, booking } = session.metadata ?? {};
    if (team !== this.#options.team || typeof booking !== 'string') return null;
    const state = stateOf(session);
    if (state.kind === 'open') return null;
    return { booking, reference: session.id, state };
  }

  async #verified(message: Request, now: number): Promise<Stripe.Event> {
    const signature = message.headers.get('Stripe-Signature') ?? '';
    const body = await message.text();
    const { webhookSecret } = this.#options;
    try {
      return this.#stripe.webhooks.constructEvent(body, signature, webhookSecret, TOLERANCE, undefined, now);
    } catch {
      throw new Refusal(
        'unauthorized',
        'Sign it as Stripe does, with the secret of this endpoint, and send it at once.',
      );
    }
  }
}

/** The session that an event is about. What has failed or ended is seen by its state. */
function sessionIn(event: Stripe.Event): Stripe.Checkout.Session | null {
  switch (event.type) {
    case 'checkout.session.completed':
    case 'checkout.session.async_payment_succeeded':
    case 'checkout.session.expired':
      return event.data.object;
    // It stays `complete` and `unpaid`, as if the money were on its way.
    case 'checkout.session.async_payment_failed':
      return { ...event.data.object, status: 'expired' };
    default:
      return null;
  }
}
