import { randomBytes, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import Stripe from 'stripe';
import { formParameters, type Parameters } from './form-parameters.ts';
import { checkoutPage } from './checkout-page.ts';
import type { Session } from './session.ts';

type Refund = Pick<Stripe.Refund, 'id' | 'object' | 'amount' | 'currency' | 'status'> & { payment_intent: string };

/** A payment in the books. */
export interface Payment {
  readonly intent: string;
  readonly booking: string;
  /** As Stripe counts it. */
  readonly amount: number;
  readonly currency: string;
  isRefunded: boolean;
}

/** Events that tell of sessions. */
type SessionEvent =
  | 'checkout.session.completed'
  | 'checkout.session.async_payment_succeeded'
  | 'checkout.session.async_payment_failed'
  | 'checkout.session.expired';

/**
 * A server that speaks Stripe's API as far as Checkout and refunds need it, with a page to pay on, webhooks signed by the library's own signer,
 * and books. It answers to the real library, refuses what Stripe refuses, and can fail.
 */
export class StripeStandIn {
  readonly secretKey = 'sk_test_standin';
  readonly webhookSecret = `whsec_${randomBytes(24).toString('base64')}`;
  readonly sessions = new Map<string, Session>();
  /** Every payment that was ever made. */
  readonly payments: Payment[] = [];
  readonly refunds: Refund[] = [];
  /** Requests to the API, in their order, e.g. `POST /v1/refunds`. */
  readonly calls: string[] = [];
  /** Where webhooks go: `{root}/pay/stripe/webhook`. */
  endpoint = '';
  /** The API answers nothing. */
  isDown = false;
  /** Refunds only are answered by an error of Stripe's own. */
  areRefundsDown = false;
  /** How many times each webhook is sent. */
  sends = 1;
  /** The present, epoch milliseconds. */
  now: () => number = Date.now;
  readonly #kept = new Map<string, { readonly words: string; readonly answer: unknown }>();
  readonly #server = createServer((request, response) => void this.#handle(request, response));
  #port = 0;

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async start(): Promise<this> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as AddressInfo).port;
    return this;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** Somebody pays. @returns the session as it is then */
  pay(id: string): Session {
    const session = this.#session(id);
    if (session.status !== 'open') throw new Error(`The session is ${session.status}.`);
    const intent = `pi_${randomUUID().replaceAll('-', '')}`;
    Object.assign(session, { status: 'complete', payment_status: 'paid', payment_intent: intent, url: null });
    const { amount_total: amount, currency, metadata } = session;
    const booking = metadata?.['booking'] ?? '';
    this.payments.push({ intent, booking, amount: amount!, currency: currency!, isRefunded: false });
    return session;
  }

  /** Somebody pays by a method whose money comes later. */
  promise(id: string): Session {
    return Object.assign(this.#session(id), { status: 'complete', url: null });
  }

  /** Tells of a session. @returns the statuses of the answers */
  async tell(type: SessionEvent, id: string, sends = this.sends): Promise<number[]> {
    const payload = JSON.stringify({
      id: `evt_${randomUUID()}`,
      object: 'event',
      type,
      created: this.#seconds(),
      data: { object: this.#session(id) },
    });
    const statuses: number[] = [];
    for (let i = 0; i < sends; i++) statuses.push(await this.send(payload));
    return statuses;
  }

  /** Sends a signed message. @param timestamp when it was signed, seconds */
  async send(payload: string, { secret = this.webhookSecret, timestamp = this.#seconds() } = {}): Promise<number> {
    const stripe = new Stripe(this.secretKey);
    const signature = stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp });
    const headers = { 'Content-Type': 'application/json', 'Stripe-Signature': signature };
    const response = await fetch(this.endpoint, { method: 'POST', headers, body: payload });
    await response.body?.cancel();
    return response.status;
  }

  /** A second session for a booking, as if the first answer had been lost. */
  again(id: string): Session {
    const session = this.#session(id);
    const next = `cs_test_${randomUUID().replaceAll('-', '')}`;
    const made = { ...session, id: next, status: 'open', payment_status: 'unpaid', payment_intent: null } as const;
    this.sessions.set(next, { ...made, url: `${this.url}/c/${next}` });
    return this.#session(next);
  }

  /** Forgets which requests it has answered, as Stripe does after a day. */
  forgetKeys(): void {
    this.#kept.clear();
  }

  /** The session that was begun last for a booking. */
  sessionOf(booking: string): Session {
    const found = [...this.sessions.values()].findLast(({ metadata }) => metadata?.['booking'] === booking);
    if (!found) throw new Error('No session was begun.');
    return found;
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const form = formParameters(Buffer.concat(chunks).toString());
    const { pathname } = new URL(request.url ?? '/', this.url);
    try {
      if (pathname === '/favicon.ico') return void response.writeHead(204).end();
      if (pathname.startsWith('/c/')) return await this.#page(request, response, pathname.slice(3), form);
      if (this.isDown) return void request.socket.destroy();
      this.calls.push(`${request.method} ${pathname}`);
      json(response, 200, this.#answer(request, pathname, form));
    } catch (error) {
      if (!(error instanceof Wrong)) throw error;
      const { status, code, message } = error;
      json(response, status, { error: { type: status >= 500 ? 'api_error' : 'invalid_request_error', code, message } });
    }
  }

  #answer(request: IncomingMessage, path: string, form: Parameters): unknown {
    if (request.headers.authorization !== `Bearer ${this.secretKey}`)
      throw new Wrong(401, 'api_key', 'Invalid API key');
    const [, , ...names] = path.split('/');
    const [kind, id, verb] = names[0] === 'checkout' ? names.slice(1) : names;
    if (request.method === 'GET' && kind === 'sessions' && id) return this.#session(id);
    if (request.method !== 'POST') throw new Wrong(404, 'resource_missing', 'Unrecognized request');
    if (kind === 'sessions' && id && verb === 'expire') return this.#expire(id);
    const make = { sessions: () => this.#begin(form), refunds: () => this.#refund(form) }[kind ?? ''];
    if (!make || id) throw new Wrong(404, 'resource_missing', 'Unrecognized request');
    return this.#once(String(request.headers['idempotency-key']), JSON.stringify(form), make);
  }

  /** The same key is the same answer, and other words under it are refused. */
  #once(key: string, words: string, make: () => unknown): unknown {
    const kept = this.#kept.get(key);
    if (kept && kept.words !== words)
      throw new Wrong(400, 'idempotency_error', 'Keys can only be used with the same parameters');
    if (kept) return kept.answer;
    const answer = make();
    this.#kept.set(key, { words, answer });
    return answer;
  }

  #begin(form: Parameters): Session {
    const [item] = form.list('line_items');
    const amount = Number(item?.get('price_data.unit_amount'));
    const currency = item?.get('price_data.currency') ?? '';
    checkAmount(amount, currency);
    const expires = Number(form.get('expires_at'));
    const seconds = expires - this.#seconds();
    if (seconds < 30 * 60 || seconds > 24 * 60 * 60) throw new Wrong(400, 'parameter_invalid', 'expires_at');
    const id = `cs_test_${randomUUID().replaceAll('-', '')}`;
    const session: Session = {
      id,
      object: 'checkout.session',
      mode: form.get('mode') as Session['mode'],
      status: 'open',
      payment_status: amount === 0 ? 'no_payment_required' : 'unpaid',
      amount_total: amount,
      currency,
      client_reference_id: form.get('client_reference_id') ?? null,
      customer_email: form.get('customer_email') ?? null,
      metadata: { team: form.get('metadata.team') ?? '', booking: form.get('metadata.booking') ?? '' },
      payment_intent: null,
      expires_at: expires,
      url: `${this.url}/c/${id}`,
      success_url: form.get('success_url') ?? null,
      cancel_url: form.get('cancel_url') ?? null,
      locale: (form.get('locale') ?? null) as Session['locale'],
    };
    this.sessions.set(id, session);
    return session;
  }

  #expire(id: string): Session {
    const session = this.#session(id);
    if (session.status !== 'open')
      throw new Wrong(400, 'checkout_session_not_open', 'Only open sessions can be expired');
    return Object.assign(session, { status: 'expired', url: null });
  }

  #refund(form: Parameters): Refund {
    if (this.areRefundsDown) throw new Wrong(503, 'unavailable', 'Try again');
    const intent = form.get('payment_intent') ?? '';
    const payment = this.payments.find((one) => one.intent === intent);
    if (!payment) throw new Wrong(404, 'resource_missing', 'No such payment_intent');
    if (payment.isRefunded) throw new Wrong(400, 'charge_already_refunded', 'It has been refunded');
    payment.isRefunded = true;
    const { amount, currency } = payment;
    const refund: Refund = {
      id: `re_${randomUUID()}`,
      object: 'refund',
      amount,
      currency,
      status: 'succeeded',
      payment_intent: intent,
    };
    this.refunds.push(refund);
    return refund;
  }

  /** The page on which visitors pay. */
  async #page(request: IncomingMessage, response: ServerResponse, id: string, form: Parameters): Promise<void> {
    const session = this.#session(id);
    const what = form.get('do');
    if (request.method === 'GET' || what === 'decline' || session.status !== 'open') {
      return html(response, checkoutPage(session, what === 'decline'));
    }
    if (what === 'pay') {
      this.pay(id);
      await this.tell('checkout.session.completed', id);
    }
    response.writeHead(303, { Location: (what === 'pay' ? session.success_url : session.cancel_url)! }).end();
  }

  #session(id: string): Session {
    const session = this.sessions.get(id);
    if (!session) throw new Wrong(404, 'resource_missing', 'No such checkout.session');
    if (session.status === 'open' && session.expires_at <= this.#seconds())
      Object.assign(session, { status: 'expired', url: null });
    return session;
  }

  #seconds(): number {
    return Math.floor(this.now() / 1000);
  }
}

function checkAmount(amount: number, currency: string): void {
  const isWhole = Number.isInteger(amount) && amount >= 0 && /^[a-z]{3}$/.test(currency);
  const steps: Readonly<Record<string, number>> = { isk: 100, ugx: 100, kwd: 10, bhd: 10, jod: 10, omr: 10, tnd: 10 };
  if (!isWhole || amount % (steps[currency] ?? 1) !== 0)
    throw new Wrong(400, 'parameter_invalid_integer', 'unit_amount');
}

/** An error that the API answers. */
class Wrong extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response
    .writeHead(status, { 'Content-Type': 'application/json', 'Stripe-Should-Retry': 'false' })
    .end(JSON.stringify(body));
}

function html(response: ServerResponse, page: string): void {
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
}
