import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BookingRequest, HoldRequest } from '@team-booking/contract';
import { MINUTE } from '@team-booking/core/time';
import { BackendError } from '../../backend-error.ts';
import { sampleHosts, scene, type Scene, type SceneOptions } from '../../testing/index.ts';

const at = (instant: string, duration = 30) => ({ start: Date.parse(instant), duration });
const TEN = at('2026-11-24T10:00:00Z');
const ELEVEN = at('2026-11-24T11:00:00Z');
const VISITOR = { name: 'Ada Lovelace', email: 'ada@example.com' };
const SOLO = {
  capabilities: ['holds', 'live'],
  mode: 'solo',
  groups: [{ need: 1, hosts: ['ada'] }],
} as NonNullable<SceneOptions['type']>;
const HOSTS = sampleHosts().slice(0, 1);

/** On the form, whose slot only one host has. */
async function form(type: SceneOptions['type'] = SOLO): Promise<Scene & { sent: BookingRequest[] }> {
  const all = scene({ type, hosts: HOSTS });
  const { flow, clock, backend } = all;
  const sent: BookingRequest[] = [];
  const { book } = backend;
  backend.book = (request, options) => (sent.push(request), book(request, options));
  flow.start();
  await clock.advance(1000);
  flow.choose({ slot: TEN });
  flow.proceed();
  return { ...all, sent };
}

const holdOf = ({ flow }: Scene) => (flow.state.step.name === 'details' ? flow.state.step.hold : undefined);
const heldStarts = ({ backend }: Scene) => backend.holds.map((hold) => (hold as unknown as { start: string }).start);

test('the form shows at once, its slot is held, and the booking uses the hold up', async () => {
  const all = await form();
  const { flow, clock, backend, sent, emitted } = all;
  assert.equal(flow.state.step.name, 'details');
  await clock.settle();
  assert.deepEqual(heldStarts(all), ['2026-11-24T10:00:00Z']);
  assert.deepEqual(holdOf(all), { until: clock.now() + 10 * MINUTE, ending: false });
  flow.type(VISITOR);
  flow.submit();
  await clock.settle();
  assert.equal(flow.state.step.name, 'done');
  assert.deepEqual(sent[0]!.hold, { id: 'h1', token: 'token-of-h1' });
  assert.deepEqual(backend.holds, []);
  assert.equal(backend.bookings.length, 1);
  assert.ok(!emitted().includes('error'));
});

test('a backend without the capability is not asked', async () => {
  const { clock, backend } = await form({ ...SOLO, capabilities: [] });
  await clock.settle();
  assert.ok(!backend.calls.includes('hold'));
});

test('the own hold does not make the slot seem taken, whatever the backend answers to all', async () => {
  const all = await form();
  const { flow, clock, emitted } = all;
  await clock.settle();
  // Live changes have been debounced by then.
  await clock.advance(1000);
  flow.refresh();
  await clock.settle();
  assert.ok(flow.state.step.name === 'details' && !flow.state.step.taken);
  assert.ok(flow.slotsOf('2026-11-24').some(({ start }) => start === TEN.start));
  assert.ok(!emitted().includes('error'));
});

test('going back gives the slot back, which stays chosen and free, also where times were loaded meanwhile', async () => {
  const all = await form();
  const { flow, clock, backend, emitted } = all;
  await clock.advance(1000);
  flow.back();
  assert.ok(flow.slotsOf('2026-11-24').some(({ start }) => start === TEN.start));
  await clock.advance(1000);
  assert.deepEqual(backend.holds, []);
  assert.deepEqual(flow.state.choice.slot, TEN);
  assert.ok(flow.slotsOf('2026-11-24').some(({ start }) => start === TEN.start));
  assert.ok(!emitted().includes('error'));
});

test('whoever goes back and on again at once has the slot held once, and is not in their own way', async () => {
  const all = await form();
  const { flow, clock, backend } = all;
  await clock.settle();
  for (let i = 0; i < 3; i++) {
    flow.back();
    flow.proceed();
  }
  await clock.advance(1000);
  assert.deepEqual(heldStarts(all), ['2026-11-24T10:00:00Z']);
  flow.back();
  await Promise.resolve();
  flow.proceed();
  await clock.advance(1000);
  assert.ok(flow.state.step.name === 'details' && !flow.state.step.taken);
  assert.equal(backend.holds.length, 1);
});

