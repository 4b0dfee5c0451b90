import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BookingType } from '@team-booking/contract';
import { BackendError } from '../backend-error.ts';
import { memoryBackend, sampleBookingType, sampleHosts, testClock } from '../testing/index.ts';
import { createClient } from './client.ts';

function set(type: Partial<BookingType> = {}) {
  const clock = testClock('2026-11-21T10:00:00Z');
  const backend = memoryBackend({ bookingType: sampleBookingType(type), hosts: sampleHosts(), now: clock.now });
  const client = createClient({ backend, slug: 'intro-call', now: clock.now, environment: clock.environment });
  const asked = () => backend.calls.filter((call) => call === 'availability').length;
  return { clock, backend, client, asked };
}

const WEEK = { from: '2026-11-23', to: '2026-11-28', timeZone: 'Europe/Berlin' };
const ada = { attendee: { name: 'Ada', email: 'ada@example.com' } };

test('slots of a week have their instant and the clock of the zone', async () => {
  const { client, backend } = set();
  const slots = await client.slots(WEEK);
  assert.equal(slots.length, 5 * 28);
  assert.deepEqual(slots[0], {
    start: Date.parse('2026-11-23T08:00:00Z'),
    duration: 30,
    instant: '2026-11-23T08:00:00Z',
    local: '2026-11-23T09:00',
    end: Date.parse('2026-11-23T08:30:00Z'),
    hosts: ['ada'],
  });
  assert.deepEqual([...backend.calls].sort(), ['availability', 'bookingType']);
});

test('another duration, host, zone or range of known months needs no request', async () => {
  const { client, asked } = set();
  await client.slots(WEEK);
  assert.equal((await client.slots({ ...WEEK, duration: 60 })).length, 5 * 27);
  assert.equal((await client.slots({ ...WEEK, host: 'ada' })).length, 5 * 16);
  const [first] = await client.slots({ from: '2026-11-24', to: '2026-11-25', timeZone: 'Asia/Tokyo' });
  assert.equal(first!.local, '2026-11-24T00:00');
  assert.equal(asked(), 1);
});

test('dates and instants end before `to`', async () => {
  const { client } = set();
  const days = await client.slots({ from: '2026-11-24', to: '2026-11-25', timeZone: 'Europe/Berlin' });
  assert.ok(days.every(({ local }) => local.startsWith('2026-11-24')));
  const hour = await client.slots({ from: '2026-11-24T10:00:00Z', to: '2026-11-24T11:00:00Z' });
  assert.deepEqual(
    hour.map(({ instant }) => instant),
    ['2026-11-24T10:00:00Z', '2026-11-24T10:30:00Z'],
  );
});

test('a range over several months has each slot once', async () => {
  const { client, asked } = set();
  const slots = await client.slots({ from: '2026-11-23', to: '2027-01-15', timeZone: 'Pacific/Kiritimati' });
  const starts = slots.map(({ start }) => start);
  assert.deepEqual(starts, [...new Set(starts)].sort());
  assert.equal(asked(), 3);
});

test('concurrent requests are coalesced', async () => {
  const { client, backend } = set();
  const [a, b] = await Promise.all([client.slots(WEEK), client.slots(WEEK)]);
  assert.deepEqual(a, b);
  assert.equal(backend.calls.length, 2);
});

test('concurrent callers with different scopes each get their own slots', async () => {
  const { client } = set({ capabilities: ['starts'] });
  const [short, long] = await Promise.all([
    client.slots({ ...WEEK, duration: 30 }),
    client.slots({ ...WEEK, duration: 60 }),
  ]);
  assert.deepEqual([short.length, long.length], [5 * 28, 5 * 27]);
});

test('what makes no sense is refused with the remedy', async () => {
  const { client } = set();
  for (const query of [
    { ...WEEK, to: WEEK.from },
    { ...WEEK, from: 'soon' },
    { ...WEEK, to: '2028-01-01' },
    { ...WEEK, duration: 45 },
    { ...WEEK, timeZone: 'Mars/Olympus' },
  ]) {
    await assert.rejects(
      client.slots(query),
      (error) => error instanceof BackendError && error.code === 'unsupported' && error.message.startsWith('slots()'),
    );
  }
});

