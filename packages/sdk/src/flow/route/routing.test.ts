import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answers } from '@team-booking/contract';
import { BackendError } from '../../backend-error.ts';
import type { BookingBackend } from '../../backend.ts';
import { memoryBackend, sampleBookingType, sampleHosts, scene, type SceneOptions } from '../../testing/index.ts';
import type { FlowOptions } from '../flow.ts';

const PEOPLE = { id: 'people', type: 'number', label: 'How many are you?', required: true } as const;
const NOTE = { id: 'note', type: 'text', label: 'Anything else?', required: false } as const;
const ROUTING = { questions: [PEOPLE, NOTE] };
const ADA = { name: 'Ada', email: 'ada@example.com' };

/** Up to ten people meet Ada, more meet Grace; more than a hundred write, and whole cities have a type of their own. */
function lead({ people }: Answers) {
  const many = Number(people);
  if (many > 1000) return { kind: 'type', slug: 'cities', answers: {}, text: 'So you meet those for cities' } as const;
  if (many > 100) return { kind: 'message', text: 'Please write to us.' } as const;
  return {
    kind: 'times',
    hosts: [many > 10 ? 'grace' : 'ada'],
    text: many > 10 ? 'So you meet Grace' : 'So you meet Ada',
  } as const;
}

async function asked(options: SceneOptions = {}) {
  const all = scene({ type: { routing: ROUTING, ...options.type }, lead, ...options });
  all.flow.start();
  await all.clock.settle();
  return all;
}

/** Two types: the one that asks, and the one for cities. */
async function withCities(cities: Parameters<typeof sampleBookingType>[0], flow: Partial<FlowOptions> = {}) {
  const first = scene({ type: { routing: ROUTING }, lead });
  const { clock } = first;
  const bookingType = sampleBookingType({ slug: 'cities', durations: [60], defaultDuration: 60, ...cities });
  const hosts = sampleHosts({ hours: [{ days: [3], start: '12:00', end: '16:00' }] });
  const second = memoryBackend({ bookingType, hosts, now: clock.now, lead: () => ({ kind: 'times' }) });
  const named = (slug: string): BookingBackend => (slug === 'cities' ? second : first.backend);
  const backend: BookingBackend = {
    ...first.backend,
    bookingType: (slug, options) => named(slug).bookingType(slug, options),
    availability: (slug, ...rest) => named(slug).availability(slug, ...rest),
    route: (slug, ...rest) => named(slug).route(slug, ...rest),
    book: (request, options) => named(request.bookingType).book(request, options),
  };
  const all = scene({
    type: { routing: ROUTING },
    flow: { backend, now: clock.now, environment: clock.environment, ...flow },
  });
  all.flow.start();
  await clock.settle();
  return { ...all, clock, second };
}

test('the questions come first, and the times are those where the answers lead', async () => {
  const { flow, clock, emitted } = await asked();
  assert.equal(flow.state.step.name, 'route');
  assert.deepEqual(emitted(), ['step', 'ready'], 'the page can be seen');
  flow.type({ answers: { people: '12' } });
  flow.proceed();
  await clock.settle();
  const { step, routed, slots } = flow.state;
  assert.deepEqual([step.name, slots.name, routed.map(({ text }) => text)], ['pick', 'ready', ['So you meet Grace']]);
  // Grace works from nine to five in New York, Ada in Berlin.
  assert.equal(new Date(flow.nextSlot()!.start).toISOString(), '2026-11-23T14:00:00.000Z');
});

test('the booking type shows only those hosts to whom the answers led, also in another language', async () => {
  const { flow, clock } = await asked({ flow: { host: 'ada' } });
  flow.type({ answers: { people: '12' } });
  flow.proceed();
  await clock.settle();
  const shown = () => {
    const { step } = flow.state;
    return step.name === 'pick' && [step.bookingType.hosts, step.bookingType.groups.flatMap(({ hosts }) => hosts)];
  };
  const grace = [[{ id: 'grace', name: 'Grace Hopper' }], ['grace']];
  assert.deepEqual(shown(), grace);
  assert.equal(flow.state.choice.host, null, 'nobody else can be asked for');
  flow.translate();
  await clock.settle();
  assert.deepEqual(shown(), grace);
  flow.back();
  flow.type({ answers: { people: '3' } });
  flow.proceed();
  await clock.settle();
  assert.deepEqual(shown(), [[{ id: 'ada', name: 'Ada Lovelace', owner: true }], ['ada']]);
});

test('a booking has the answers, and the route that they made', async () => {
  const { flow, clock, backend } = await asked();
  flow.type({ ...ADA, answers: { people: '3', note: ' None ' } });
  flow.proceed();
  await clock.settle();
  flow.choose({ slot: flow.nextSlot() });
  flow.proceed();
  flow.submit();
  await clock.settle();
  assert.equal(flow.state.step.name, 'done');
  assert.deepEqual(backend.bookings[0]?.answers, { people: 3, note: 'None' });
  assert.deepEqual(
    backend.bookings[0]?.hosts.map(({ id }) => id),
    ['ada'],
  );
});

