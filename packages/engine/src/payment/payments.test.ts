import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MINUTE } from '@team-booking/core/time';
import type { TeamSettings } from '@team-booking/contract/team';
import { ADMIN, hostActor, openTeam } from '../../test/open-team.ts';
import { Till } from '../../test/till.ts';
import { DEAD_LETTER } from '../delivery/dead-letter.ts';
import { Deliverer } from '../delivery/deliverer.ts';
import { memoryStore } from '../testing/memory-store.ts';
import { SETTINGS, type } from '../testing/sample-team.ts';
import { openPayment } from './open-payment.ts';
import { paymentChannel } from './payment-channel.ts';
import { hear } from './hear.ts';
import type { PaymentProvider } from './payment-provider.ts';
import { watchPayments } from './watched-provider.ts';

const PRICE = { amount: 4000, currency: 'EUR', provider: 'till', refundUntil: 1440 };
const signal = new AbortController().signal;

/** A team whose till is watched, and a deliverer of its money. */
async function scene() {
  const till = new Till();
  const payments = new Map<string, PaymentProvider>([['till', till]]);
  const bookingTypes = [type('call', 'round-robin', ['a', 'b'], { payment: PRICE })];
  const team = await openTeam({ ...SETTINGS, bookingTypes } as TeamSettings, {
    payments,
    paymentSetups: [
      { name: 'till', mode: 'test', missing: [], webhook: 'https://book.example/pay/till/webhook' },
      { name: 'stripe', mode: null, missing: ['STRIPE_SECRET_KEY'], webhook: null },
    ],
  });
  const { backend, store } = team;
  const now = () => team.now;
  const watched = watchPayments(payments, { store, team: 'team', now }).get('till')!;
  payments.set('till', watched);
  const deliverer = new Deliverer({
    store,
    team: 'team',
    channels: [paymentChannel(backend)],
    now,
    random: () => 0,
  });
  const shown = async () => {
    const { status, body } = await team.ask('payments');
    assert.equal(status, 200, JSON.stringify(body));
    return body;
  };
  return {
    till,
    team,
    store,
    payments: shown,
    provider: async () => (await shown()).providers[0]!,
    async deliver() {
      do await deliverer.settled();
      while (await deliverer.pass());
      await deliverer.settled();
    },
    /** A booking that is paid, and a payment of it that came twice and has to go back. */
    async paidTwice() {
      const { id } = await team.book();
      await openPayment(backend, id, team.now, signal);
      const reference = till.pay(id);
      await hear(backend, 'till', { booking: id, reference: `${id}-1`, state: { kind: 'paid', reference } }, team.now);
      const second = { booking: id, reference: 'x', state: { kind: 'paid', reference: 'second' } } as const;
      await hear(backend, 'till', second, team.now);
      return id;
    },
    message: (sign: string) =>
      watched.read(
        new Request('https://book.example', { method: 'POST', headers: { till: sign }, body: 'null' }),
        team.now,
      ),
  };
}

const iso = (at: number) => new Date(at).toISOString().replace('.000', '');

test('who takes payments is told with what is missing, and what costs something with its rules', async () => {
  const { payments, team } = await scene();
  const untouched = { heardAt: null, refusedAt: null, reachedAt: null, unreachedAt: null };
  const { providers, types, refunds } = await payments();
  assert.deepEqual(providers, [
    {
      name: 'till',
      ready: true,
      mode: 'test',
      missing: [],
      webhook: 'https://book.example/pay/till/webhook',
      ...untouched,
    },
    { name: 'stripe', ready: false, mode: null, missing: ['STRIPE_SECRET_KEY'], webhook: null, ...untouched },
  ]);
  assert.deepEqual(types, [
    { id: 'call', title: types[0]!.title, status: 'published', holdMinutes: 15, ...PRICE, ready: true },
  ]);
  assert.deepEqual(refunds, []);
  assert.equal((await team.ask('payments', {}, hostActor('a'))).status, 403);
});

test('it is noted when a provider was heard and reached, and again after a minute only', async () => {
  const { till, team, message, provider, paidTwice } = await scene();
  const start = team.now;
  await message('till');
  await paidTwice();
  assert.deepEqual([(await provider()).heardAt, (await provider()).reachedAt], [iso(start), iso(start)]);
  team.now += MINUTE - 1;
  await message('till');
  assert.equal((await provider()).heardAt, iso(start));
  await assert.rejects(message('somebody else'), { code: 'unauthorized' });
  assert.equal((await provider()).refusedAt, iso(team.now));
  team.now += MINUTE;
  till.isDown = true;
  const { id } = await team.book();
  await assert.rejects(openPayment(team.backend, id, team.now, signal), /down/);
  const { reachedAt, unreachedAt } = await provider();
  assert.deepEqual([reachedAt, unreachedAt], [iso(start), iso(team.now)]);
  till.isDown = false;
  till.isAgainst = true;
  await assert.rejects(openPayment(team.backend, id, team.now, signal), /closed/);
  assert.equal((await provider()).reachedAt, iso(team.now), 'who refuses something answers');
});

test('a note that cannot be stored keeps nobody from paying', async () => {
  const errors: unknown[] = [];
  const store = { ...memoryStore(), write: () => Promise.reject(new Error('disk')) };
  const watched = watchPayments(new Map([['till', new Till()]]), {
    store,
    team: 'team',
    now: () => 0,
    onError: (error) => errors.push(error),
  });
  await assert.rejects(watched.get('till')!.look({ booking: 'b', reference: 'x' }, signal), /no such payment/);
  assert.deepEqual(errors, [new Error('disk')]);
});

test('what has to go back is listed until it has: on its way, refused, tried again, done', async () => {
  const { till, store, team, deliver, paidTwice, payments } = await scene();
  const id = await paidTwice();
  const shown = async () =>
    (await payments()).refunds.map((one) => [one.booking.id, one.reference, one.amount, one.state, one.problem]);
  assert.deepEqual(await shown(), [[id, 'second', 4000, 'asked', null]]);

  till.isDown = true;
  await deliver();
  assert.deepEqual(await shown(), [[id, 'second', 4000, 'asked', null]], 'it is tried until it works');

  till.isDown = false;
  till.isAgainst = true;
  team.now += 60 * MINUTE;
  await deliver();
  assert.deepEqual(await shown(), [[id, 'second', 4000, 'failed', 'The account is closed.']]);

  till.isAgainst = false;
  const { letter } = (await payments()).refunds[0]!;
  assert.equal((await team.ask('retryDeadLetter', { parameters: { id: letter! } }, ADMIN)).status, 204);
  assert.deepEqual(await shown(), [[id, 'second', 4000, 'asked', null]]);
  await deliver();
  assert.deepEqual(await shown(), []);
  assert.deepEqual(till.refunded, ['second']);
  assert.equal(await store.read('team', (view) => view.countDocuments({ kind: DEAD_LETTER })), 0);
});

test('what somebody lets be waits for nobody', async () => {
  const { till, team, deliver, paidTwice, payments } = await scene();
  await paidTwice();
  till.isAgainst = true;
  await deliver();
  const { letter } = (await payments()).refunds[0]!;
  assert.equal((await team.ask('discardDeadLetter', { parameters: { id: letter! } })).status, 204);
  assert.deepEqual((await payments()).refunds, []);
});
