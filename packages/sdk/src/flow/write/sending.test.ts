import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BackendError } from '../../backend-error.ts';
import { scene, type SceneOptions } from '../../testing/index.ts';

const at = (instant: string, duration = 30) => ({ start: Date.parse(instant), duration });
const TEN = at('2026-11-24T10:00:00Z');

/** On the form, filled in, for ten o'clock. */
async function filled(options?: SceneOptions, slot = TEN) {
  const all = scene(options);
  const { flow, clock } = all;
  flow.start();
  await clock.settle();
  await clock.advance(1000);
  flow.choose({ slot });
  flow.proceed();
  flow.type({ name: 'Ada Lovelace', email: 'ada@example.com' });
  const booked = () => all.emitted().filter((name) => name === 'booked').length;
  const active = () => all.backend.bookings.filter(({ status }) => status !== 'cancelled').length;
  return { ...all, booked, active };
}

test('a booking is made and shown, and `booked` is emitted once', async () => {
  const options = { flow: { metadata: { utm_source: 'mail' }, locale: 'de', host: 'grace' } };
  const { flow, clock, backend, events, booked } = await filled(options, at('2026-11-24T15:00:00Z'));
  flow.submit();
  assert.deepEqual(flow.state.writing, { name: 'sending', what: 'book', slow: false });
  flow.submit();
  await clock.settle();
  const { step } = flow.state;
  assert.ok(step.name === 'done' && step.how === 'booked');
  assert.equal(step.booking.start, '2026-11-24T15:00:00Z');
  assert.deepEqual(
    step.booking.hosts.map(({ id }) => id),
    ['grace'],
  );
  assert.deepEqual(flow.state.writing, { name: 'idle' });
  assert.equal(backend.bookings.length, 1);
  assert.equal(booked(), 1);
  assert.equal(events.at(-1)!.name, 'booked');
});

test('validation errors appear before anything is sent, and disappear once corrected', async () => {
  const { flow, backend } = await filled();
  flow.type({ name: '', email: 'ada' });
  flow.submit();
  assert.ok(flow.state.step.name === 'details');
  assert.deepEqual(
    flow.state.step.errors.map(({ pointer }) => pointer),
    ['/attendee/name', '/attendee/email'],
  );
  flow.type({ email: 'ada@' });
  assert.equal(flow.state.step.errors.length, 2);
  flow.type({ email: 'ada@example.com' });
  assert.deepEqual(
    flow.state.step.errors.map(({ pointer }) => pointer),
    ['/attendee/name'],
  );
  assert.ok(!backend.calls.includes('book'));
});

test('errors of the backend are shown at their fields', async () => {
  const { flow, clock, backend } = await filled();
  const problem = {
    type: 'about:blank',
    code: 'invalid',
    title: '',
    status: 422,
    detail: '',
    errors: [{ pointer: '/attendee/email', detail: 'is on no known domain' }],
  };
  const { ...memory } = backend;
  Object.assign(backend, { book: async () => ({ ok: false, kind: 'invalid', problem }) });
  flow.submit();
  await clock.settle();
  assert.ok(flow.state.step.name === 'details');
  assert.deepEqual(flow.state.step.errors, problem.errors);
  flow.type({ email: 'ada@example.org' });
  assert.deepEqual(flow.state.step.errors, []);
  Object.assign(backend, memory);
  flow.submit();
  await clock.settle();
  assert.equal(flow.state.step.name, 'done');
});

test('a taken slot keeps the draft and offers the three nearest', async () => {
  const { flow, clock, backend, booked, events } = await filled();
  backend.take('2026-11-24T10:00:00Z', 30);
  backend.take('2026-11-24T10:30:00Z', 30);
  flow.submit();
  await clock.settle();
  const { step } = flow.state;
  assert.ok(step.name === 'details' && step.taken);
  assert.deepEqual(step.slot, TEN);
  assert.deepEqual(
    step.taken.nearest.map(({ start }) => new Date(start).toISOString().slice(11, 16)),
    ['09:00', '09:30', '11:00'],
    'what else was taken is known by now',
  );
  assert.equal(flow.state.draft.name, 'Ada Lovelace');
  assert.ok(events.some((event) => event.name === 'error' && event.code === 'slot-taken'));
  flow.choose({ slot: step.taken.nearest[1]! });
  assert.ok(flow.state.step.name === 'details' && flow.state.step.taken === null);
  flow.submit();
  await clock.settle();
  assert.equal(backend.bookings[0]!.start, '2026-11-24T09:30:00Z');
  assert.equal(booked(), 1);
});

test('the nearest slots are found beyond the end of a month', async () => {
  const { flow, clock, backend } = await filled();
  flow.back();
  flow.choose({ slot: at('2026-11-30T21:30:00Z') });
  flow.proceed();
  backend.take('2026-11-30T00:00:00Z', 24 * 60);
  flow.submit();
  await clock.advance(1000);
  assert.ok(flow.state.step.name === 'details' && flow.state.step.taken);
  assert.deepEqual(
    flow.state.step.taken.nearest.map(({ start }) => new Date(start).toISOString().slice(5, 16)),
    ['12-01T08:00', '12-01T08:30', '12-01T09:00'],
  );
});

