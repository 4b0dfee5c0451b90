import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFlow } from '../create-flow.ts';
import type { FlowEvent } from '../flow.ts';
import { scene, type Scene } from '../../testing/index.ts';

const PRICE = { amount: 4000, currency: 'EUR', provider: 'test' };
const SLOT = { start: Date.parse('2026-11-24T10:00:00Z'), duration: 30 };

/** A booking that waits for its payment, just made. */
async function unpaid(): Promise<Scene> {
  const it = scene({ type: { payment: PRICE } });
  it.flow.start();
  await it.clock.advance(1_000);
  it.flow.choose({ slot: SLOT });
  it.flow.proceed();
  it.flow.type({ name: 'Ada', email: 'ada@example.com' });
  it.flow.submit();
  await it.clock.settle();
  return it;
}

/** The same booking, opened by its manage link. */
async function opened({ backend, clock }: Scene) {
  const flow = createFlow({
    backend,
    slug: 'intro-call',
    booking: { id: 'b1', token: 'token-of-b1' },
    timeZone: 'Europe/Berlin',
    now: clock.now,
    environment: clock.environment,
  });
  const events: FlowEvent[] = [];
  flow.listen((event) => events.push(event));
  flow.start();
  await clock.settle();
  return { flow, events };
}

const shown = ({ flow: { state } }: Pick<Scene, 'flow'>) =>
  state.step.name === 'pay' ? `${state.step.check} ${state.step.booking.status}` : state.step.name;
const asked = ({ backend }: Scene) => backend.calls.filter((call) => call === 'booking').length;

test('a booking with a price waits for its payment, and is pending until then', async () => {
  const it = await unpaid();
  assert.equal(shown(it), 'waiting awaiting-payment');
  const { step } = it.flow.state;
  assert.ok(step.name === 'pay' && step.booking.payment?.url === 'https://pay.example/b1');
  assert.deepEqual(it.emitted().slice(-3), ['step', 'step', 'pending']);
});

test('whoever comes back and has paid is booked, once', async () => {
  const it = await unpaid();
  it.backend.decide('b1', 'confirmed');
  it.clock.comeBack('visible');
  assert.equal(shown(it), 'checking awaiting-payment');
  await it.clock.settle();
  assert.equal(shown(it), 'done');
  for (const why of ['visible', 'online', 'visible'] as const) {
    it.clock.comeBack(why);
    await it.clock.advance(60_000);
  }
  it.flow.refresh();
  await it.clock.settle();
  assert.equal(it.emitted().filter((name) => name === 'booked').length, 1);
});

test('a payment is seen without coming back, as from a window beside this one', async () => {
  const it = await unpaid();
  it.backend.decide('b1', 'confirmed');
  await it.clock.advance(8_000);
  assert.equal(shown(it), 'done');
  assert.deepEqual(it.emitted().slice(-2), ['step', 'booked']);
});

test('a payment that does not arrive within seconds is called unpaid, and seen when it arrives after all', async () => {
  const it = await unpaid();
  it.clock.comeBack('visible');
  await it.clock.advance(14_000);
  assert.equal(shown(it), 'checking awaiting-payment');
  await it.clock.advance(2_000);
  assert.equal(shown(it), 'unpaid awaiting-payment');
  it.backend.decide('b1', 'confirmed');
  await it.clock.advance(30_000);
  assert.equal(shown(it), 'done');
});

test('it is asked for less and less often, and no more once the booking has expired', async () => {
  const it = await unpaid();
  await it.clock.advance(60_000);
  const first = asked(it);
  assert.ok(first <= 4, `${first} in the first minute`);
  await it.clock.advance(28 * 60_000);
  assert.ok(asked(it) <= 62, `${asked(it)} in half an hour`);
  it.backend.decide('b1', 'expired');
  await it.clock.advance(62_000);
  assert.equal(shown(it), 'waiting expired');
  const last = asked(it);
  await it.clock.advance(3_600_000);
  assert.equal(asked(it), last);
  assert.equal(it.clock.timers, 0);
});

test('a backend that never expires it is not asked for ever', async () => {
  const it = await unpaid();
  await it.clock.advance(31 * 60_000);
  const last = asked(it);
  await it.clock.advance(3_600_000);
  assert.equal(asked(it), last);
  it.clock.comeBack('visible');
  await it.clock.settle();
  assert.equal(asked(it), last + 1, 'but looked at when somebody comes back');
});