test('a failure is thrown, and the next call retries', async () => {
  const { client, backend } = set();
  backend.fault('availability', 'request-lost');
  await assert.rejects(client.slots(WEEK), { code: 'offline' });
  assert.equal((await client.slots(WEEK)).length, 5 * 28);
  backend.fault('bookingType', 'request-lost');
  client.refresh();
  await assert.rejects(client.slots(WEEK), { code: 'offline' });
  assert.equal((await client.slots(WEEK)).length, 5 * 28);
});

test('a booked slot is gone', async () => {
  const { client, backend } = set({ mode: 'solo', groups: [{ need: 1, hosts: ['ada'] }] });
  const [first] = await client.slots(WEEK);
  const outcome = await client.book(first!, { ...ada, locale: 'de' });
  assert.ok(outcome.ok);
  assert.equal(backend.bookings[0]!.start, first!.instant);
  assert.notDeepEqual((await client.slots(WEEK))[0], first);
  const again = await client.book(first!, ada);
  assert.ok(!again.ok && again.kind === 'taken');
});

test('a lost answer is retried with the same idempotency key, and books once', async () => {
  const { client, backend, clock } = set();
  const [first] = await client.slots(WEEK);
  backend.fault('book', 'answer-lost');
  backend.fault('book', 'request-lost');
  const booking = client.book(first!, ada);
  await clock.advance(10_000);
  assert.ok((await booking).ok);
  assert.equal(backend.bookings.length, 1);
});

test('a connection that stays lost ends in an error', async () => {
  const { client, backend, clock } = set();
  const [first] = await client.slots(WEEK);
  for (let i = 0; i < 4; i++) backend.fault('book', 'request-lost');
  const booking = assert.rejects(client.book(first!, ada), { code: 'offline' });
  await clock.advance(60_000);
  await booking;
  assert.equal(backend.bookings.length, 0);
});

test('live changes are passed on, and invalidate slots', async () => {
  const { client, backend, asked, clock } = set({ capabilities: ['live'] });
  const before = await client.slots(WEEK);
  const changes: string[] = [];
  const end = client.subscribe(({ from }) => changes.push(from));
  await clock.settle();
  backend.take('2026-11-24T10:00:00Z', 30);
  assert.deepEqual(changes, ['2026-11-24T10:00:00Z']);
  assert.equal((await client.slots(WEEK)).length, before.length - 1);
  assert.equal(asked(), 2);
  end();
  backend.take('2026-11-24T11:00:00Z', 30);
  assert.equal(changes.length, 1);
});

test('slots are requested again after the cache has expired', async () => {
  const { client, backend, asked, clock } = set();
  const before = await client.slots(WEEK);
  backend.take('2026-11-24T10:00:00Z', 30);
  await clock.advance(59_000);
  assert.equal((await client.slots(WEEK)).length, before.length);
  await clock.advance(2_000);
  assert.equal((await client.slots(WEEK)).length, before.length - 1);
  assert.equal(asked(), 2);
});

test('slots that have passed since they were loaded are not offered', async () => {
  const { client, clock } = set();
  const before = await client.slots(WEEK);
  await clock.advance(48 * 3_600_000);
  const after = await client.slots(WEEK);
  assert.ok(after.length < before.length);
  assert.equal(after[0]!.instant, '2026-11-23T12:00:00Z', 'two hours of notice');
});

test('slots have their end, and the hosts who can take them where those are known', async () => {
  const { client } = set();
  const [first] = await client.slots({ ...WEEK, duration: 60 });
  assert.equal(first!.end, first!.start + 3_600_000);
  assert.deepEqual(first!.hosts, ['ada']);
  const late = (await client.slots(WEEK)).find(({ local }) => local === '2026-11-23T16:00');
  assert.deepEqual(late!.hosts, ['ada', 'grace']);
  const [withheld] = await set({ capabilities: ['starts'] }).client.slots(WEEK);
  assert.ok(!('hosts' in withheld!));
});

