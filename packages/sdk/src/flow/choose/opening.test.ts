import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BackendError } from '../../backend-error.ts';
import {
  memoryBackend,
  sampleBookingType,
  sampleHosts,
  scene,
  testClock,
  type SceneOptions,
} from '../../testing/index.ts';

async function opened(options?: SceneOptions) {
  const all = scene(options);
  all.flow.start();
  await all.clock.settle();
  return all;
}

test('booking type and the first month are requested in parallel, near its end the next one with them', () => {
  const asked = (now: string) => {
    const { flow, backend } = scene({ now });
    flow.start();
    assert.equal(flow.state.step.name, 'loading');
    assert.equal(flow.state.slots.name, 'loading');
    return [...backend.calls].sort();
  };
  assert.deepEqual(asked('2026-11-17T10:00:00Z'), ['availability', 'availability', 'bookingType']);
  assert.deepEqual(asked('2026-11-16T10:00:00Z'), ['availability', 'bookingType']);
});

test('a month whose days are all taken leads to those after it, also in its middle', async () => {
  const { flow, backend } = await opened({
    now: '2026-11-10T10:00:00Z',
    hosts: sampleHosts({ overrides: daysOff('2026-11-01', 30) }),
  });
  assert.equal(flow.state.choice.month, '2026-12');
  assert.deepEqual(flow.state.slots, { name: 'ready' });
  assert.deepEqual(
    backend.calls.slice(0, 2).sort(),
    ['availability', 'bookingType'],
    'December is asked for once November is there',
  );
});

test('opens on the present month if something is free in it', async () => {
  const { flow, emitted } = await opened();
  assert.equal(flow.state.step.name, 'pick');
  assert.deepEqual(flow.state.slots, { name: 'ready' });
  assert.equal(flow.state.choice.month, '2026-11');
  assert.equal(flow.state.choice.duration, 30);
  assert.deepEqual(emitted(), ['step', 'ready']);
});

test('opens on the month of the first free slot', async () => {
  const { flow } = await opened({
    type: { window: { minNotice: 60 * 24 * 60, horizon: 300 * 24 * 60 } },
  });
  assert.equal(flow.state.choice.month, '2027-01');
  assert.equal(new Date(flow.nextSlot()!.start).toISOString(), '2027-01-20T10:00:00.000Z');
});

test('searches months until the horizon and then reports that nothing is free', async () => {
  const { flow, backend } = await opened({ hosts: sampleHosts({ hours: [] }) });
  assert.equal(flow.state.choice.month, '2026-11');
  assert.deepEqual(flow.state.slots, { name: 'ready' });
  assert.equal(flow.nextSlot(), null);
  // November to January, each once.
  assert.equal(backend.calls.filter((call) => call === 'availability').length, 3);
});

test('stops searching after a year', async () => {
  const { flow, backend } = await opened({
    hosts: sampleHosts({ hours: [] }),
    type: { window: { minNotice: 0, horizon: 3650 * 24 * 60 } },
  });
  assert.equal(flow.nextSlot(), null);
  assert.equal(backend.calls.filter((call) => call === 'availability').length, 13);
});

test('opens on a named month, and offers the next free slot after it', async () => {
  const { flow, clock } = await opened({
    flow: { month: '2026-12' },
    hosts: sampleHosts({ overrides: daysOff('2026-12-01', 31) }),
  });
  assert.equal(flow.state.choice.month, '2026-12');
  assert.ok(flow.days().every(({ why }) => why === 'full'));
  await clock.advance(500);
  assert.equal(new Date(flow.nextSlot(Date.parse('2026-12-01'))!.start).toISOString(), '2027-01-01T08:00:00.000Z');
});

test('a named month outside the window becomes the nearest inside', async () => {
  assert.equal((await opened({ flow: { month: '2030-01' } })).flow.state.choice.month, '2027-01');
  assert.equal((await opened({ flow: { month: '2020-01' } })).flow.state.choice.month, '2026-11');
  assert.equal((await opened({ flow: { month: 'December' } })).flow.state.choice.month, '2026-11');
});

