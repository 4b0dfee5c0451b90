import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DAY, HOUR, MINUTE, SECOND } from '@team-booking/core/time';
import { busy, deliver, DeliveryScene, DONE } from '../../test/delivery-scene.ts';
import { StoreBusy } from '../store/errors.ts';
import type { Store } from '../store/store.ts';
import { memoryStore } from '../testing/memory-store.ts';
import type { Planned, Sent } from './channel.ts';

const names = (count: number, prefix = 'x') => Array.from({ length: count }, (_, i) => `${prefix}${i}`);

function ofOne(...given: ConstructorParameters<typeof DeliveryScene>): DeliveryScene {
  const world = new DeliveryScene(...given);
  world.receivers = () => ['a'];
  return world;
}

/** A store of which the next write waits, as another process gets in between. */
function heldUp(store: Store) {
  let gate: Promise<void> | null = null;
  const held: Store = {
    ...store,
    async write(team, work, group) {
      const waits = gate;
      gate = null;
      await waits;
      return store.write(team, work, group);
    },
  };
  return {
    store: held,
    hold() {
      const { promise, resolve } = Promise.withResolvers<void>();
      gate = promise;
      return resolve;
    },
  };
}

test('one that cannot be planned is told later, and the others meanwhile', async () => {
  const world = ofOne();
  const deliverer = world.deliverer();
  let plans = 0;
  world.planning = (booking) => {
    if (booking !== 'x1' || world.now > 1_000_000 + MINUTE) return undefined;
    plans++;
    throw new Error('poison');
  };
  await world.change(names(3));
  for (let i = 0; i < 60; i++) {
    await deliver(deliverer);
    if (i === 0) assert.deepEqual(world.received.toSorted(), ['a x0 1', 'a x2 1']);
    world.now += SECOND;
  }
  assert.ok(plans <= 4, `planned ${plans} times in a minute`);
  assert.equal(world.errors.length, plans);
  world.now += HOUR;
  await deliver(deliverer);
  assert.deepEqual(world.received.toSorted(), ['a x0 1', 'a x1 1', 'a x2 1']);
});

test('a booking of which nobody can say who has to hear holds up no other, and is told when they can', async () => {
  const world = ofOne();
  const deliverer = world.deliverer();
  let isSick = true;
  world.receivers = (booking) => {
    if (isSick && booking.startsWith('sick')) throw new Error('poison');
    return ['a'];
  };
  // More than are handed on at once, and first.
  await world.change(names(60, 'sick'));
  await world.change(names(3));
  for (let i = 0; i < 100 && world.received.length < 3; i++) await deliver(deliverer);
  assert.deepEqual(world.received.toSorted(), ['a x0 1', 'a x1 1', 'a x2 1']);
  isSick = false;
  world.now += HOUR;
  await deliver(deliverer);
  assert.equal(world.received.length, 63);
});

test('an outcome that its channel cannot note keeps no other from being noted, and is not sent again and again', async () => {
  const world = ofOne();
  const deliverer = world.deliverer();
  world.settling = (booking) => {
    if (booking === 'x1') throw new Error('poison');
  };
  await world.change(names(3));
  for (let i = 0; i < 120; i++) {
    await deliver(deliverer);
    world.now += SECOND;
  }
  const times = (text: string) => world.received.filter((one) => one === text).length;
  assert.deepEqual([times('a x0 1'), times('a x2 1')], [1, 1]);
  assert.ok(times('a x1 1') <= 4, `sent ${times('a x1 1')} times in two minutes`);
  // It is given up in the end.
  for (let i = 0; i < 10; i++) {
    world.now += HOUR;
    await deliver(deliverer);
  }
  assert.equal((await world.dead()).length, 1);
  assert.equal((await world.health()).waiting, 0);
});

test('what comes after an outcome and cannot be planned is told later; the outcome is noted', async () => {
  const world = ofOne();
  const deliverer = world.deliverer();
  await world.change('x');
  let isSick = false;
  world.planning = () => {
    if (isSick) throw new Error('poison');
    return undefined;
  };
  world.answer = () => {
    isSick = true;
    return DONE;
  };
  await deliver(deliverer);
  world.now += MINUTE;
  await world.change('x');
  isSick = false;
  await deliver(deliverer);
  assert.deepEqual(world.received, ['a x 1', 'a x 2']);
});

