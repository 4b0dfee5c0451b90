import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import type { Fixture, FixtureBookingType } from '@team-booking/contract';
import { BackendError, createClient } from '@team-booking/sdk';
import { calcom } from './index.ts';
import { startCalcomStandIn } from './test/stand-in/start.ts';

const calcomStandIn = await startCalcomStandIn();
after(() => calcomStandIn.end());

const NOW = '2026-06-15T06:00:00Z';
const NO_LIMITS = { perDay: null, perWeek: null, perMonth: null };

const TYPE: FixtureBookingType = {
  slug: 'intro-call',
  title: 'Intro call',
  description: 'Half an hour.',
  mode: 'solo',
  durations: [30, 60],
  slot: { step: 30, offset: 0, timeZone: 'UTC' },
  groups: [{ need: 1, hosts: [{ id: 'ada', weight: 1, priority: 1 }] }],
  owner: null,
  fairness: 'turns',
  buffers: { before: 0, after: 0 },
  limits: NO_LIMITS,
  window: { minNotice: 60, horizon: 43_200 },
  policy: { cancelUntil: null, rescheduleUntil: null, sameHost: false },
  approval: false,
  showHosts: true,
  locations: [
    { id: 'video', kind: 'online', label: 'Video call' },
    { id: 'phone', kind: 'phone', label: 'By phone', ask: 'phone' },
  ],
  fields: [{ id: 'topic', type: 'text', label: 'Topic', required: true }],
  guests: { max: 10 },
  consent: null,
};

const FIXTURE: Fixture = {
  now: NOW,
  hosts: [
    {
      id: 'ada',
      name: 'Ada',
      timeZone: 'Europe/Berlin',
      hours: [{ days: [2], start: '09:00', end: '11:00' }],
      overrides: [],
      busy: [],
      limits: NO_LIMITS,
    },
  ],
  bookingTypes: [TYPE, { ...TYPE, slug: 'team-call', mode: 'round-robin' }],
};

beforeEach(() => calcomStandIn.testing.putFixture(FIXTURE));

const options = { url: calcomStandIn.url, user: calcomStandIn.user, now: () => calcomStandIn.now() };

test('a page with a user name books, moves and cancels without a key', async () => {
  const backend = calcom(options);
  const client = createClient({ backend, slug: 'intro-call', now: options.now });
  const day = { from: '2026-06-16', to: '2026-06-17', timeZone: 'Europe/Berlin' };
  const times = async () => (await client.slots(day)).map(({ local }) => local.slice(11));
  assert.deepEqual(await times(), ['09:00', '09:30', '10:00', '10:30']);

  const request = {
    bookingType: 'intro-call',
    start: '2026-06-16T07:30:00Z',
    duration: 60,
    timeZone: 'Europe/Berlin',
    locale: 'de',
    attendee: { name: 'Grace Hopper', email: 'grace@visitor.example' },
    guests: [{ email: 'alan@visitor.example', name: 'Alan' }],
    answers: { topic: 'Compilers' },
    location: { id: 'phone', phone: '+1 555 0100' },
  };
  const made = await backend.book(request, { idempotencyKey: 'a' });
  assert.ok(made.ok, JSON.stringify(made));
  const { id, manage, location, answers, guests } = made.booking;
  assert.deepEqual(location, { kind: 'phone', label: 'We call you', phone: '+1 555 0100' });
  assert.deepEqual([answers, guests], [request.answers, request.guests]);
  const access = { id, token: manage.token };
  assert.deepEqual(await calcom(options).booking(access), made.booking, 'another page reads the same');
  client.refresh();
  assert.deepEqual(await times(), ['09:00', '10:30']);

  const moved = await backend.reschedule(access, { start: '2026-06-16T07:00:00Z' }, { idempotencyKey: 'b' });
  assert.ok(moved.ok && moved.booking.id === id && moved.booking.sequence === 1);
  const gone = await calcom(options).cancel(access, {}, { idempotencyKey: 'c' });
  assert.ok(gone.ok && gone.booking.status === 'cancelled' && gone.booking.sequence === 2);
  client.refresh();
  assert.equal((await times()).length, 4);
  assert.deepEqual(calcomStandIn.violations, []);
});

test("a team's event type needs the key, or is given as data", async () => {
  const { eventTypes, apiKey } = calcomStandIn;
  const id = eventTypes['team-call']!;
  const failing = async (backend: ReturnType<typeof calcom>) =>
    backend.bookingType('team-call').then(
      () => null,
      (error: unknown) => (error as BackendError).code,
    );
  assert.equal(await failing(calcom(options)), 'not-found');
  assert.equal(await failing(calcom({ ...options, apiKey: 'cal_wrong', eventTypes })), 'unauthorized');
  assert.equal((await calcom({ ...options, apiKey, eventTypes }).bookingType('team-call')).mode, 'round-robin');

  const answer = await fetch(`${calcomStandIn.url}/v2/event-types/${id}`, {
    headers: { authorization: `Bearer ${apiKey}`, 'cal-api-version': '2024-06-14' },
  });
  const { data } = (await answer.json()) as { data: object };
  const open = calcom({ ...options, eventTypes: { 'talk-to-us': data } });
  const query = { from: '2026-06-16T00:00:00Z', to: '2026-06-17T00:00:00Z', duration: 60 };
  assert.deepEqual((await open.availability('talk-to-us', query)).starts, [420, 421, 450, 451, 480, 481]);
  assert.deepEqual(calcomStandIn.violations, []);
});

test('violations of the description are recorded and answered as failures', async () => {
  const answer = await fetch(`${calcomStandIn.url}/v2/slots?eventTypeId=1000&start=2026-06-16&end=2026-06-17&made=up`, {
    headers: { 'cal-api-version': '2024-09-04' },
  });
  assert.equal(answer.status, 500);
  assert.match(calcomStandIn.violations.join('\n'), /made/);
});
