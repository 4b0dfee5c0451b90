import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { HOUR, MINUTE } from '@team-booking/core/time';
import { ProviderRefused, type PaymentAsked } from '@team-booking/engine';
import { StripeProvider } from './stripe-provider.ts';
import { StripeStandIn } from './test/stripe-stand-in.ts';

const NOW = Date.parse('2026-12-07T06:00:00Z');
const { signal } = new AbortController();

const stripe = await new StripeStandIn().start();
stripe.now = () => NOW;
const { secretKey, webhookSecret, url: api } = stripe;
const provider = new StripeProvider({ team: 'north', secretKey, webhookSecret, api });
after(() => stripe.close());
beforeEach(() => {
  stripe.isDown = false;
});

const asked = (more: Partial<PaymentAsked> = {}): PaymentAsked => ({
  team: 'north',
  booking: 'b1',
  attempt: 1,
  amount: 4000,
  currency: 'EUR',
  title: 'Call',
  email: 'vera@visitor.example',
  locale: 'de-AT',
  begunAt: NOW,
  expiresAt: NOW + 15 * MINUTE,
  back: { paid: 'https://book.example/pay/b1/back?t=x', left: 'https://book.example/pay/b1/back?t=x&left=1' },
  ...more,
});

test('a session says what is paid for, how much, and where to go afterwards', async () => {
  const { url, reference } = await provider.open(asked(), signal);
  const session = stripe.sessions.get(reference)!;
  assert.equal(session.url, url);
  assert.deepEqual(
    [session.amount_total, session.currency, session.client_reference_id, session.metadata, session.locale],
    [4000, 'eur', 'b1', { team: 'north', booking: 'b1' }, 'de'],
  );
  assert.deepEqual([session.success_url, session.cancel_url], [asked().back.paid, asked().back.left]);
  assert.equal(session.customer_email, 'vera@visitor.example');
});

test('the same attempt is the same session, other words or another attempt are another one', async () => {
  const first = await provider.open(asked({ booking: 'b2' }), signal);
  const [again, atOnce] = await Promise.all([
    provider.open(asked({ booking: 'b2' }), signal),
    provider.open(asked({ booking: 'b2' }), signal),
  ]);
  assert.deepEqual([again, atOnce], [first, first]);
  const erased = await provider.open(asked({ booking: 'b2', email: null }), signal);
  const next = await provider.open(asked({ booking: 'b2', attempt: 2 }), signal);
  assert.equal(new Set([first.reference, erased.reference, next.reference]).size, 3);
});

test('a session ends neither sooner nor later than Stripe lets it, however long the time is kept', async () => {
  for (const [kept, until] of [
    [MINUTE, HOUR],
    [2 * HOUR, 2 * HOUR],
    [7 * 24 * HOUR, 23 * HOUR],
  ] as const) {
    const { reference } = await provider.open(asked({ booking: `b${kept}`, expiresAt: NOW + kept }), signal);
    assert.equal(stripe.sessions.get(reference)!.expires_at * 1000, NOW + until);
  }
});

test('a payment is seen as open, on its way, paid, and ended', async () => {
  const begun = { booking: 'b3', ...(await provider.open(asked({ booking: 'b3' }), signal)) };
  assert.deepEqual(await provider.look(begun, signal), { kind: 'open', url: begun.url });
  stripe.promise(begun.reference);
  assert.deepEqual(await provider.look(begun, signal), { kind: 'processing' });
  assert.deepEqual(await provider.close(begun, signal), { kind: 'processing' });

  const paid = { booking: 'b4', ...(await provider.open(asked({ booking: 'b4' }), signal)) };
  const { payment_intent: intent } = stripe.pay(paid.reference);
  assert.deepEqual(await provider.look(paid, signal), { kind: 'paid', reference: intent });
  assert.deepEqual(await provider.close(paid, signal), { kind: 'paid', reference: intent });

  const left = { booking: 'b5', ...(await provider.open(asked({ booking: 'b5' }), signal)) };
  assert.deepEqual(await provider.close(left, signal), { kind: 'gone' });
  assert.deepEqual(await provider.close(left, signal), { kind: 'gone' });
});

test('what costs nothing is paid, and is given back by nobody', async () => {
  const free = { booking: 'b6', ...(await provider.open(asked({ booking: 'b6', amount: 0 }), signal)) };
  const state = await provider.look(free, signal);
  assert.deepEqual(state, { kind: 'paid', reference: free.reference });
  const before = stripe.calls.length;
  await provider.refund({ booking: 'b6', reference: free.reference }, signal);
  assert.equal(stripe.calls.length, before);
});

test('money is given back once, also where Stripe has forgotten the key', async () => {
  const { reference } = await provider.open(asked({ booking: 'b7' }), signal);
  const { payment_intent: intent } = stripe.pay(reference);
  const refund = { booking: 'b7', reference: intent! };
  await provider.refund(refund, signal);
  await provider.refund(refund, signal);
  stripe.forgetKeys();
  await provider.refund(refund, signal);
  assert.equal(stripe.refunds.filter(({ payment_intent: of }) => of === intent).length, 1);
});

test('what Stripe refuses is refused for good, without a word of the visitor; what it does not answer is not', async () => {
  const refused = async (call: Promise<unknown>) => {
    const error = await call.then(
      () => assert.fail('it was accepted'),
      (thrown: unknown) => thrown,
    );
    assert.ok(error instanceof ProviderRefused, String(error));
    assert.doesNotMatch(error.message, /visitor|pi_unknown/);
    assert.match(error.message, /resource_missing|parameter_invalid/);
    assert.equal(error.cause, undefined, 'it would end in the log');
  };
  await refused(provider.refund({ booking: 'b8', reference: 'pi_unknown' }, signal));
  await refused(provider.look({ booking: 'b8', reference: 'cs_unknown' }, signal));
  stripe.isDown = true;
  const notNow = (error: unknown) => !(error instanceof ProviderRefused);
  await assert.rejects(provider.open(asked({ booking: 'b8' }), signal), notNow);
  stripe.isDown = false;
  const wrongKey = new StripeProvider({ team: 'north', secretKey: 'sk_test_wrong', webhookSecret, api });
  await assert.rejects(wrongKey.open(asked({ booking: 'b8' }), signal), notNow);
  await assert.rejects(wrongKey.open(asked({ booking: 'b8' }), signal), /StripeAuthenticationError/);
  await assert.rejects(provider.look({ booking: 'b8', reference: 'x' }, AbortSignal.abort(new Error('stop'))), /stop/);
});