test('an unknown host is refused like an invalid duration', async () => {
  const { client } = set();
  await assert.rejects(client.slots({ ...WEEK, host: 'nobody' }), {
    code: 'unsupported',
    message: 'slots(): host has to be one of ada, grace.',
  });
});

test('a client reads, moves and cancels its booking', async () => {
  const { client, backend, clock } = set();
  const [first, second] = await client.slots(WEEK);
  const made = await client.book(first!, ada);
  assert.ok(made.ok);
  backend.fault('reschedule', 'answer-lost');
  const moving = client.reschedule(made.booking, second!, { reason: 'A train is late' });
  await clock.advance(10_000);
  assert.ok((await moving).ok);
  const access = { id: made.booking.id, token: made.booking.manage.token };
  assert.equal((await client.booking(access)).start, second!.instant);
  const ended = await client.cancel(access, { reason: 'Ill' });
  assert.ok(ended.ok && ended.booking.status === 'cancelled');
  assert.deepEqual((await client.slots(WEEK))[0], first);
});

test('a signal aborts a call, but not the requests that other callers wait for', async () => {
  const { client, backend, clock } = set();
  const [first] = await client.slots(WEEK);
  client.refresh();
  const leaving = new AbortController();
  const [left, stays] = [client.slots({ ...WEEK, signal: leaving.signal }), client.slots(WEEK)];
  leaving.abort(new Error('left'));
  await assert.rejects(left, { message: 'left' });
  assert.equal((await stays).length, 5 * 28);

  const impatient = new AbortController();
  backend.fault('book', 'request-lost');
  const booking = client.book(first!, ada, { signal: impatient.signal });
  await clock.settle();
  impatient.abort(new Error('enough'));
  await assert.rejects(booking, { message: 'enough' });
  for (const call of [
    client.bookingType({ signal: impatient.signal }),
    client.cancel({ id: 'b1', token: 't' }, { signal: impatient.signal }),
  ]) {
    await assert.rejects(call, { message: 'enough' });
  }
  assert.equal(backend.bookings.length, 0);
});

test('a route goes with every question for slots, and with the booking', async () => {
  const { backend, clock } = set();
  const sent: unknown[] = [];
  const noting: typeof backend = {
    ...backend,
    availability: (slug, query, options) => {
      sent.push(query.route);
      return backend.availability(slug, query, options);
    },
    book: (request, options) => {
      sent.push(request.route);
      return backend.book(request, options);
    },
  };
  const { now, environment } = clock;
  const client = createClient({ backend: noting, slug: 'intro-call', route: 'f.x', now, environment });
  const [slot] = await client.slots(WEEK);
  await client.book(slot!, ada);
  await client.slots({ ...WEEK, duration: 60 });
  assert.ok(sent.length >= 3 && sent.every((route) => route === 'f.x'), JSON.stringify(sent));
});

test('whoever comes by a link sends it with every question and with the booking', async () => {
  const { backend, clock } = set({ capabilities: ['live'] });
  const sent: unknown[] = [];
  const client = createClient({
    backend: {
      ...backend,
      bookingType: (slug, options) => (sent.push(['type', options?.link]), backend.bookingType(slug)),
      availability: (slug, query, options) => (
        sent.push(['times', query.link]),
        backend.availability(slug, query, options)
      ),
      book: (request, options) => (sent.push(['book', request.link]), backend.book(request, options)),
      changes: (slug, listener, entry) => (sent.push(['changes', entry?.link]), backend.changes(slug, listener)),
    },
    slug: 'intro-call',
    link: 'secret',
    now: clock.now,
  });
  const [slot] = await client.slots(WEEK);
  assert.ok((await client.book(slot!, ada)).ok);
  const end = client.subscribe(() => {});
  await clock.settle();
  end();
  assert.deepEqual(new Set(sent.map((one) => JSON.stringify(one))).size, 4);
  for (const one of sent) assert.equal((one as string[])[1], 'secret', JSON.stringify(one));
});