test('opens on a slot', async () => {
  const { flow, emitted } = await opened({ flow: { start: '2026-12-08T09:30:00Z' } });
  const { month, day, slot } = flow.state.choice;
  assert.deepEqual(
    [month, day, slot],
    ['2026-12', '2026-12-08', { start: Date.parse('2026-12-08T09:30:00Z'), duration: 30 }],
  );
  assert.deepEqual(emitted(), ['step', 'ready']);
});

test('reports a slot to open on as taken, and offers others', async () => {
  const { flow, clock, backend } = scene({ flow: { start: '2026-12-08T09:30:00Z' } });
  backend.take('2026-12-08T09:30:00Z', 30);
  flow.start();
  await clock.settle();
  const { step, choice } = flow.state;
  assert.equal(choice.slot, null);
  assert.ok(step.name === 'pick' && step.taken);
  assert.deepEqual(
    step.taken.nearest.map(({ start }) => new Date(start).toISOString().slice(11, 16)),
    ['08:30', '09:00', '10:00'],
  );
});

test("a type's locked time zone outranks the visitor's", async () => {
  const { flow } = await opened({ type: { timeZoneLock: 'Asia/Tokyo' } });
  assert.equal(flow.state.choice.timeZone, 'Asia/Tokyo');
  flow.choose({ timeZone: 'Europe/Berlin' });
  assert.equal(flow.state.choice.timeZone, 'Asia/Tokyo');
});

test('an unknown zone, duration or host falls back to what there is', async () => {
  const { flow } = await opened({ flow: { timeZone: 'Mars/Olympus', duration: 45, host: 'nobody' } });
  assert.notEqual(flow.state.choice.timeZone, 'Mars/Olympus');
  assert.equal(flow.state.choice.duration, 30);
  assert.equal(flow.state.choice.host, null);
});

test('an unknown booking type fails, and a retry works once it exists', async () => {
  const { flow, clock, backend, emitted } = scene();
  backend.fault('bookingType', new BackendError('not-found', 'There is none.'));
  flow.start();
  await clock.settle();
  assert.deepEqual(flow.state.step, {
    name: 'failed',
    failure: { code: 'not-found', message: 'There is none.', retry: false },
  });
  flow.retry();
  await clock.settle();
  assert.equal(flow.state.step.name, 'pick');
  assert.deepEqual(emitted(), ['step', 'error', 'step', 'step', 'ready']);
});

test('a failed opening is retried when the connection is back', async () => {
  const { flow, clock, backend } = scene();
  backend.fault('bookingType', 'request-lost');
  flow.start();
  await clock.settle();
  assert.equal(flow.state.step.name, 'failed');
  clock.comeBack('online');
  await clock.settle();
  assert.equal(flow.state.step.name, 'pick');
});

test('after an outage of the backend everything is requested again', async () => {
  const { flow, clock, backend } = scene();
  for (const method of ['bookingType', 'availability', 'availability'] as const) backend.fault(method, 'request-lost');
  flow.start();
  await clock.settle();
  assert.equal(flow.state.step.name, 'failed');
  flow.retry();
  await clock.settle();
  assert.equal(flow.state.step.name, 'pick');
  assert.deepEqual(flow.state.slots, { name: 'ready' });
});

test('slots that cannot be loaded leave the step as it is and can be retried', async () => {
  const { flow, clock, backend, emitted } = scene();
  backend.fault('availability', 'request-lost');
  flow.start();
  await clock.settle();
  assert.equal(flow.state.step.name, 'pick');
  assert.equal(flow.state.slots.name, 'failed');
  assert.ok(!emitted().includes('ready'));
  flow.retry();
  await clock.settle();
  assert.deepEqual(flow.state.slots, { name: 'ready' });
  assert.ok(emitted().includes('ready'));
});

test('the month after the shown one is prefetched, once', async () => {
  const { flow, clock, backend } = await opened({ flow: { month: '2026-11' } });
  assert.equal(backend.calls.filter((call) => call === 'availability').length, 1);
  await clock.advance(1000);
  assert.equal(backend.calls.filter((call) => call === 'availability').length, 2);
  flow.choose({ month: '2026-12' });
  assert.deepEqual(flow.state.slots, { name: 'ready' });
});