test('a slot that cannot be held as it is taken is given up, with the nearest free ones', async () => {
  const all = await form();
  const { flow, clock, backend, emitted } = all;
  backend.take('2026-11-24T10:00:00Z', 30);
  await clock.settle();
  const { step } = flow.state;
  assert.ok(step.name === 'details' && step.taken);
  assert.deepEqual(step.taken.slot, TEN);
  assert.equal(step.taken.nearest.length, 3);
  assert.deepEqual(emitted().filter((name) => name === 'error').length, 1);
  flow.choose({ slot: step.taken.nearest[0]! });
  await clock.settle();
  assert.equal(heldStarts(all).length, 1);
  assert.ok(holdOf(all));
});

test('another slot that is chosen in the form is held instead', async () => {
  const all = await form();
  const { flow, clock } = all;
  await clock.settle();
  flow.choose({ slot: ELEVEN });
  assert.equal(holdOf(all), undefined);
  await clock.settle();
  assert.deepEqual(heldStarts(all), ['2026-11-24T11:00:00Z']);
  assert.ok(holdOf(all));
});

test('its last two minutes are marked; then it lapses calmly, and typing asks for another', async () => {
  const all = await form();
  const { flow, clock, backend, emitted } = all;
  await clock.settle();
  await clock.advance(8 * MINUTE - 1);
  assert.equal(holdOf(all)?.ending, false);
  await clock.advance(1);
  assert.equal(holdOf(all)?.ending, true);
  await clock.advance(2 * MINUTE);
  assert.equal(holdOf(all), undefined);
  assert.ok(flow.state.step.name === 'details' && !flow.state.step.taken);
  flow.type(VISITOR);
  await clock.settle();
  assert.deepEqual(holdOf(all), { until: clock.now() + 10 * MINUTE, ending: false });
  assert.equal(backend.calls.filter((call) => call === 'hold').length, 2);
  assert.ok(!emitted().includes('error'));
});

test('a hold that was not answered or not allowed keeps nobody from booking, and is not asked for at every key', async () => {
  for (const fault of ['request-lost', new BackendError('too-many-requests', 'Give one back.')] as const) {
    const all = scene({ type: SOLO, hosts: HOSTS });
    const { flow, clock, backend, emitted } = all;
    flow.start();
    await clock.advance(1000);
    flow.choose({ slot: TEN });
    backend.fault('hold', fault);
    flow.proceed();
    await clock.settle();
    flow.type({ name: 'Ada' });
    flow.type(VISITOR);
    await clock.settle();
    assert.equal(backend.calls.filter((call) => call === 'hold').length, 1);
    assert.equal(holdOf(all), undefined);
    flow.submit();
    await clock.settle();
    assert.equal(flow.state.step.name, 'done');
    assert.ok(!emitted().includes('error'));
  }
});

test('a booking waits for the answer to its hold, or its own hold would refuse it', async () => {
  const all = scene({ type: SOLO, hosts: HOSTS });
  const { flow, clock, backend } = all;
  let answer: (value?: unknown) => void = () => {};
  flow.start();
  await clock.advance(1000);
  flow.choose({ slot: TEN });
  flow.type(VISITOR);
  flow.proceed();
  const { hold } = backend;
  backend.hold = async (request: HoldRequest, options) => {
    const outcome = await hold(request, options);
    await new Promise((resolve) => (answer = resolve));
    return outcome;
  };
  await clock.settle();
  flow.submit();
  await clock.settle();
  assert.equal(flow.state.writing.name, 'sending');
  assert.ok(!backend.calls.includes('book'));
  answer();
  await clock.settle();
  assert.equal(flow.state.step.name, 'done');
});

test('who sends at once does not hold first', async () => {
  const { flow, clock, backend } = scene({ type: SOLO, hosts: HOSTS });
  flow.start();
  await clock.advance(1000);
  flow.choose({ slot: TEN });
  flow.type(VISITOR);
  flow.proceed();
  flow.submit();
  await clock.settle();
  assert.equal(flow.state.step.name, 'done');
  assert.ok(!backend.calls.includes('hold'));
});