test('from one that expired, another time is chosen with all that was typed', async () => {
  const it = await unpaid();
  it.flow.back();
  assert.equal(shown(it), 'waiting awaiting-payment', 'while it is held, it is moved instead');
  it.backend.decide('b1', 'expired');
  it.clock.comeBack('visible');
  await it.clock.settle();
  it.flow.back();
  await it.clock.settle();
  const { step, choice, draft } = it.flow.state;
  assert.ok(step.name === 'pick' && !step.moving);
  assert.deepEqual([choice.slot, choice.day, draft.email], [null, '2026-11-24', 'ada@example.com']);
  assert.ok(
    it.flow.slotsOf('2026-11-24').some(({ start }) => start === SLOT.start),
    'its time is free again',
  );
  it.flow.choose({ slot: SLOT });
  it.flow.proceed();
  it.flow.submit();
  await it.clock.settle();
  assert.equal(shown(it), 'waiting awaiting-payment');
  it.backend.decide('b2', 'confirmed');
  it.clock.comeBack('visible');
  await it.clock.settle();
  assert.deepEqual(
    it.events.flatMap((event) => (event.name === 'booked' ? [event.booking.id] : [])),
    ['b2'],
  );
});

test('one that is moved goes on waiting, and is booked once it is paid', async () => {
  const it = await unpaid();
  it.flow.reschedule();
  await it.clock.settle();
  it.flow.choose({ slot: { start: Date.parse('2026-11-25T10:00:00Z'), duration: 30 } });
  it.flow.proceed();
  await it.clock.settle();
  assert.equal(shown(it), 'waiting awaiting-payment');
  it.backend.decide('b1', 'confirmed');
  it.clock.comeBack('visible');
  await it.clock.settle();
  assert.deepEqual(it.emitted().slice(-3), ['rescheduled', 'step', 'booked']);
});

test('keeping the time leads back to the payment', async () => {
  const it = await unpaid();
  it.flow.reschedule();
  await it.clock.settle();
  it.flow.back();
  assert.equal(shown(it), 'waiting awaiting-payment');
  it.flow.askCancel();
  it.flow.back();
  assert.equal(shown(it), 'waiting awaiting-payment');
  it.backend.decide('b1', 'confirmed');
  await it.clock.advance(8_000);
  assert.equal(shown(it), 'done', 'and goes on looking');
});

test('the manage link of an unpaid booking shows the same, and looks soon, as one may have paid a moment ago', async () => {
  const it = await unpaid();
  it.flow.stop();
  const { flow, events } = await opened(it);
  assert.equal(shown({ flow }), 'waiting awaiting-payment');
  it.backend.decide('b1', 'confirmed');
  await it.clock.advance(1_000);
  assert.equal(shown({ flow }), 'done');
  it.clock.comeBack('visible');
  await it.clock.settle();
  assert.deepEqual(
    events.map(({ name }) => name),
    ['step', 'ready', 'step'],
    'whoever made it was told that it is booked, not this page',
  );
});

test('one that was cancelled elsewhere while it waited is over, and leads to another time', async () => {
  const it = await unpaid();
  it.backend.decide('b1', 'cancelled');
  it.clock.comeBack('visible');
  await it.clock.settle();
  assert.equal(shown(it), 'checking cancelled');
  await it.clock.advance(60_000);
  assert.equal(it.clock.timers, 0);
  it.flow.back();
  assert.equal(shown(it), 'pick');
});

test('a lost connection while waiting is no news', async () => {
  const it = await unpaid();
  for (let i = 0; i < 3; i++) it.backend.fault('booking', 'request-lost');
  it.backend.decide('b1', 'confirmed');
  await it.clock.advance(60_000);
  assert.equal(shown(it), 'waiting awaiting-payment');
  await it.clock.advance(60_000);
  assert.equal(shown(it), 'done');
  assert.ok(!it.emitted().includes('error'));
});

test('a flow that is stopped while it waits looks again when it starts', async () => {
  const it = await unpaid();
  it.flow.stop();
  await it.clock.advance(600_000);
  assert.deepEqual([it.clock.timers, asked(it)], [0, 0]);
  it.backend.decide('b1', 'confirmed');
  it.flow.start();
  await it.clock.advance(8_000);
  assert.equal(shown(it), 'done');
});