test('a backend that withholds hosts is asked per duration', async () => {
  const { flow, clock, backend } = await opened({ type: { capabilities: ['starts'] } });
  const { flow: plain } = await opened();
  assert.deepEqual(flow.days(), plain.days());
  const calls = backend.calls.length;
  flow.choose({ duration: 60 });
  await clock.settle();
  plain.choose({ duration: 60 });
  assert.ok(backend.calls.length > calls);
  assert.deepEqual(flow.days(), plain.days());
});

test('a visitor’s clock that is years slow makes no difference', async () => {
  const clock = testClock('2026-11-21T10:00:00Z');
  const backend = memoryBackend({ bookingType: sampleBookingType(), hosts: sampleHosts(), now: clock.now });
  const { flow } = scene({ now: '2020-01-01T00:00:00Z', flow: { backend } });
  flow.start();
  await clock.settle();
  assert.deepEqual(flow.state.slots, { name: 'ready' });
  assert.equal(flow.state.choice.month, '2026-11');
  assert.equal(new Date(flow.nextSlot()!.start).toISOString(), '2026-11-23T08:00:00.000Z');
  assert.equal(flow.days()[0]!.why, 'past');
});

for (const [what, asOf] of [
  ['the start of what is asked for', (from: string) => from],
  [
    'a clock that runs ahead',
    (_: string, asked: number) => new Date(Date.UTC(2026, 10, 21 + asked * 20)).toISOString(),
  ],
] as const) {
  test(`a backend whose asOf is ${what} neither moves the present nor is asked without end`, async () => {
    const { flow, clock, backend } = scene({ hosts: sampleHosts({ hours: [] }) });
    const { availability } = backend;
    let asked = 0;
    backend.availability = async (slug, query, options) => {
      const answer = await availability(slug, query, options);
      return { ...answer, to: query.to, hosts: [], asOf: asOf(query.from, asked++) };
    };
    flow.start();
    await clock.advance(60_000);
    assert.deepEqual(flow.state.slots, { name: 'ready' });
    assert.equal(flow.state.choice.month, '2026-11');
    assert.equal(flow.days().find(({ why }) => why !== 'past')?.date, '2026-11-21');
    assert.ok(asked <= 14, `${asked} requests`);
  });
}

test('a flow stopped while slots are loading does not report the slot it opens on as taken', async () => {
  const { flow, clock, backend } = scene({ flow: { start: '2026-11-24T10:00:00Z' } });
  backend.fault('availability', new Promise(() => {}));
  flow.start();
  await clock.settle();
  assert.equal(flow.state.step.name, 'pick');
  flow.stop();
  flow.start();
  await clock.settle();
  assert.deepEqual(flow.state.choice.slot, { start: Date.parse('2026-11-24T10:00:00Z'), duration: 30 });
  assert.equal(clock.listeners, 1);
});

test('stopping cancels timers, requests and listeners; starting again resumes', async () => {
  const { flow, clock, backend } = await opened({ type: { capabilities: ['live'] } });
  await clock.advance(1000);
  assert.equal(clock.listeners, 1);
  flow.choose({ day: '2026-11-24' });
  flow.type({ name: 'Ada' });
  flow.stop();
  assert.deepEqual([clock.timers, clock.listeners], [0, 0]);
  const calls = backend.calls.length;
  backend.take('2026-11-24T09:00:00Z', 60);
  await clock.advance(10_000);
  assert.equal(backend.calls.length, calls);
  flow.start();
  await clock.settle();
  assert.equal(flow.state.choice.day, '2026-11-24');
  assert.equal(flow.state.draft.name, 'Ada');
  assert.equal(clock.listeners, 1);
});

test('a flow stopped while it opens opens when it is started again', async () => {
  const { flow, clock } = scene();
  flow.start();
  flow.stop();
  await clock.settle();
  assert.equal(flow.state.step.name, 'loading');
  flow.start();
  await clock.settle();
  assert.equal(flow.state.step.name, 'pick');
  assert.deepEqual(flow.state.slots, { name: 'ready' });
});

function daysOff(first: string, count: number) {
  const start = Date.parse(first);
  return Array.from({ length: count }, (_, i) => ({
    date: new Date(start + i * 86_400_000).toISOString().slice(0, 10),
    hours: [],
  }));
}