test('a write is marked as slow after two seconds', async () => {
  const { flow, clock, backend } = await filled();
  let answer = () => {};
  backend.fault('book', new Promise<void>((resolve) => (answer = resolve)));
  flow.submit();
  await clock.advance(1999);
  assert.deepEqual(flow.state.writing, { name: 'sending', what: 'book', slow: false });
  await clock.advance(1);
  assert.deepEqual(flow.state.writing, { name: 'sending', what: 'book', slow: true });
  answer();
  await clock.settle();
  assert.equal(flow.state.step.name, 'done');
  assert.equal(clock.timers, 0);
});

for (const fault of ['request-lost', 'answer-lost'] as const) {
  test(`after ${fault.replace('-', ' ')} it is retried automatically and booked once`, async () => {
    const { flow, clock, backend, booked } = await filled();
    backend.fault('book', fault);
    flow.submit();
    await clock.settle();
    assert.deepEqual(flow.state.writing, { name: 'lost', what: 'book', attempts: 1 });
    await clock.advance(2000);
    assert.equal(flow.state.step.name, 'done');
    assert.equal(backend.bookings.length, 1);
    assert.equal(booked(), 1);
  });
}

test('retries back off exponentially, and fire at once when the connection is back', async () => {
  const { flow, clock, backend } = await filled();
  for (let i = 0; i < 4; i++) backend.fault('book', 'request-lost');
  flow.submit();
  await clock.settle();
  const tries = () => backend.calls.filter((call) => call === 'book').length;
  await clock.advance(2000);
  assert.equal(tries(), 2);
  await clock.advance(3999);
  assert.equal(tries(), 2);
  await clock.advance(1);
  assert.equal(tries(), 3);
  clock.comeBack('online');
  await clock.settle();
  assert.equal(tries(), 4);
  flow.retry();
  await clock.settle();
  assert.equal(flow.state.step.name, 'done');
  await clock.advance(120_000);
  assert.equal(tries(), 5);
  assert.equal(backend.bookings.length, 1);
});

test('a backend that never answers times out, and its late answer still counts', async () => {
  const { flow, clock, backend, booked } = await filled();
  let answer = () => {};
  const silence = new Promise<void>((resolve) => (answer = resolve));
  backend.fault('book', silence);
  backend.fault('book', silence);
  flow.submit();
  await clock.advance(25_000);
  assert.equal(flow.state.writing.name, 'lost');
  answer();
  await clock.advance(5000);
  assert.equal(flow.state.step.name, 'done');
  assert.equal(backend.bookings.length, 1);
  assert.equal(booked(), 1);
});

test('a form corrected while the answer is lost: a replay finds the first booking and edits it, without a second one', async () => {
  const { flow, clock, backend, booked } = await filled();
  backend.fault('book', 'answer-lost');
  flow.submit();
  await clock.settle();
  flow.type({ email: 'ada@engines.example' });
  flow.submit();
  await clock.settle();
  assert.equal(backend.bookings.length, 1);
  assert.equal(backend.bookings[0]!.attendee.email, 'ada@engines.example');
  const { step } = flow.state;
  assert.ok(step.name === 'done');
  assert.equal(step.booking.attendee.email, 'ada@engines.example');
  assert.equal(booked(), 1);
});

test('an answer that was taken away while the answer of the backend was lost is taken from the booking, too', async () => {
  const { flow, clock, backend } = await filled({ type: { fields: ['topic', 'goal'].map(question) } });
  flow.type({ answers: { topic: 'Engines', goal: 'Numbers' } });
  backend.fault('book', 'answer-lost');
  flow.submit();
  await clock.settle();
  flow.type({ answers: { topic: '', goal: 'Numbers' } });
  flow.submit();
  await clock.settle();
  assert.deepEqual(backend.bookings[0]!.answers, { goal: 'Numbers' });
});

const question = (id: string) => ({ id, type: 'text' as const, label: id, required: false });

test('a form corrected while the request was lost is booked as corrected', async () => {
  const { flow, clock, backend, booked, active } = await filled();
  backend.fault('book', 'request-lost');
  flow.submit();
  await clock.settle();
  flow.type({ email: 'ada@engines.example' });
  flow.submit();
  await clock.settle();
  assert.equal(active(), 1);
  assert.equal(backend.bookings[0]!.attendee.email, 'ada@engines.example');
  assert.equal(booked(), 1);
});

test('another slot chosen while the answer is lost never makes a second booking', async () => {
  const { flow, clock, backend, booked } = await filled();
  backend.fault('book', 'answer-lost');
  backend.fault('book', 'request-lost');
  flow.submit();
  await clock.settle();
  flow.back();
  flow.choose({ slot: at('2026-11-25T10:00:00Z') });
  flow.proceed();
  flow.submit();
  await clock.settle();
  assert.equal(flow.state.writing.name, 'lost');
  await clock.advance(10_000);
  assert.equal(backend.bookings.length, 1);
  const { step } = flow.state;
  assert.ok(step.name === 'done');
  assert.equal(step.booking.start, '2026-11-24T10:00:00Z', 'what was booked is shown, and can be moved');
  assert.equal(booked(), 1);
});

