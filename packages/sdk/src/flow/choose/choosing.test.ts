import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scene, type SceneOptions } from '../../testing/index.ts';

async function opened(options?: SceneOptions) {
  const all = scene(options);
  all.flow.start();
  await all.clock.settle();
  await all.clock.advance(1000);
  return all;
}

const at = (instant: string, duration = 30) => ({ start: Date.parse(instant), duration });

test('days have the number of free slots, or the reason why there are none', async () => {
  const { flow } = await opened({ type: { window: { minNotice: 120, horizon: 7 * 24 * 60 } } });
  const days = Object.fromEntries(flow.days().map(({ date, free, why }) => [date.slice(8), `${free} ${why}`]));
  assert.equal(flow.days().length, 30);
  assert.equal(days['20'], '0 past');
  assert.equal(days['21'], '0 full', 'today, a Saturday');
  assert.equal(days['23'], '28 free', '9 to 17 in Berlin, and on to 23 from New York');
  assert.equal(days['28'], '0 full');
  assert.equal(days['29'], '0 beyond');
});

test('a day that is nearly over counts as past once notice reaches its end', async () => {
  const { flow } = await opened({ now: '2026-11-24T21:30:00Z' });
  assert.equal(flow.days()[23]!.why, 'past');
  assert.equal(flow.days()[24]!.why, 'free');
});

test('days of a month in flight are loading', async () => {
  const { flow, clock } = await opened();
  flow.choose({ month: '2027-01' });
  assert.equal(flow.state.slots.name, 'loading');
  assert.ok(flow.days().every(({ why }) => why === 'loading' || why === 'beyond'));
  await clock.settle();
  assert.deepEqual(flow.state.slots, { name: 'ready' });
});

test('days are memoised per state', async () => {
  const { flow } = await opened();
  assert.equal(flow.days(), flow.days());
  const before = flow.days();
  flow.choose({ duration: 60 });
  assert.notEqual(flow.days(), before);
});

test('durations, time zones and known months switch without a request', async () => {
  const { flow, backend } = await opened();
  const calls = backend.calls.length;
  flow.choose({ day: '2026-11-24' });
  flow.choose({ duration: 60 });
  flow.choose({ timeZone: 'Pacific/Auckland' });
  flow.choose({ timeZone: 'Pacific/Honolulu' });
  flow.choose({ month: '2026-12' });
  assert.deepEqual(flow.state.slots, { name: 'ready' });
  assert.equal(backend.calls.length, calls);
});

test('another duration keeps the day, and the slot if it is still free', async () => {
  const { flow, backend, clock } = await opened();
  backend.take('2026-11-24T10:30:00Z', 30);
  flow.refresh();
  await clock.settle();
  flow.choose({ slot: at('2026-11-24T10:00:00Z') });
  flow.choose({ duration: 60 });
  assert.equal(flow.state.choice.day, '2026-11-24');
  assert.equal(flow.state.choice.slot, null);
  flow.choose({ slot: at('2026-11-24T12:00:00Z', 60) });
  flow.choose({ duration: 30 });
  assert.deepEqual(flow.state.choice.slot, at('2026-11-24T12:00:00Z'));
});

test('another time zone keeps the slot and moves its day and month', async () => {
  const { flow } = await opened();
  flow.choose({ slot: at('2026-11-30T15:30:00Z') });
  assert.equal(flow.state.choice.day, '2026-11-30');
  flow.choose({ timeZone: 'Asia/Tokyo' });
  assert.equal(flow.state.choice.day, '2026-12-01');
  assert.equal(flow.state.choice.month, '2026-12');
  assert.deepEqual(flow.state.choice.slot, at('2026-11-30T15:30:00Z'));
});

test('a requested host filters the slots without a request', async () => {
  const { flow, backend } = await opened();
  const calls = backend.calls.length;
  flow.choose({ host: 'grace' });
  const [first] = flow.slotsOf('2026-11-24');
  assert.equal(new Date(first!.start).toISOString(), '2026-11-24T14:00:00.000Z', 'nine in New York');
  flow.choose({ host: null });
  assert.equal(flow.slotsOf('2026-11-24').length, 28);
  assert.equal(backend.calls.length, calls);
});

test('a host cannot be asked for where the type does not let visitors choose', async () => {
  const { flow } = await opened({ type: { hostChoice: 'none' }, flow: { host: 'grace' } });
  assert.equal(flow.state.choice.host, null);
  flow.choose({ host: 'grace' });
  assert.equal(flow.state.choice.host, null);
  assert.equal(flow.slotsOf('2026-11-24').length, 28);
});

test('what cannot be chosen changes nothing', async () => {
  const { flow } = await opened();
  const before = flow.state.choice;
  flow.choose({ duration: 45 });
  flow.choose({ timeZone: 'Mars/Olympus' });
  flow.choose({ host: 'nobody' });
  flow.choose({ anyone: true });
  flow.choose({ slot: at('2026-11-24T03:00:00Z') });
  assert.deepEqual({ ...flow.state.choice, day: null }, { ...before, day: null });
});