test('a retry after a lost answer sends the same hold, and books once', async () => {
  const { flow, clock, backend, sent } = await form();
  await clock.settle();
  flow.type(VISITOR);
  backend.fault('book', 'answer-lost');
  flow.submit();
  await clock.settle();
  assert.equal(flow.state.writing.name, 'lost');
  await clock.advance(5_000);
  assert.equal(flow.state.step.name, 'done');
  assert.equal(sent.length, 2);
  assert.deepEqual(sent[0], sent[1]);
  assert.equal(backend.bookings.length, 1);
});

test('a stop keeps the hold, and a start shows its end again', async () => {
  const all = await form();
  const { flow, clock } = all;
  await clock.settle();
  flow.stop();
  assert.equal(clock.timers, 0);
  await clock.advance(9 * MINUTE);
  flow.start();
  assert.equal(holdOf(all)?.ending, true);
  await clock.advance(MINUTE);
  assert.equal(holdOf(all), undefined);
  flow.stop();
  await clock.advance(MINUTE);
  flow.start();
  await clock.settle();
  assert.ok(flow.state.step.name === 'details' && !flow.state.step.taken);
});

test('a hold that could not be given back is used by whoever comes back to its slot', async () => {
  const all = await form();
  const { flow, clock, backend } = all;
  await clock.settle();
  backend.fault('release', 'request-lost');
  flow.back();
  flow.proceed();
  await clock.settle();
  flow.type(VISITOR);
  flow.submit();
  await clock.settle();
  assert.equal(flow.state.step.name, 'done');
});

test('a hold that is not answered is given up after five seconds, and given back if it comes later', async () => {
  const all = scene({ type: SOLO, hosts: HOSTS });
  const { flow, clock, backend } = all;
  let answer: (value?: unknown) => void = () => {};
  flow.start();
  await clock.advance(1000);
  flow.choose({ slot: TEN });
  flow.type(VISITOR);
  backend.fault('hold', new Promise((resolve) => (answer = resolve)));
  flow.proceed();
  await clock.settle();
  flow.submit();
  await clock.advance(5_000);
  assert.equal(flow.state.step.name, 'done');
  flow.refresh();
  backend.decide('b1', 'cancelled');
  answer();
  await clock.settle();
  assert.deepEqual(heldStarts(all), []);
  assert.ok(backend.calls.includes('release'));
});

test('a hold whose answer was lost is found again by whoever books its slot, and is not in their own way', async () => {
  const all = scene({ type: SOLO, hosts: HOSTS });
  const { flow, clock, backend, emitted } = all;
  flow.start();
  await clock.advance(1000);
  flow.choose({ slot: TEN });
  backend.fault('hold', 'answer-lost');
  flow.proceed();
  await clock.settle();
  assert.deepEqual(
    [heldStarts(all), holdOf(all)],
    [['2026-11-24T10:00:00Z'], undefined],
    'it is held, unknown to its visitor',
  );
  flow.type(VISITOR);
  flow.submit();
  await clock.settle();
  assert.equal(flow.state.step.name, 'done');
  assert.deepEqual([backend.bookings.length, backend.holds], [1, []]);
  assert.ok(!emitted().includes('error'));
});

test('a hold whose answer was lost is given back by whoever leaves its slot, and held anew by whoever comes back', async () => {
  for (const comesBack of [false, true]) {
    const all = scene({ type: SOLO, hosts: HOSTS });
    const { flow, clock, backend } = all;
    flow.start();
    await clock.advance(1000);
    flow.choose({ slot: TEN });
    backend.fault('hold', 'answer-lost');
    flow.proceed();
    await clock.settle();
    if (comesBack) {
      flow.choose({ slot: ELEVEN });
      await clock.advance(1000);
      assert.deepEqual(heldStarts(all), ['2026-11-24T11:00:00Z']);
      flow.choose({ slot: TEN });
      await clock.advance(1000);
      assert.deepEqual(heldStarts(all), ['2026-11-24T10:00:00Z']);
    } else {
      flow.back();
      await clock.advance(1000);
      assert.deepEqual(heldStarts(all), []);
    }
  }
});