test('the slot of a lost booking is not reported as taken by that booking', async () => {
  const { flow, clock, backend } = await filled({
    type: { capabilities: ['live'], mode: 'solo', groups: [{ need: 1, hosts: ['ada'] }] },
  });
  backend.fault('book', 'answer-lost');
  backend.fault('book', 'request-lost');
  flow.submit();
  await clock.advance(1000);
  assert.equal(backend.bookings.length, 1);
  assert.ok(flow.state.step.name === 'details' && flow.state.step.taken === null);
  await clock.advance(20_000);
  assert.equal(flow.state.step.name, 'done');
});

test('a slot that live changes take while the form is filled is reported as taken at once', async () => {
  const { flow, clock, backend } = await filled({ type: { capabilities: ['live'] } });
  backend.take('2026-11-24T10:00:00Z', 30);
  await clock.advance(1000);
  assert.ok(flow.state.step.name === 'details' && flow.state.step.taken);
  assert.equal(flow.state.draft.email, 'ada@example.com');
});

test('an idempotency key is not reused beyond the day a backend keeps it', async () => {
  const { flow, clock, backend } = await filled();
  backend.fault('book', 'answer-lost');
  for (let i = 0; i < 40; i++) backend.fault('book', 'request-lost');
  flow.submit();
  await clock.settle();
  flow.stop();
  await clock.advance(24 * 3_600_000);
  flow.start();
  await clock.settle();
  const { writing } = flow.state;
  assert.ok(writing.name === 'refused' && writing.failure.code === 'unknown');
  assert.equal(backend.bookings.length, 1);
});

test('rate limiting is reported, and retried only on request', async () => {
  const { flow, clock, backend } = await filled();
  backend.fault('book', new BackendError('too-many-requests', 'Wait a minute.'));
  flow.submit();
  await clock.advance(60_000);
  const { writing } = flow.state;
  assert.ok(writing.name === 'refused' && writing.failure.retry);
  flow.retry();
  await clock.settle();
  assert.equal(flow.state.step.name, 'done');
});

test('after a lost answer, a later rejection does not prove that nothing was booked', async () => {
  const { flow, clock, backend } = await filled();
  backend.fault('book', 'answer-lost');
  backend.fault('book', new BackendError('too-many-requests', 'Wait a minute.'));
  flow.submit();
  await clock.settle();
  flow.retry();
  await clock.settle();
  assert.equal(flow.state.writing.name, 'lost');
  flow.type({ name: 'Ada L.' });
  flow.submit();
  await clock.settle();
  assert.equal(flow.state.step.name, 'done');
  assert.equal(backend.bookings.length, 1);
});

test('an invalid answer is not taken for a failure to book', async () => {
  const { flow, clock, backend, booked } = await filled();
  const { ...memory } = backend;
  Object.assign(backend, {
    book: async (...call: Parameters<typeof memory.book>) => {
      await memory.book(...call);
      throw new BackendError('broken', 'That was no booking.');
    },
  });
  flow.submit();
  await clock.settle();
  assert.equal(flow.state.writing.name, 'refused');
  Object.assign(backend, memory);
  flow.type({ name: 'Ada L.' });
  flow.submit();
  await clock.settle();
  assert.equal(flow.state.step.name, 'done');
  assert.equal(backend.bookings.length, 1);
  assert.equal(backend.bookings[0]!.attendee.name, 'Ada L.');
  assert.equal(booked(), 1);
});

test('a booking that waits emits `pending`, and `booked` once it is confirmed', async () => {
  const { flow, clock, backend, emitted } = await filled({ type: { approval: true } });
  flow.submit();
  await clock.settle();
  const { step } = flow.state;
  assert.ok(step.name === 'done' && step.booking.status === 'awaiting-approval');
  assert.ok(emitted().includes('pending') && !emitted().includes('booked'));
  backend.decide('b1', 'confirmed');
  flow.refresh();
  flow.refresh();
  await clock.settle();
  assert.equal(emitted().filter((name) => name === 'booked').length, 1);
  const { step: last } = flow.state;
  assert.ok(last.name === 'done' && last.booking.status === 'confirmed');
});

test('a flow stopped while it sends learns the outcome when it is started again', async () => {
  const { flow, clock, backend, booked } = await filled();
  backend.fault('book', 'answer-lost');
  flow.submit();
  flow.stop();
  await clock.settle();
  assert.equal(flow.state.writing.name, 'lost');
  assert.equal(clock.timers, 0);
  flow.start();
  await clock.settle();
  assert.equal(flow.state.step.name, 'done');
  assert.equal(backend.bookings.length, 1);
  assert.equal(booked(), 1);
});
