import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BackendError } from '../../backend-error.ts';
import { createFlow } from '../create-flow.ts';
import type { FlowEvent } from '../flow.ts';
import { scene, type SceneOptions } from '../../testing/index.ts';

const at = (instant: string, duration = 30) => ({ start: Date.parse(instant), duration });

/** A booking on 24 November, 10:00 UTC, and a flow opened by its manage link. */
async function managed(options: SceneOptions = {}) {
  const { backend, clock, flow: unused } = scene(options);
  unused.stop();
  const outcome = await backend.book(
    {
      bookingType: 'intro-call',
      start: '2026-11-24T10:00:00Z',
      duration: 30,
      timeZone: 'Europe/Berlin',
      locale: 'en',
      attendee: { name: 'Ada', email: 'ada@example.com' },
    },
    { idempotencyKey: 'first' },
  );
  assert.ok(outcome.ok);
  const { id, manage } = outcome.booking;
  const { environment, now } = clock;
  const flow = createFlow({
    backend,
    slug: 'intro-call',
    booking: { id, token: manage.token },
    timeZone: 'Europe/Berlin',
    now,
    environment,
    ...options.flow,
  });
  const events: FlowEvent[] = [];
  flow.listen((event) => events.push(event));
  flow.start();
  await clock.settle();
  return { backend, clock, flow, emitted: () => events.map(({ name }) => name) };
}

test('a manage link shows its booking', async () => {
  const { flow, emitted, backend } = await managed();
  assert.ok(flow.state.step.name === 'manage');
  assert.equal(flow.state.step.booking.id, 'b1');
  assert.equal(flow.state.step.bookingType.slug, 'intro-call');
  assert.deepEqual(emitted(), ['step', 'ready']);
  assert.ok(!backend.calls.includes('availability'), 'times are asked for when they are needed');
});

test('a manage link with a wrong token fails', async () => {
  const { flow } = await managed({ flow: { booking: { id: 'b1', token: 'guess' } } });
  assert.ok(flow.state.step.name === 'failed' && flow.state.step.failure.code === 'unauthorized');
});

test('rescheduling leads through choosing to the booking at its new time', async () => {
  const { flow, clock, backend, emitted } = await managed({
    type: { groups: [{ need: 1, hosts: ['ada'] }], mode: 'solo' },
  });
  flow.reschedule();
  await clock.settle();
  const { step } = flow.state;
  assert.ok(step.name === 'pick' && step.moving?.id === 'b1');
  assert.deepEqual(flow.state.slots, { name: 'ready' });
  const starts = flow.slotsOf('2026-11-24').map(({ start }) => start);
  assert.ok(starts.includes(Date.parse('2026-11-24T10:00:00Z')), 'its own time');
  flow.choose({ slot: at('2026-11-25T09:00:00Z') });
  flow.proceed('A train is late.');
  assert.deepEqual(flow.state.writing, { name: 'sending', what: 'reschedule', slow: false });
  await clock.settle();
  const { step: last } = flow.state;
  assert.ok(last.name === 'done' && last.how === 'rescheduled');
  assert.equal(backend.bookings[0]!.start, '2026-11-25T09:00:00Z');
  assert.equal(backend.bookings[0]!.sequence, 1);
  assert.deepEqual(emitted(), ['step', 'ready', 'step', 'time-select', 'step', 'rescheduled']);
});

test('the same host is kept where the policy says so, unless anyone will do', async () => {
  const { flow, clock } = await managed({ type: { policy: { cancelUntil: 0, rescheduleUntil: 0, sameHost: true } } });
  flow.reschedule();
  await clock.settle();
  assert.equal(flow.slotsOf('2026-11-25').length, 16, "Ada's hours");
  flow.choose({ anyone: true });
  assert.equal(flow.state.slots.name, 'loading');
  await clock.settle();
  assert.equal(flow.slotsOf('2026-11-25').length, 28, "Grace's as well");
  flow.choose({ anyone: false });
  assert.equal(flow.slotsOf('2026-11-25').length, 16, 'known still');
});

test('a new slot that is taken meanwhile leaves the booking unchanged and offers others', async () => {
  const { flow, clock, backend } = await managed();
  flow.reschedule();
  await clock.settle();
  flow.choose({ slot: at('2026-11-25T10:00:00Z') });
  backend.take('2026-11-25T10:00:00Z', 30);
  flow.proceed();
  await clock.settle();
  assert.ok(flow.state.step.name === 'pick' && flow.state.step.taken?.nearest.length === 3);
  assert.equal(backend.bookings[0]!.start, '2026-11-24T10:00:00Z');
});