test('an answer that is missing or wrong is named, nothing is asked for, and the error goes once it is corrected', async () => {
  const { flow, clock, backend } = await asked();
  flow.proceed();
  await clock.settle();
  const errors = () => (flow.state.step.name === 'route' ? flow.state.step.errors : assert.fail());
  assert.deepEqual(
    errors().map(({ pointer, code }) => [pointer, code]),
    [['/answers/people', 'required']],
  );
  flow.type({ answers: { people: 'many' } });
  flow.proceed();
  assert.equal(errors()[0]?.code, 'number');
  assert.ok(!backend.calls.includes('route'));
  flow.type({ answers: { people: '3' } });
  assert.deepEqual(errors(), []);
});

test('back from the times leads to the questions, with the answers, and other answers to other times', async () => {
  const { flow, clock } = await asked();
  flow.type({ answers: { people: '3' } });
  flow.proceed();
  await clock.settle();
  const ada = flow.nextSlot()!;
  flow.choose({ slot: ada });
  flow.proceed();
  flow.back();
  assert.equal(flow.state.step.name, 'pick');
  flow.back();
  assert.equal(flow.state.step.name, 'route');
  assert.deepEqual([flow.state.draft.answers, flow.state.routed], [{ people: '3' }, []]);
  flow.type({ answers: { people: '12' } });
  flow.proceed();
  await clock.settle();
  assert.equal(flow.state.choice.slot, null, 'Grace is not free then');
  assert.notEqual(flow.nextSlot()!.start, ada.start);
});

test('answers that lead to no times show the words of the team, and stay to be changed', async () => {
  const { flow, clock } = await asked();
  flow.type({ answers: { people: '500' } });
  flow.proceed();
  await clock.settle();
  const { step } = flow.state;
  assert.deepEqual(step.name === 'route' && step.asked, { name: 'message', text: 'Please write to us.' });
  flow.back();
  assert.deepEqual(flow.state.step, { ...step, asked: { name: 'not' } }, 'and stay to be changed');
  flow.type({ answers: { people: '3' } });
  flow.proceed();
  await clock.settle();
  assert.equal(flow.state.step.name, 'pick');
});

test('answers that the page knows skip the questions, where they are enough', async () => {
  const known = await asked({ flow: { prefill: { answers: { people: '3' } } } });
  assert.equal(known.flow.state.step.name, 'pick');
  assert.equal(known.flow.state.slots.name, 'ready');
  const half = await asked({ flow: { prefill: { answers: { note: 'Hello' } } } });
  assert.equal(half.flow.state.step.name, 'route');
  assert.deepEqual(half.flow.state.step.name === 'route' && half.flow.state.step.errors, []);
});

test('the named start is chosen once the answers have led to it, or given up where they led to others', async () => {
  const flow = { start: '2026-11-23T09:00:00Z' };
  const free = await asked({ flow: { ...flow, prefill: { answers: { people: '3' } } } });
  assert.equal(free.flow.state.choice.slot?.start, Date.parse(flow.start));
  assert.equal(free.flow.state.choice.day, '2026-11-23');
  const other = await asked({ flow: { ...flow, prefill: { answers: { people: '12' } } } });
  const { step, choice } = other.flow.state;
  assert.equal(choice.slot, null);
  assert.equal(step.name === 'pick' && step.taken?.slot.start, Date.parse(flow.start));
});

test('a lost connection is said, and the same answers are sent again', async () => {
  const { flow, clock, backend, emitted } = await asked();
  flow.type({ answers: { people: '3' } });
  backend.fault('route', new BackendError('offline', 'No.'));
  flow.proceed();
  await clock.settle();
  const { step } = flow.state;
  assert.equal(step.name === 'route' && step.asked.name === 'failed' && step.asked.failure.code, 'offline');
  assert.ok(emitted().includes('error'));
  flow.retry();
  await clock.settle();
  assert.equal(flow.state.step.name, 'pick');
});

test('an answer that is changed while the old ones are on their way decides', async () => {
  const { flow, clock } = await asked();
  flow.type({ answers: { people: '3' } });
  flow.proceed();
  flow.type({ answers: { people: '12' } });
  await clock.settle();
  assert.deepEqual(
    flow.state.routed.map(({ text }) => text),
    ['So you meet Grace'],
  );
});

test('a flow that was stopped while it asked where the answers lead asks again', async () => {
  const { flow, clock } = await asked();
  flow.type({ answers: { people: '3' } });
  flow.proceed();
  flow.stop();
  await clock.settle();
  flow.start();
  await clock.settle();
  assert.equal(flow.state.step.name, 'pick');
});

test('a route that holds no more is made anew by the same answers, and what was typed and chosen is kept', async () => {
  const { flow, clock, backend } = await asked();
  flow.type({ ...ADA, answers: { people: '3' } });
  flow.proceed();
  await clock.settle();
  const slot = flow.nextSlot();
  flow.choose({ slot });
  flow.proceed();
  backend.routes.clear();
  flow.submit();
  await clock.settle();
  assert.deepEqual([flow.state.step.name, flow.state.choice.slot], ['pick', slot]);
  assert.equal(flow.state.routed.length, 1);
  flow.proceed();
  flow.submit();
  await clock.settle();
  assert.equal(flow.state.step.name, 'done');
  assert.equal(backend.bookings.length, 1);
});