test('months stay inside the window', async () => {
  const { flow } = await opened();
  assert.deepEqual([flow.canShow(-1), flow.canShow(1)], [false, true]);
  flow.choose({ month: '2030-06' });
  assert.equal(flow.state.choice.month, '2027-01');
  assert.deepEqual([flow.canShow(-1), flow.canShow(1)], [true, false]);
  flow.choose({ month: '2020-06' });
  assert.equal(flow.state.choice.month, '2026-11');
});

test('choosing a day drops a slot of another, and shows its month', async () => {
  const { flow, events } = await opened();
  flow.choose({ slot: at('2026-11-24T10:00:00Z') });
  flow.choose({ day: '2026-12-01' });
  assert.equal(flow.state.choice.slot, null);
  assert.equal(flow.state.choice.month, '2026-12');
  assert.deepEqual(
    events.filter(({ name }) => name.endsWith('select')),
    [
      { name: 'time-select', slot: at('2026-11-24T10:00:00Z') },
      { name: 'day-select', day: '2026-12-01' },
    ],
  );
});

test('showing another month keeps what is chosen', async () => {
  const { flow } = await opened();
  flow.choose({ slot: at('2026-11-24T10:00:00Z') });
  flow.choose({ month: '2026-12' });
  assert.deepEqual(flow.state.choice.slot, at('2026-11-24T10:00:00Z'));
  assert.equal(flow.state.choice.month, '2026-12');
});

test('going back from the form keeps draft and choice', async () => {
  const { flow } = await opened();
  flow.choose({ slot: at('2026-11-24T10:00:00Z') });
  flow.proceed();
  flow.type({ name: 'Ada', answers: { topic: 'Engines' } });
  flow.back();
  assert.equal(flow.state.step.name, 'pick');
  assert.deepEqual(flow.state.choice.slot, at('2026-11-24T10:00:00Z'));
  flow.proceed();
  assert.equal(flow.state.draft.name, 'Ada');
  assert.deepEqual(flow.state.draft.answers, { topic: 'Engines' });
});

test('without a slot there is no form', async () => {
  const { flow } = await opened();
  flow.proceed();
  assert.equal(flow.state.step.name, 'pick');
});

test('slots that others take disappear, and a chosen one is reported as taken', async () => {
  const { flow, backend, clock } = await opened({ type: { capabilities: ['live'] } });
  const tenses = flow.slotsOf('2026-11-24').length;
  flow.choose({ slot: at('2026-11-24T10:00:00Z') });
  backend.take('2026-11-24T12:00:00Z', 30);
  await clock.advance(300);
  assert.equal(flow.slotsOf('2026-11-24').length, tenses - 1);
  assert.ok(flow.state.choice.slot, 'another time was taken');
  backend.take('2026-11-24T10:00:00Z', 30);
  await clock.advance(300);
  assert.equal(flow.state.choice.slot, null);
  const { step } = flow.state;
  assert.ok(step.name === 'pick' && step.taken);
  assert.deepEqual(step.taken.slot, at('2026-11-24T10:00:00Z'));
  assert.equal(step.taken.nearest.length, 3);
  flow.choose({ slot: step.taken.nearest[0]! });
  assert.ok(flow.state.step.name === 'pick' && flow.state.step.taken === null);
});

test('a burst of live changes is debounced into one request', async () => {
  const { backend, clock } = await opened({ type: { capabilities: ['live'] } });
  const before = backend.calls.length;
  for (let i = 0; i < 10; i++) backend.take('2026-11-24T10:00:00Z', 30);
  await clock.advance(300);
  assert.equal(backend.calls.length, before + 1);
});

test('a live change during a request is not lost', async () => {
  const { flow, backend, clock } = await opened({ type: { capabilities: ['live'] } });
  let answer = () => {};
  backend.fault('availability', new Promise<void>((resolve) => (answer = resolve)));
  flow.refresh();
  await clock.settle();
  backend.take('2026-11-24T10:00:00Z', 30);
  await clock.advance(300);
  answer();
  await clock.advance(300);
  assert.ok(!flow.slotsOf('2026-11-24').some(({ start }) => start === Date.parse('2026-11-24T10:00:00Z')));
});

test('stale slots stay while they are revalidated', async () => {
  const { flow, backend, clock } = await opened();
  backend.fault('availability', 'request-lost');
  const before = flow.days();
  flow.refresh();
  assert.deepEqual(flow.state.slots, { name: 'ready' });
  assert.deepEqual(flow.days(), before);
  await clock.settle();
  assert.deepEqual(flow.state.slots, { name: 'ready' }, 'what is known is better than nothing');
});

test('a page that becomes visible after a while revalidates', async () => {
  const { backend, clock } = await opened();
  const before = backend.calls.length;
  clock.comeBack('visible');
  await clock.settle();
  assert.equal(backend.calls.length, before, 'just asked');
  await clock.advance(31_000);
  clock.comeBack('visible');
  await clock.settle();
  assert.equal(backend.calls.length, before + 1);
});

test('every change is a new state, and listeners see the old one too', async () => {
  const { flow } = await opened();
  const seen: [string | null, string | null][] = [];
  const end = flow.subscribe((state, before) => seen.push([before.choice.day, state.choice.day]));
  flow.choose({ day: '2026-11-24' });
  end();
  flow.choose({ day: '2026-11-25' });
  assert.deepEqual(seen, [[null, '2026-11-24']]);
});