test('a change that another process hands on while a delivery is put to rest is told', async () => {
  const store = memoryStore();
  const { store: slow, hold } = heldUp(store);
  const world = ofOne(store);
  const [first, second] = [world.deliverer({ store: slow }), world.deliverer()];
  await world.change('x');
  await deliver(second);
  // A change that says nothing new: it is looked at, and put to rest.
  let isSilent = true;
  world.planning = (): Planned | undefined => (isSilent ? { kind: 'wait', until: null } : undefined);
  await store.write('team', (transaction) =>
    transaction.enqueue([{ booking: 'x', kind: 'webhook', payload: {}, createdAt: world.now, due: world.now }]),
  );
  // The second hands it on; the first plans, and is held up before it stores that there is nothing to send.
  const sleeping = world.deliverer({ store: { ...store, write: () => Promise.reject(new StoreBusy({})) } });
  await assert.rejects(sleeping.pass(), StoreBusy);
  await handOnOnly(world);
  const release = hold();
  const passing = first.pass();
  await turn();
  isSilent = false;
  await world.change('x');
  await handOnOnly(world);
  release();
  await passing;
  await first.settled();
  await deliver(second);
  assert.deepEqual(world.received, ['a x 1', 'a x 2']);
});

/** A process that hands on, and has no room to send anything. */
async function handOnOnly(world: DeliveryScene): Promise<void> {
  await world.deliverer({ atOnce: 0 }).pass();
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

test('many that fail at the same moment close a way as one does, and not for an hour', async () => {
  const world = ofOne();
  const channel = { ...world.channel, atOnce: 10 };
  const deliverer = world.deliverer({ channels: [channel] });
  world.answer = () => busy({ closed: true });
  await world.change(names(30));
  await deliver(deliverer);
  world.answer = () => DONE;
  for (let i = 0; i < 90; i++) {
    world.now += SECOND;
    await deliver(deliverer);
  }
  assert.equal(world.received.length, 30);
});

test('one message that fails again and again does not close the way for the others', async () => {
  const world = ofOne();
  const deliverer = world.deliverer();
  world.answer = (text) => (text.includes('sick') ? busy({ closed: true }) : DONE);
  await world.change('sick');
  for (let i = 0; i < 50; i++) {
    await deliver(deliverer);
    world.now += MINUTE;
  }
  await world.change('x');
  await deliver(deliverer);
  assert.deepEqual(world.received, ['a x 1']);
});

test('what has waited for days while nobody delivered is not given up at its first failure', async () => {
  const world = ofOne();
  await world.change('x');
  world.now += 3 * DAY;
  const deliverer = world.deliverer();
  world.answer = () => busy();
  await deliver(deliverer);
  // Nor when the clock is set a year ahead.
  world.now += 365 * DAY;
  await deliver(deliverer);
  assert.deepEqual(await world.dead(), []);
  world.answer = () => DONE;
  world.now += MINUTE;
  await deliver(deliverer);
  assert.deepEqual(world.received, ['a x 1']);
});

test('what may have arrived is repeated until it certainly has, also when a repetition certainly has not', async () => {
  const world = ofOne();
  const deliverer = world.deliverer();
  const answers: Sent[] = [busy({ maybe: true }), busy({ maybe: false }), DONE, DONE];
  const tried: string[] = [];
  world.answer = (text) => {
    tried.push(text);
    return answers.shift()!;
  };
  await world.change('x');
  await deliver(deliverer);
  await world.change('x');
  for (let i = 0; i < 3; i++) {
    world.now += MINUTE;
    await deliver(deliverer);
  }
  assert.deepEqual(tried, ['a x 1', 'a x 1', 'a x 1', 'a x 2']);
});

test('a process that goes on after its lease does not end what it has claimed anew', async () => {
  const world = ofOne();
  const deliverer = world.deliverer();
  const old = Promise.withResolvers<Sent>();
  const answers = [old.promise, DONE, Promise.withResolvers<Sent>().promise];
  world.answer = () => answers.shift()!;
  await world.change('x');
  await deliverer.pass();
  world.now += HOUR;
  await deliverer.pass();
  await turn();
  await world.change('x');
  await deliverer.pass();
  await turn();
  await deliverer.pass();
  await turn();
  const [before] = await world.deliveries('x');
  assert.equal(before?.sending?.plan, 2);
  old.resolve({ kind: 'refused', problem: 'late' });
  await turn();
  await turn();
  assert.deepEqual(await world.deliveries('x'), [before]);
  assert.deepEqual(await world.dead(), []);
});

test('a sender that does not notice the end of its time holds up neither the others nor the end', async () => {
  const world = ofOne();
  const deliverer = world.deliverer({ timeout: 20 });
  world.answer = (text) => (text.includes('deaf') ? new Promise<Sent>(() => undefined) : DONE);
  await world.change(['deaf1', 'deaf2']);
  await deliver(deliverer);
  await world.change('x');
  world.now += SECOND;
  await deliver(deliverer);
  assert.deepEqual(world.received, ['a x 1']);
  const stopping = world.deliverer();
  world.now += HOUR;
  await stopping.pass();
  await stopping.close(10);
});

test('thousands that wait for a closed way hold up nobody, and cost no write', async () => {
  const world = ofOne();
  const store: Store = { ...world.store };
  const deliverer = world.deliverer({ store });
  world.receivers = (booking) => (booking.startsWith('down') ? ['down'] : ['up']);
  world.answer = (text) => (text.startsWith('down') ? busy({ closed: true }) : DONE);
  await world.change(names(1000, 'down'));
  for (let i = 0; i < 5; i++) {
    await deliver(deliverer);
    world.now += SECOND;
  }
  let writes = 0;
  store.write = (team, work, group) => {
    writes++;
    return world.store.write(team, work, group);
  };
  await world.change('x');
  const passes = await deliver(deliverer);
  assert.deepEqual(world.received, ['up x 1']);
  assert.ok(passes < 30, `${passes} passes`);
  assert.ok(writes < 6, `${writes} writes`);
  const reads = await passesOf(deliverer, 10);
  assert.equal(reads, 10, 'it does not look through all of them all the time');
  world.answer = () => DONE;
  for (let i = 0; i < 300 && world.received.length < 1001; i++) {
    world.now += SECOND;
    await deliver(deliverer);
  }
  assert.equal(world.received.length, 1001);
});

async function passesOf(deliverer: Parameters<typeof deliver>[0], times: number): Promise<number> {
  let passes = 0;
  for (let i = 0; i < times; i++) passes += await deliver(deliverer);
  return passes;
}

test('one that waits for what is over already does not keep the process busy', async () => {
  const world = ofOne();
  const deliverer = world.deliverer();
  let plans = 0;
  world.planning = () => {
    plans++;
    return { kind: 'wait', until: world.now - MINUTE };
  };
  await world.change('x');
  await deliver(deliverer);
  assert.ok(plans < 3, `planned ${plans} times`);
});

test('what is refused is not sent again as long as nothing changes, whatever its channel says', async () => {
  const world = ofOne();
  const channel = { ...world.channel, settle: async () => 'something else' };
  const deliverer = world.deliverer({ channels: [channel] });
  let tries = 0;
  world.answer = () => {
    tries++;
    return { kind: 'refused', problem: 'no' };
  };
  await world.change('x');
  for (let i = 0; i < 5; i++) {
    await deliver(deliverer);
    world.now += HOUR;
  }
  assert.equal(tries, 1);
  assert.equal((await world.dead()).length, 1);
});

test('a store that is away when an attempt ends is waited for, and nothing is sent twice', async () => {
  const world = ofOne();
  const store: Store = { ...world.store };
  const deliverer = world.deliverer({ store, pause: async () => undefined });
  let isAway = 0;
  store.write = async (team, work, group) => {
    if (isAway-- > 0) throw new StoreBusy({});
    return world.store.write(team, work, group);
  };
  world.answer = () => {
    isAway = 3;
    return DONE;
  };
  await world.change('x');
  await deliver(deliverer);
  world.now += HOUR;
  await deliver(deliverer);
  assert.deepEqual(world.received, ['a x 1']);
});

test('whoever waits for room is told when there is some', async () => {
  const world = ofOne();
  const ends: ((sent: Sent) => void)[] = [];
  world.receivers = (booking) => [booking];
  world.answer = () => {
    const { promise, resolve } = Promise.withResolvers<Sent>();
    ends.push(resolve);
    return promise;
  };
  let rooms = 0;
  const deliverer = world.deliverer({ atOnce: 2, onRoom: () => void rooms++ });
  await world.change(names(5));
  for (let i = 0; i < 5; i++) await deliverer.pass();
  assert.deepEqual([ends.length, rooms], [2, 0]);
  ends[0]!(DONE);
  await turn();
  assert.equal(rooms, 1);
  await deliverer.pass();
  assert.equal(ends.length, 3);
  for (const end of ends) end(DONE);
  await deliverer.settled();
});
