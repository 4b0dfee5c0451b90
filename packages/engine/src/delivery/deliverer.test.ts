import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SECOND } from '@team-booking/core/time';
import { busy, deliver, DeliveryScene, DONE } from '../../test/delivery-scene.ts';
import type { Sent } from './channel.ts';
import { deadLetterOf } from './dead-letter.ts';
import { deliveriesOf, NEVER, putDelivery } from './delivery.ts';

test('everybody hears of a booking once, and of its change once', async () => {
  const world = new DeliveryScene();
  const deliverer = world.deliverer();
  await world.change('x');
  await world.change('y');
  assert.deepEqual(await world.health(), { waiting: 2, oldest: 1_000_000, dead: 0 });
  await deliver(deliverer);
  assert.deepEqual(world.received.toSorted(), ['a x 1', 'a y 1', 'b x 1', 'b y 1']);
  await world.change('x');
  await deliver(deliverer);
  await deliver(deliverer);
  assert.deepEqual(world.received.slice(4).toSorted(), ['a x 2', 'b x 2']);
  assert.ok((await world.deliveries('x')).every(({ due, since, attempts }) => due === NEVER && !since && !attempts));
  assert.deepEqual(await world.health(), { waiting: 0, oldest: null, dead: 0 });
});

test('nobody hears of a change before it is due, and of several by then as one', async () => {
  const world = new DeliveryScene();
  const deliverer = world.deliverer();
  await world.change('x', world.now + 10);
  await world.change('x', world.now + 10);
  world.now += 9;
  await deliver(deliverer);
  assert.deepEqual(world.received, []);
  world.now += 1;
  await deliver(deliverer);
  assert.deepEqual(world.received.toSorted(), ['a x 2', 'b x 2']);
});

test('what certainly did not arrive is told as it ended, what may have arrived is repeated first', async () => {
  for (const maybe of [false, true]) {
    const world = new DeliveryScene();
    world.receivers = () => ['a'];
    const deliverer = world.deliverer();
    const tried: string[] = [];
    world.answer = (text) => {
      tried.push(text);
      return tried.length === 1 ? busy({ maybe }) : DONE;
    };
    await world.change('x');
    await deliver(deliverer);
    await world.change('x');
    await deliver(deliverer);
    assert.deepEqual(tried, ['a x 1'], 'a change is no reason to try before the time');
    assert.equal((await world.health()).waiting, 1);
    world.now += 5 * SECOND;
    await deliver(deliverer);
    assert.deepEqual(world.received, maybe ? ['a x 1', 'a x 2'] : ['a x 2']);
  }
});

test('what a process has claimed before it died, another one sends again as it was, after its lease', async () => {
  const world = new DeliveryScene();
  world.receivers = () => ['a'];
  const dying = world.deliverer();
  const never = Promise.withResolvers<Sent>();
  world.answer = () => never.promise;
  await world.change('x');
  await dying.pass();
  await world.change('x');
  const next = world.deliverer();
  world.answer = () => DONE;
  await deliver(next);
  assert.deepEqual(world.received, []);
  world.now += 30 * SECOND;
  await deliver(next);
  assert.deepEqual(world.received, ['a x 1', 'a x 2']);
  // It comes back to life, and what it says changes nothing.
  never.resolve({ kind: 'refused', problem: 'late' });
  await dying.settled();
  assert.deepEqual(await world.dead(), []);
});

test('a change while something is sent is told after it', async () => {
  const world = new DeliveryScene();
  world.receivers = () => ['a'];
  const deliverer = world.deliverer();
  const slow = Promise.withResolvers<Sent>();
  world.answer = (text) => (text === 'a x 1' ? slow.promise : DONE);
  await world.change('x');
  await deliverer.pass();
  await world.change('x');
  await deliverer.pass();
  assert.deepEqual(world.received, []);
  slow.resolve(DONE);
  await deliverer.settled();
  await deliver(deliverer);
  assert.deepEqual(world.received, ['a x 1', 'a x 2']);
});

test('a receiver that is stuck holds up nobody else', async () => {
  const world = new DeliveryScene();
  const deliverer = world.deliverer({ atOnce: 4 });
  const stuck = Promise.withResolvers<Sent>();
  world.answer = (text) => (text.startsWith('a') ? stuck.promise : DONE);
  for (let i = 0; i < 20; i++) await world.change(`x${i}`);
  for (let i = 0; i < 60; i++) {
    await deliverer.pass();
    await Promise.race([deliverer.any(), new Promise((resolve) => setTimeout(resolve, 1))]);
  }
  assert.equal(world.received.length, 20);
  assert.ok(world.received.every((text) => text.startsWith('b')));
  stuck.resolve(DONE);
  await deliverer.settled();
});

