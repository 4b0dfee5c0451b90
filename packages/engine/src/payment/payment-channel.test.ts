import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HOUR, MINUTE } from '@team-booking/core/time';
import type { TeamSettings } from '@team-booking/contract/team';
import { openTeam, type OpenTeam } from '../../test/open-team.ts';
import { Till } from '../../test/till.ts';
import { expireBookings } from '../booking/expire.ts';
import { DEAD_LETTER, deadLetterOf } from '../delivery/dead-letter.ts';
import { Deliverer } from '../delivery/deliverer.ts';
import { REQUEST, SETTINGS, type } from '../testing/sample-team.ts';
import { hear } from './hear.ts';
import { openPayment } from './open-payment.ts';
import { paymentChannel } from './payment-channel.ts';
import { refundsOf } from './refund.ts';

const PRICE = { amount: 4000, currency: 'EUR', provider: 'till' };
const signal = new AbortController().signal;

/** A team with a till, a type that costs something, and a deliverer. */
async function scene(more: object = {}) {
  const till = new Till();
  const settings = {
    ...SETTINGS,
    bookingTypes: [type('call', 'round-robin', ['a', 'b'], { payment: PRICE, ...more })],
  };
  const team = await openTeam(settings as TeamSettings, { payments: new Map([['till', till]]) });
  const { backend, store } = team;
  const channels = [paymentChannel(backend)];
  const deliverer = new Deliverer({ store, team: 'team', channels, now: () => team.now, random: () => 0 });
  return {
    till,
    team,
    open: (booking: string) => openPayment(backend, booking, team.now, signal),
    async deliver() {
      for (let i = 0; i < 20; i++) {
        const isMore = await deliverer.pass();
        await deliverer.settled();
        if (!isMore) return;
      }
      assert.fail('it does not come to an end');
    },
    /** The provider tells that what was begun last is paid. */
    async pay(booking: string) {
      const reference = till.pay(booking);
      const begun = reference.replace('money-', '');
      await hear(backend, 'till', { booking, reference: begun, state: { kind: 'paid', reference } }, team.now);
      return reference;
    },
    status: async (booking: string) => (await store.read('team', (view) => view.booking(booking)))!.state.status,
    refunds: (booking: string) =>
      store.read('team', async (view) => {
        const refunds = await refundsOf(view, (await view.booking(booking))!);
        return refunds.map(
          ({ payment, amount, currency, state }) => `${payment.reference} ${amount} ${currency} ${state}`,
        );
      }),
    dead: async () => (await store.read('team', (view) => view.documents({ kind: DEAD_LETTER }))).map(deadLetterOf),
  };
}

/** Books the same time so often that nobody is free any more. */
async function fill({ team, open, pay }: Awaited<ReturnType<typeof scene>>): Promise<void> {
  for (const { id } of [await team.book(), await team.book()]) {
    await open(id);
    await pay(id);
  }
}

const expire = async ({ now, backend }: OpenTeam) => expireBookings(backend, now);

test('a payment is begun once, in however many tabs, and costs what the booking cost when it was made', async () => {
  const { team, till, open } = await scene();
  const { id } = await team.book();
  await team.configure({
    ...SETTINGS,
    bookingTypes: [type('call', 'round-robin', ['a', 'b'], { payment: { ...PRICE, amount: 9900 } })],
  } as TeamSettings);
  const opened = await Promise.all([open(id), open(id)]);
  opened.push(await open(id));
  assert.deepEqual(new Set(opened.map((one) => one.kind === 'open' && one.url)).size, 1);
  assert.equal(till.begun.size, 1);
  const { asked } = till.begun.get(`${id}-1`)!;
  assert.deepEqual([asked.amount, asked.attempt], [4000, 1]);
  assert.doesNotMatch(JSON.stringify(asked.back), /manage/);
});

test('what a provider has ended is followed by another payment, as long as the time is kept', async () => {
  const { team, till, open } = await scene();
  const { id } = await team.book();
  await open(id);
  till.process(`${id}-1`, { kind: 'gone' });
  const next = await open(id);
  assert.deepEqual(next, { kind: 'open', url: `https://till.example/${id}-2` });
  team.now += 15 * MINUTE;
  assert.deepEqual(await open(id), { kind: 'settled' });
});

test('a provider that was down when a payment was begun is asked by the same words, and after long by new ones', async () => {
  const { team, till, open } = await scene({ payment: { ...PRICE, holdMinutes: 60 } });
  const { id } = await team.book();
  till.isDown = true;
  await assert.rejects(open(id), /down/);
  await assert.rejects(open(id), /down/);
  till.isDown = false;
  team.now += 14 * MINUTE;
  assert.deepEqual(await open(id), { kind: 'open', url: `https://till.example/${id}-1` });

  const other = await team.book();
  till.isDown = true;
  await assert.rejects(open(other.id), /down/);
  till.isDown = false;
  team.now += 15 * MINUTE;
  assert.deepEqual(await open(other.id), { kind: 'open', url: `https://till.example/${other.id}-2` });
});

test('a payment whose message was lost is found before its time is given away', async () => {
  const { team, till, open, deliver, status } = await scene();
  const { id } = await team.book();
  await open(id);
  await deliver();
  till.pay(id);
  team.now += 14 * MINUTE - 1;
  await deliver();
  assert.equal(await status(id), 'awaiting-payment');
  assert.deepEqual(till.calls, ['open'], 'it is not asked all the time');
  team.now += 1;
  await deliver();
  assert.equal(await status(id), 'confirmed');
  assert.deepEqual(till.refunded, []);
});