test('the outcome of a lost move is resolved before another move', async () => {
  const { flow, clock, backend, emitted } = await managed();
  flow.reschedule();
  await clock.settle();
  flow.choose({ slot: at('2026-11-25T10:00:00Z') });
  backend.fault('reschedule', 'answer-lost');
  flow.proceed();
  await clock.settle();
  assert.deepEqual(flow.state.writing, { name: 'lost', what: 'reschedule', attempts: 1 });
  flow.choose({ slot: at('2026-11-26T10:00:00Z') });
  flow.proceed();
  await clock.settle();
  assert.equal(flow.state.step.name, 'done');
  assert.equal(backend.bookings[0]!.start, '2026-11-26T10:00:00Z', 'the last word counts');
  assert.equal(emitted().filter((name) => name === 'rescheduled').length, 1);
});

test('going back while rescheduling shows the booking again', async () => {
  const { flow, clock } = await managed();
  flow.reschedule();
  await clock.settle();
  flow.back();
  assert.equal(flow.state.step.name, 'manage');
});

test('cancelling asks first, takes a reason, and emits `cancelled` once', async () => {
  const { flow, clock, backend, emitted } = await managed();
  flow.cancel('Not asked yet.');
  const steps = [flow.state.step.name];
  flow.askCancel();
  steps.push(flow.state.step.name);
  backend.fault('cancel', 'answer-lost');
  flow.cancel('I am ill.');
  await clock.advance(5000);
  steps.push(flow.state.step.name);
  assert.deepEqual(steps, ['manage', 'cancel', 'cancelled']);
  assert.equal(backend.bookings[0]!.status, 'cancelled');
  assert.equal(emitted().filter((name) => name === 'cancelled').length, 1);
});

test('after the deadline both are refused with the reason', async () => {
  const { flow, clock, emitted } = await managed();
  await clock.advance(2 * 24 * 3_600_000);
  flow.askCancel();
  assert.equal(flow.state.step.name, 'manage');
  const { writing } = flow.state;
  assert.ok(writing.name === 'refused' && writing.what === 'cancel');
  assert.equal(writing.failure.problem, 'too-late');
  flow.reschedule();
  assert.equal(flow.state.step.name, 'manage');
  assert.deepEqual(emitted().slice(2), ['error', 'error']);
});

test('a deadline that passes while the visitor thinks is refused by the backend', async () => {
  const { flow, clock, backend } = await managed();
  flow.askCancel();
  await clock.advance(2 * 24 * 3_600_000);
  flow.cancel();
  await clock.settle();
  const { writing } = flow.state;
  assert.ok(writing.name === 'refused' && writing.failure.problem === 'too-late');
  assert.equal(backend.bookings[0]!.status, 'confirmed');
  flow.back();
  assert.deepEqual([flow.state.step.name, flow.state.writing.name], ['manage', 'idle']);
});

test('a booking just made can be moved without its link', async () => {
  const { flow, clock, backend } = scene();
  flow.start();
  await clock.settle();
  flow.choose({ slot: at('2026-11-24T10:00:00Z') });
  flow.proceed();
  flow.type({ name: 'Ada', email: 'ada@example.com' });
  flow.submit();
  await clock.settle();
  flow.reschedule();
  await clock.settle();
  flow.choose({ slot: at('2026-11-25T10:00:00Z') });
  flow.proceed();
  await clock.settle();
  assert.equal(backend.bookings.length, 1);
  assert.equal(backend.bookings[0]!.start, '2026-11-25T10:00:00Z');
});

test('loading a booking can be retried', async () => {
  const { backend, clock, flow } = await managed({ flow: { booking: { id: 'b1', token: 'token-of-b1' } } });
  flow.stop();
  const other = createFlow({
    backend,
    slug: 'intro-call',
    booking: { id: 'b1', token: 'token-of-b1' },
    now: clock.now,
    environment: clock.environment,
  });
  backend.fault('booking', new BackendError('unavailable', 'Soon.'));
  other.start();
  await clock.settle();
  assert.equal(other.state.step.name, 'failed');
  other.retry();
  await clock.settle();
  assert.equal(other.state.step.name, 'manage');
});

test('the booking lets its visitor see a type that is offered no more, a link one that is not for everybody', async () => {
  const asked: unknown[] = [];
  for (const options of [{ booking: { id: 'b1', token: 'secret' } }, { link: 'secret' }]) {
    const { backend, clock } = scene();
    const flow = createFlow({
      backend: {
        ...backend,
        bookingType: async (slug, { link, booking } = {}) => (asked.push({ link, booking }), backend.bookingType(slug)),
      },
      slug: 'intro-call',
      now: clock.now,
      environment: clock.environment,
      ...options,
    });
    flow.start();
    await clock.settle();
    flow.stop();
  }
  assert.deepEqual(asked, [
    { link: undefined, booking: { id: 'b1', token: 'secret' } },
    { link: 'secret', booking: undefined },
  ]);
});