test('times that cannot be loaded as the route holds no more are those of a new one', async () => {
  const { flow, clock, backend } = await asked();
  flow.type({ answers: { people: '3' } });
  flow.proceed();
  await clock.settle();
  backend.routes.clear();
  await clock.advance(60_000);
  flow.choose({ month: '2027-01' });
  await clock.settle();
  assert.equal(flow.state.slots.name, 'failed');
  flow.retry();
  await clock.settle();
  assert.deepEqual([flow.state.step.name, flow.state.slots.name], ['pick', 'ready']);
});

test('answers that lead to another type book from that one, and back leads to the questions', async () => {
  const { flow, clock, second } = await withCities({});
  flow.type({ ...ADA, answers: { people: '5000' } });
  flow.proceed();
  await clock.settle();
  const { step, choice } = flow.state;
  assert.deepEqual([step.name === 'pick' && step.bookingType.slug, choice.duration], ['cities', 60]);
  assert.equal(new Date(flow.nextSlot()!.start).toISOString(), '2026-11-25T11:00:00.000Z', 'only its own times');
  flow.choose({ slot: flow.nextSlot() });
  flow.proceed();
  flow.submit();
  await clock.settle();
  assert.equal(flow.state.step.name, 'done');
  assert.equal(second.bookings.length, 1);

  const again = await withCities({});
  again.flow.type({ answers: { people: '5000' } });
  again.flow.proceed();
  await again.clock.settle();
  again.flow.back();
  const asks = again.flow.state.step;
  assert.equal(asks.name === 'route' && asks.bookingType.slug, 'intro-call');
  again.flow.type({ answers: { people: '3' } });
  again.flow.proceed();
  await again.clock.settle();
  assert.equal(new Date(again.flow.nextSlot()!.start).toISOString(), '2026-11-23T08:00:00.000Z');
});

test('live changes are those of the type that the answers led to, and of one only', async () => {
  const heard: string[] = [];
  const { flow, clock, backend } = await asked({ type: { routing: ROUTING, capabilities: ['live'] } });
  Object.assign(backend, {
    changes(slug: string) {
      heard.push(slug);
      return () => heard.splice(heard.indexOf(slug), 1);
    },
  });
  await clock.advance(1000);
  assert.deepEqual(heard, ['intro-call']);
  flow.type({ answers: { people: '3' } });
  flow.proceed();
  await clock.settle();
  assert.deepEqual(heard, ['intro-call']);
  flow.stop();
  assert.deepEqual(heard, []);
  flow.start();
  await clock.settle();
  assert.deepEqual(heard, ['intro-call']);
});

test('another type asks only what was not answered, and each back is one set of questions', async () => {
  const same = await withCities({ routing: { questions: [PEOPLE] } });
  same.flow.type({ answers: { people: '5000' } });
  same.flow.proceed();
  await same.clock.settle();
  assert.equal(same.flow.state.step.name, 'pick');
  assert.deepEqual(
    same.flow.state.routed.map(({ bookingType }) => bookingType.slug),
    ['intro-call', 'cities'],
  );

  const more = await withCities({ routing: { questions: [{ ...NOTE, required: true }] } });
  const { flow, clock } = more;
  flow.type({ answers: { people: '5000' } });
  flow.proceed();
  await clock.settle();
  const asks = () => flow.state.step.name === 'route' && flow.state.step.bookingType.slug;
  assert.equal(asks(), 'cities');
  flow.type({ answers: { people: '5000', note: 'Hamburg' } });
  flow.proceed();
  await clock.settle();
  assert.equal(flow.state.step.name, 'pick');
  flow.back();
  assert.equal(asks(), 'cities');
  flow.back();
  assert.equal(asks(), 'intro-call');
  flow.back();
  assert.equal(asks(), 'intro-call', 'there is nothing before');
});

test('to move a booking nothing is asked', async () => {
  const { backend, clock } = await asked();
  backend.routes.set('mine', { answers: '{"people":3}', hosts: undefined });
  const made = await backend.book(
    {
      bookingType: 'intro-call',
      start: '2026-11-24T09:00:00Z',
      duration: 30,
      timeZone: 'Europe/Berlin',
      locale: 'en',
      attendee: ADA,
      answers: { people: 3 },
      route: 'mine',
    },
    { idempotencyKey: 'a' },
  );
  assert.ok(made.ok);
  const { id, manage } = made.booking;
  const moving = scene({
    type: { routing: ROUTING },
    flow: { backend, now: clock.now, environment: clock.environment, booking: { id, token: manage.token } },
  });
  moving.flow.start();
  await clock.settle();
  moving.flow.reschedule();
  await clock.settle();
  assert.deepEqual([moving.flow.state.step.name, moving.flow.state.slots.name], ['pick', 'ready']);
});
