import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MINUTE } from '@team-booking/core/time';
import type { PaymentNews } from '@team-booking/engine';
import Stripe from 'stripe';
import { StripeProvider } from './stripe-provider.ts';

const NOW = Date.parse('2026-12-07T06:00:00Z');
const SECRET = 'whsec_test';
const provider = new StripeProvider({ team: 'north', secretKey: 'sk_test_1', webhookSecret: SECRET, api: null });
const { webhooks } = new Stripe('sk_test_1');

const session = (more: object = {}) => ({
  id: 'cs_1',
  object: 'checkout.session',
  mode: 'payment',
  status: 'complete',
  payment_status: 'paid',
  payment_intent: 'pi_1',
  metadata: { team: 'north', booking: 'b1' },
  url: null,
  ...more,
});

/** What a message about a session says. */
async function read(
  type: string,
  about: object,
  { secret = SECRET, at = NOW, header = '' } = {},
): Promise<PaymentNews | null> {
  const payload = JSON.stringify({ id: 'evt_1', object: 'event', type, data: { object: about } });
  const timestamp = Math.floor(at / 1000);
  const signature = header || webhooks.generateTestHeaderString({ payload, secret, timestamp });
  const headers = { 'Stripe-Signature': signature };
  const url = 'https://book.example/pay/stripe/webhook';
  return provider.read(new Request(url, { method: 'POST', headers, body: payload }), NOW);
}

test('a message says which payment was made, failed or ended', async () => {
  const of = { booking: 'b1', reference: 'cs_1' };
  const paid = { ...of, state: { kind: 'paid', reference: 'pi_1' } };
  const unpaid = session({ payment_status: 'unpaid', payment_intent: 'pi_1' });
  for (const [type, about, news] of [
    ['checkout.session.completed', session(), paid],
    ['checkout.session.completed', session({ payment_intent: { id: 'pi_1' } }), paid],
    ['checkout.session.async_payment_succeeded', session(), paid],
    ['checkout.session.completed', unpaid, { ...of, state: { kind: 'processing' } }],
    ['checkout.session.async_payment_failed', unpaid, { ...of, state: { kind: 'gone' } }],
    [
      'checkout.session.expired',
      session({ status: 'expired', payment_status: 'unpaid' }),
      { ...of, state: { kind: 'gone' } },
    ],
    ['payment_intent.succeeded', { id: 'pi_1', object: 'payment_intent', metadata: { booking: 'b1' } }, null],
    // What is sold on the same account, by links that anybody may add a reference to.
    ['checkout.session.completed', session({ metadata: {}, client_reference_id: 'b1' }), null],
    ['checkout.session.completed', session({ metadata: { team: 'south', booking: 'b1' } }), null],
    ['checkout.session.completed', session({ mode: 'subscription' }), null],
    ['checkout.session.completed', session({ metadata: { team: 'north', booking: { id: 'b1' } } }), null],
    ['checkout.session.completed', session({ metadata: null }), null],
    ['checkout.session.completed', session({ payment_status: undefined }), { ...of, state: { kind: 'processing' } }],
    ['checkout.session.completed', session({ payment_status: 'new' }), { ...of, state: { kind: 'processing' } }],
  ] as const) {
    assert.deepEqual(await read(type, about), news, type);
  }
});

test('a message that Stripe has not signed, or long ago, is refused', async () => {
  const type = 'checkout.session.completed';
  const refused = { code: 'unauthorized' };
  await assert.rejects(read(type, session(), { secret: 'whsec_other' }), refused);
  await assert.rejects(read(type, session(), { header: 'nonsense' }), refused);
  await assert.rejects(read(type, session(), { header: 't=1,v1=00' }), refused);
  await assert.rejects(read(type, session(), { at: NOW - 6 * MINUTE }), refused);
  assert.ok(await read(type, session(), { at: NOW - 4 * MINUTE }));
});