test('a closed way is tried by one at a time, and opens for all again', async () => {
  const world = new DeliveryScene();
  world.receivers = () => ['a'];
  const deliverer = world.deliverer();
  let tries = 0;
  let open = false;
  world.answer = () => {
    tries++;
    return open ? DONE : busy({ closed: true });
  };
  for (let i = 0; i < 30; i++) await world.change(`x${i}`);
  for (let i = 0; i < 300; i++) {
    await deliver(deliverer);
    world.now += 200;
  }
  assert.ok(tries < 15, `${tries} attempts in a minute`);
  open = true;
  for (let i = 0; i < 600 && world.received.length < 30; i++) {
    await deliver(deliverer);
    world.now += SECOND;
  }
  assert.equal(world.received.length, 30);
});

test('what is refused, or fails for too long, is a dead letter, and what comes after it is told', async () => {
  const world = new DeliveryScene();
  world.receivers = () => ['a'];
  const deliverer = world.deliverer();
  world.answer = (text) => (text === 'a x 1' ? { kind: 'refused', problem: 'no such address' } : DONE);
  await world.change('x');
  await deliver(deliverer);
  const [letter] = (await world.dead()).map(deadLetterOf);
  assert.deepEqual(
    { ...letter, id: '' },
    {
      id: '',
      channel: 'test',
      receiver: 'a',
      subject: 'x',
      plan: 1,
      known: null,
      settled: 1,
      problem: 'no such address',
      attempts: 1,
      at: world.now,
    },
  );
  await world.change('x');
  await deliver(deliverer);
  assert.deepEqual(world.received, ['a x 2']);

  world.answer = () => busy();
  await world.change('y');
  for (let i = 0; i < 40; i++) {
    await deliver(deliverer);
    world.now += 10 * 60 * SECOND;
  }
  const [, late] = (await world.dead()).map(deadLetterOf);
  assert.equal(late?.problem, 'busy');
  assert.ok(late.attempts > 3);
  assert.equal((await world.health()).dead, 2);
});

test('several processes send each once', async () => {
  const world = new DeliveryScene();
  const two = [world.deliverer({ random: Math.random }), world.deliverer({ random: Math.random })];
  for (let i = 0; i < 60; i++) await world.change(`x${i}`);
  for (let i = 0; i < 60; i++) {
    await Promise.all(two.map((one) => one.pass()));
    await Promise.all(two.map((one) => one.settled()));
    world.now += 300;
  }
  assert.equal(world.received.length, 120);
  assert.equal(new Set(world.received).size, 120);
});

test('an attempt that takes too long, or that the end of the process breaks off, is made again', async () => {
  const world = new DeliveryScene();
  world.receivers = () => ['a'];
  const deliverer = world.deliverer();
  world.answer = (_text, { signal }) =>
    new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
  await world.change('x');
  await deliverer.pass();
  await deliverer.close();
  world.answer = () => DONE;
  world.now += 5 * SECOND;
  await deliver(world.deliverer());
  assert.deepEqual(world.received, ['a x 1']);
});

test('what is erased from a message while it is being sent stays erased, whatever comes of it', async () => {
  const outcomes: readonly Sent[] = [busy({ maybe: true }), { kind: 'refused', problem: 'unknown' }];
  for (const outcome of outcomes) {
    const world = new DeliveryScene();
    world.receivers = () => ['a'];
    const deliverer = world.deliverer();
    world.answer = async () => {
      await world.store.write('team', async (transaction) => {
        const [found] = await deliveriesOf(transaction, 'x');
        await putDelivery(transaction, { ...found!, sending: { ...found!.sending!, plan: 'erased' } });
      });
      return outcome;
    };
    await world.change('x');
    await deliverer.pass();
    await deliverer.settled();
    const [delivery] = await world.deliveries('x');
    const plans = [delivery?.sending?.plan, ...(await world.dead()).map((one) => deadLetterOf(one).plan)];
    assert.deepEqual(plans.filter(Boolean), ['erased'], outcome.kind);
  }
});