test('what nobody has paid in time can be paid no more, and is let go of', async () => {
  const { team, till, open, deliver, status } = await scene();
  const { id } = await team.book();
  await open(id);
  await deliver();
  for (let i = 0; i < 3; i++) {
    team.now += 10 * MINUTE;
    await expire(team);
    await deliver();
  }
  assert.equal(await status(id), 'expired');
  assert.deepEqual(till.begun.get(`${id}-1`)!.state, { kind: 'gone' });
  assert.deepEqual(
    till.calls.filter((call) => call === 'close'),
    ['close'],
  );
});

test('a payment that nobody waits for any more as the visitor has cancelled is ended at once', async () => {
  const { team, till, open, deliver } = await scene();
  const booking = await team.book();
  await open(booking.id);
  await team.change(booking, 'cancel');
  await deliver();
  assert.deepEqual(till.begun.get(`${booking.id}-1`)!.state, { kind: 'gone' });
});

test('paid in the last second and told of by nobody: the time is given again, or the money', async () => {
  for (const isTaken of [false, true]) {
    const world = await scene();
    const { team, till, open, deliver, status, refunds } = world;
    const { id } = await team.book();
    await open(id);
    await deliver();
    team.now += 15 * MINUTE - 1;
    await deliver();
    const reference = till.pay(id);
    team.now += 1;
    await expire(team);
    if (isTaken) await fill(world);
    await deliver();
    await deliver();
    assert.equal(await status(id), isTaken ? 'expired' : 'confirmed');
    assert.deepEqual(till.refunded, isTaken ? [reference] : []);
    assert.deepEqual(await refunds(id), isTaken ? [`${reference} 4000 EUR done`] : []);
  }
});

test('money that is with a bank when the time ends is asked about until it has come, and then settled', async () => {
  const { team, till, open, deliver, status } = await scene();
  const { id } = await team.book();
  await open(id);
  await deliver();
  till.process(`${id}-1`);
  team.now += 15 * MINUTE;
  await expire(team);
  await deliver();
  assert.equal(await status(id), 'expired');
  till.process(`${id}-1`, { kind: 'paid', reference: 'money' });
  team.now += HOUR - 1;
  await deliver();
  assert.equal(await status(id), 'expired');
  team.now += 1;
  await deliver();
  await deliver();
  assert.equal(await status(id), 'confirmed');
});

test('a provider that is down holds a refund up, for however long, and gives the money back once', async () => {
  const { team, till, open, pay, deliver, refunds, dead } = await scene();
  const booking = await team.book();
  await open(booking.id);
  const reference = await pay(booking.id);
  await deliver();
  till.isDown = true;
  await team.change(booking, 'cancel');
  for (let i = 0; i < 5; i++) {
    await deliver();
    team.now += 2 * HOUR;
  }
  assert.deepEqual(await refunds(booking.id), [`${reference} 4000 EUR asked`]);
  till.isDown = false;
  await deliver();
  await deliver();
  assert.deepEqual(till.refunded, [reference]);
  assert.deepEqual(await refunds(booking.id), [`${reference} 4000 EUR done`]);
  assert.deepEqual(await dead(), []);
});

test('a refund that a provider refuses is kept for somebody of the team, and what comes after goes on', async () => {
  const { team, till, open, pay, deliver, refunds, dead } = await scene();
  const booking = await team.book();
  await open(booking.id);
  const first = await pay(booking.id);
  const second = { kind: 'paid', reference: 'second' } as const;
  await hear(team.backend, 'till', { booking: booking.id, reference: 'x', state: second }, team.now);
  till.isAgainst = true;
  await deliver();
  assert.deepEqual(
    (await dead()).map(({ problem, subject }) => [problem, subject]),
    [['The account is closed.', booking.id]],
  );
  assert.deepEqual(await refunds(booking.id), ['second 4000 EUR failed']);
  till.isAgainst = false;
  await team.change(booking, 'cancel');
  await deliver();
  assert.deepEqual(till.refunded, [first]);
  assert.deepEqual(await refunds(booking.id), ['second 4000 EUR failed', `${first} 4000 EUR done`]);

  // Somebody of the team has looked.
  const { id } = (await dead())[0]!;
  assert.equal((await team.ask('retryDeadLetter', { parameters: { id } })).status, 204);
  await deliver();
  assert.deepEqual(till.refunded, [first, 'second']);
  assert.deepEqual(await refunds(booking.id), ['second 4000 EUR done', `${first} 4000 EUR done`]);
  await deliver();
  assert.deepEqual(till.refunded, [first, 'second']);
});

test('news about another team’s booking is nobody’s, and the same news twice changes nothing', async () => {
  const { team, open, pay, till } = await scene();
  const news = { booking: 'none', reference: 'x', state: { kind: 'paid', reference: 'y' } } as const;
  assert.equal(await hear(team.backend, 'till', news, team.now), null);
  assert.equal(await hear(team.backend, 'till', { ...news, state: { kind: 'gone' } }, team.now), null);
  const { id } = await team.book({ start: REQUEST.start });
  await open(id);
  const reference = await pay(id);
  const again = { booking: id, reference: `${id}-1`, state: { kind: 'paid', reference } } as const;
  const before = await team.store.read('team', (view) => view.outbox());
  await hear(team.backend, 'till', again, team.now);
  // What came first is told last.
  await hear(team.backend, 'till', { ...again, state: { kind: 'gone' } }, team.now);
  assert.deepEqual(await team.store.read('team', (view) => view.outbox()), before);
  assert.deepEqual(till.refunded, []);
});
