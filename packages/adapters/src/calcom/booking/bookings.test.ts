import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BookingRequest } from '@team-booking/contract';
import { BackendError, type Outcome } from '@team-booking/sdk';
import { calcom, type CalcomOptions } from '../index.ts';
import { answering, refusing, type Sent } from '../test/answering.ts';
import { NOW, REQUEST, sampleBooking, sampleEventType } from '../test/samples.ts';

const ACCESS = { id: '345', token: 'uid345' };
const NEXT = '2026-06-17T10:00:00Z';

interface Told {
  type?: Record<string, unknown>;
  options?: Partial<CalcomOptions>;
  answer?: (sent: Sent) => unknown;
}

/** The adapter over an account with one event type. */
function setUp({ type = {}, options = {}, answer = () => sampleBooking() }: Told = {}) {
  const { fetch, sent } = answering((one) => (one.path === 'event-types' ? [sampleEventType(type)] : answer(one)));
  const backend = calcom({ user: 'ada', fetch, now: () => Date.parse(NOW), ...options });
  return { backend, posted: () => sent.filter(({ method }) => method === 'POST'), sent };
}

function problemOf(outcome: Outcome) {
  assert.ok(!outcome.ok, 'a refusal');
  return {
    kind: outcome.kind,
    code: outcome.problem.code,
    pointers: outcome.problem.errors?.map(({ pointer }) => pointer),
  };
}

test('a booking goes out in the words of Cal.com, with everything that the visitor said', async () => {
  const ask = (type: string, slug: string, more = {}) => ({
    type,
    slug,
    label: slug,
    required: false,
    isDefault: false,
    ...more,
  });
  const { backend, posted } = setUp({
    type: {
      lengthInMinutesOptions: [30, 60],
      locations: [{ type: 'link', link: 'https://x.example', public: true }, { type: 'attendeeAddress' }],
      bookingFields: [
        ask('text', 'topic'),
        ask('number', 'size'),
        ask('multiemail', 'team'),
        ask('checkbox', 'days', { options: ['Mon', 'Tue'] }),
        ask('boolean', 'news'),
        ask('textarea', 'empty'),
        { ...ask('phone', 'attendeePhoneNumber'), isDefault: true },
      ],
    },
  });
  const request: BookingRequest = {
    ...REQUEST,
    start: '2026-06-16T10:00:00.000Z',
    duration: 60,
    locale: 'pt-PT',
    guests: [{ email: 'alan@visitor.example', name: 'Alan' }],
    answers: {
      topic: 'Engines',
      size: 4,
      team: 'a@b.example, c@d.example',
      days: ['Tue'],
      news: true,
      empty: '',
      attendeePhoneNumber: '+15550100',
    },
    location: { id: 'attendeeAddress', address: 'Main Street 1' },
    metadata: { utm_source: 'mail' },
  };
  const outcome = await backend.book(request, { idempotencyKey: 'key-1' });
  assert.ok(outcome.ok, JSON.stringify(outcome));
  assert.deepEqual(posted()[0]!.body, {
    eventTypeId: 12,
    start: '2026-06-16T10:00:00Z',
    lengthInMinutes: 60,
    attendee: {
      name: 'Grace',
      email: 'grace@visitor.example',
      timeZone: 'Europe/Berlin',
      phoneNumber: '+15550100',
      language: 'pt',
    },
    guests: ['alan@visitor.example'],
    bookingFieldsResponses: {
      topic: 'Engines',
      size: 4,
      team: ['a@b.example', 'c@d.example'],
      days: ['Tue'],
      news: true,
    },
    location: { type: 'attendeeAddress', address: 'Main Street 1' },
    metadata: {
      utm_source: 'mail',
      teamBookingGuest0: 'Alan',
      teamBookingPlace: 'attendeeAddress',
      teamBookingKey: 'key-1',
    },
  });
});

test('a plain booking sends no more than it has to', async () => {
  const { backend, posted } = setUp();
  await backend.book(REQUEST, { idempotencyKey: 'key-1' });
  assert.deepEqual(posted()[0]!.body, {
    eventTypeId: 12,
    start: REQUEST.start,
    attendee: { name: 'Grace', email: 'grace@visitor.example', timeZone: 'Europe/Berlin', language: 'en' },
    metadata: { teamBookingKey: 'key-1' },
  });
});

test('a booking is shown in the words of the contract', async () => {
  const { backend } = setUp({
    type: {
      bookingFields: [{ type: 'number', slug: 'size', label: 'Size', required: false, isDefault: false }],
      disableRescheduling: { disabled: false, minutesBefore: 120 },
    },
    answer: () =>
      sampleBooking({
        guests: ['alan@visitor.example', 'nobody'],
        bookingFieldsResponses: { name: 'Grace', email: 'grace@visitor.example', size: '4' },
        metadata: { teamBookingGuest0: 'Alan' },
        attendees: [
          { name: 'Bob', email: 'bob@team.example', timeZone: 'UTC', absent: false },
          {
            name: 'Grace',
            email: 'grace@visitor.example',
            timeZone: 'Europe/Berlin',
            absent: false,
            phoneNumber: '+1 555',
          },
        ],
      }),
  });
  assert.deepEqual(await backend.booking(ACCESS), {
    id: '345',
    status: 'confirmed',
    bookingType: 'call',
    title: 'A call',
    start: '2026-06-16T10:00:00Z',
    end: '2026-06-16T10:30:00Z',
    timeZone: 'Europe/Berlin',
    hosts: [{ id: 'ada', name: 'Ada', avatarUrl: 'https://cal.example/ada.png' }],
    owner: null,
    contact: null,
    attendee: { name: 'Grace', email: 'grace@visitor.example', phone: '+1 555' },
    guests: [{ email: 'alan@visitor.example', name: 'Alan' }],
    answers: { size: 4 },
    location: { kind: 'online', label: 'Cal Video', joinUrl: 'https://meet.example/1' },
    manage: { url: 'https://cal.example/booking/uid345', token: 'uid345' },
    payment: null,
    policy: { cancelUntil: '2026-06-16T10:00:00Z', rescheduleUntil: '2026-06-16T08:00:00Z' },
    sequence: 0,
  });
});

test('what became of a booking is told from its status and the clock', async () => {
  const cases: [Record<string, unknown>, string, string][] = [
    [{}, '2026-06-16T10:29:59Z', 'confirmed'],
    [{}, '2026-06-16T10:30:00Z', 'completed'],
    [{ status: 'pending' }, '2026-06-16T09:59:59Z', 'awaiting-approval'],
    [{ status: 'pending' }, '2026-06-16T10:00:00Z', 'expired'],
    [{ status: 'rejected' }, NOW, 'declined'],
    [{ status: 'cancelled' }, NOW, 'cancelled'],
    [{ attendees: [{ name: 'G', email: 'g@v.example', timeZone: 'UTC', absent: true }] }, NOW, 'no-show'],
  ];
  for (const [change, now, status] of cases) {
    const { backend } = setUp({ answer: () => sampleBooking(change), options: { now: () => Date.parse(now) } });
    const booking = await backend.booking(ACCESS);
    assert.equal(booking.status, status);
    const open = status === 'confirmed' || status === 'awaiting-approval';
    assert.equal(booking.policy.cancelUntil !== null, open && Date.parse(now) < Date.parse(booking.start), status);
  }
});

test('where a booking takes place is read from what Cal.com has of it', async () => {
  const cases: [string | null, object | null][] = [
    ['https://meet.example/1', { kind: 'online', label: 'Video call', joinUrl: 'https://meet.example/1' }],
    ['integrations:daily', { kind: 'online', label: 'Video call' }],
    ['+1 (555) 0100', { kind: 'phone', label: 'Phone call', phone: '+1 (555) 0100' }],
    ['Main Street 1', { kind: 'in-person', label: 'In person', address: 'Main Street 1' }],
    [null, null],
  ];
  for (const [location, shown] of cases) {
    const { backend } = setUp({ type: { locations: [] }, answer: () => sampleBooking({ location }) });
    assert.deepEqual((await backend.booking(ACCESS)).location, shown);
  }
});

test('of a team that comes together everybody takes part, though Cal.com names the organizer only', async () => {
  const hosts = ['bob', 'ada'].map((username, i) => ({ userId: i, name: username, username }));
  const { backend } = setUp({ type: { schedulingType: 'collective', hosts } });
  const booking = await backend.booking(ACCESS);
  assert.deepEqual([booking.hosts.map(({ id }) => id), booking.owner], [['ada', 'bob'], 'ada']);
});

test('what Cal.com refuses is an outcome that a form can show', async () => {
  const cases: [number, string, object][] = [
    [400, 'User either already has booking at this time or is not available', { kind: 'taken', code: 'slot-taken' }],
    [
      400,
      'One of the hosts either already has booking at this time or is not available',
      { kind: 'taken', code: 'slot-taken' },
    ],
    [409, 'No more seats left at this seated booking.', { kind: 'taken', code: 'slot-taken' }],
    [422, "Can't book this team event type because it has no hosts.", { kind: 'taken', code: 'slot-taken' }],
    [
      400,
      'The event type can\'t be booked at the "start" time provided.',
      { kind: 'invalid', code: 'invalid', pointers: ['/start'] },
    ],
    [400, 'Attempting to book a meeting in the past.', { kind: 'invalid', code: 'invalid', pointers: ['/start'] }],
    [
      400,
      'Missing required booking field response: topic - it is required',
      { kind: 'invalid', code: 'invalid', pointers: ['/answers/topic'] },
    ],
    [
      400,
      "Invalid option 'x' for booking field 'plan'. Allowed options are: a.",
      { kind: 'invalid', code: 'invalid', pointers: ['/answers/plan'] },
    ],
    [
      400,
      'Missing attendee phone number - it is required by the event type.',
      { kind: 'invalid', code: 'invalid', pointers: ['/attendee/phone'] },
    ],
    [
      400,
      'responses - {email}email_validation_error, ',
      { kind: 'invalid', code: 'invalid', pointers: ['/attendee/email'] },
    ],
    [
      400,
      "Attendee with this email can't book because the maximum number of active bookings has been reached.",
      { kind: 'refused', code: 'wrong-state' },
    ],
    [400, 'Something new', { kind: 'invalid', code: 'invalid', pointers: [] }],
  ];
  for (const [status, words, expected] of cases) {
    const { backend } = setUp({ answer: () => refusing(status, words) });
    const outcome = await backend.book(REQUEST, { idempotencyKey: 'k' });
    assert.deepEqual(problemOf(outcome), { pointers: undefined, ...expected }, words);
  }
});

test('what is wrong in a request is found before Cal.com is asked, all of it at once', async () => {
  const { backend, posted } = setUp({
    type: {
      locations: [{ type: 'attendeePhone' }],
      bookingFields: [
        { type: 'select', slug: 'plan', label: 'Plan', required: true, options: ['a'], isDefault: false },
        { type: 'url', slug: 'site', label: 'Site', required: false, isDefault: false },
        { type: 'boolean', slug: 'terms', label: 'Terms', required: true, isDefault: false },
        { slug: 'guests', type: 'multiemail', isDefault: true, hidden: true },
      ],
    },
  });
  const outcome = await backend.book(
    {
      ...REQUEST,
      start: '2026-06-14T10:00:00Z',
      duration: 31,
      timeZone: 'Mars/Olympus',
      locale: '?',
      attendee: { name: 'Ada\r\nBcc: x', email: 'nobody' },
      guests: [{ email: 'g@visitor.example' }],
      answers: { plan: 'b', site: 'nowhere', terms: false },
      location: { id: 'phone' },
      host: 'bob',
      hold: { id: 'h', token: 't' },
      metadata: { ['x'.repeat(41)]: '1' },
    },
    { idempotencyKey: 'k' },
  );
  assert.deepEqual(problemOf(outcome).pointers?.toSorted(), [
    '/answers/plan',
    '/answers/site',
    '/answers/terms',
    '/attendee/email',
    '/attendee/name',
    '/duration',
    '/guests',
    '/hold',
    '/host',
    '/locale',
    '/location/phone',
    `/metadata/${'x'.repeat(41)}`,
    '/start',
    '/timeZone',
  ]);
  assert.equal(posted().length, 0);
});

test('one key books once, whatever is sent at once, and another body with it is refused', async () => {
  let made = 0;
  const { backend, posted } = setUp({
    async answer({ method }) {
      if (method === 'POST') await new Promise((resolve) => setImmediate(resolve));
      return sampleBooking({ id: method === 'POST' ? ++made : made });
    },
  });
  const send = (change: Partial<BookingRequest> = {}) =>
    backend.book({ ...REQUEST, ...change }, { idempotencyKey: 'k' });
  const other = { start: NEXT };
  const outcomes = await Promise.allSettled([send(), send(), send(other), send()]);
  assert.deepEqual(
    outcomes.map(({ status }) => status),
    ['fulfilled', 'fulfilled', 'rejected', 'fulfilled'],
  );
  assert.equal(posted().length, 1);
  await assert.rejects(
    send(other),
    (error) => error instanceof BackendError && error.problem?.code === 'idempotency-key-reused',
  );
  assert.ok((await send({ attendee: { email: REQUEST.attendee.email, name: 'Grace' } })).ok);
  assert.equal(posted().length, 1);
  await assert.rejects(
    backend.book(REQUEST, { idempotencyKey: '' }),
    (error) => error instanceof BackendError && error.problem?.code === 'idempotency-key-missing',
  );
});

test('after an answer that was lost the same key asks again, and a time that is taken then may be one’s own', async () => {
  const answers = [
    () => new Response('', { status: 502 }),
    () => refusing(400, 'User either already has booking at this time or is not available'),
  ];
  const { backend } = setUp({ answer: () => answers.shift()!() });
  const send = () => backend.book(REQUEST, { idempotencyKey: 'k' });
  await assert.rejects(send(), (error) => error instanceof BackendError && error.retry);
  const outcome = await send();
  assert.equal(problemOf(outcome).kind, 'taken');
  assert.ok(!outcome.ok && outcome.problem.detail.includes('perhaps by you'));
});

test('a moved booking goes on under its first id and token, however often it is moved', async () => {
  const chain: Record<string, Record<string, unknown>> = {
    uid345: { status: 'cancelled', rescheduledToUid: 'second' },
    second: { id: 346, uid: 'second', status: 'cancelled', rescheduledToUid: 'third' },
    third: { id: 347, uid: 'third', start: '2026-06-17T10:00:00.000Z', end: '2026-06-17T10:30:00.000Z' },
    fourth: { id: 348, uid: 'fourth', start: '2026-06-18T10:00:00.000Z', end: '2026-06-18T10:30:00.000Z' },
  };
  const { backend, posted } = setUp({
    answer: ({ path, method }) => sampleBooking(chain[method === 'POST' ? 'fourth' : path.split('/')[1]!]),
  });
  const before = await backend.booking(ACCESS);
  assert.deepEqual(
    [before.id, before.manage.token, before.start, before.sequence],
    ['345', 'uid345', '2026-06-17T10:00:00Z', 2],
  );
  const body = { start: '2026-06-18T10:00:00.000Z', duration: 30, reason: 'ill' };
  const outcome = await backend.reschedule(ACCESS, body, { idempotencyKey: 'k' });
  assert.ok(outcome.ok);
  const { id, manage, start, sequence } = outcome.booking;
  assert.deepEqual([id, manage.token, start, sequence], ['345', 'uid345', '2026-06-18T10:00:00Z', 3]);
  assert.equal(posted()[0]!.path, 'bookings/third/reschedule');
  assert.deepEqual(posted()[0]!.body, { start: '2026-06-18T10:00:00Z', reschedulingReason: 'ill' });
});

test('bookings that name one another as their next are not followed for ever', async () => {
  const { backend, sent } = setUp({ answer: () => sampleBooking({ status: 'cancelled', rescheduledToUid: 'uid345' }) });
  assert.equal((await backend.booking(ACCESS)).status, 'cancelled');
  assert.ok(sent.length < 200, String(sent.length));
});

test('a move that Cal.com cannot make is refused with what to correct', async () => {
  const move = async (request: Parameters<ReturnType<typeof calcom>['reschedule']>[1], told: Told = {}) => {
    const { backend, posted } = setUp(told);
    const outcome = await backend.reschedule(ACCESS, request, { idempotencyKey: 'k' });
    return { ...problemOf(outcome), posted: posted().length };
  };
  const asked = (pointer: string) => ({ kind: 'invalid', code: 'invalid', pointers: [pointer], posted: 0 });
  assert.deepEqual(await move({ start: NEXT, duration: 60 }), asked('/duration'));
  assert.deepEqual(await move({ start: NEXT, host: 'bob' }), asked('/host'));
  assert.deepEqual(await move({ start: 'soon' }), asked('/start'));
  const never = { type: { disableRescheduling: { disabled: true } } };
  const refusal = (code: string) => ({ kind: 'refused', code, pointers: undefined, posted: 0 });
  assert.deepEqual(await move({ start: NEXT }, never), refusal('too-late'));
  const gone = { answer: () => sampleBooking({ status: 'cancelled' }) };
  assert.deepEqual(await move({ start: NEXT }, gone), refusal('wrong-state'));
  const limit = {
    answer: ({ method }: Sent) => (method === 'POST' ? refusing(400, 'Something new') : sampleBooking()),
  };
  assert.deepEqual(await move({ start: NEXT }, limit), { ...refusal('wrong-state'), posted: 1 });
});

test('cancelling says why, twice is no error, and neither is that somebody else was faster', async () => {
  let status = 'accepted';
  const { backend, posted } = setUp({
    answer({ method }) {
      if (method === 'POST') status = 'cancelled';
      return sampleBooking({ status });
    },
  });
  for (const key of ['a', 'b']) {
    const outcome = await backend.cancel(ACCESS, { reason: 'ill' }, { idempotencyKey: key });
    assert.ok(outcome.ok && outcome.booking.status === 'cancelled');
  }
  assert.deepEqual(
    posted().map(({ body }) => body),
    [{ cancellationReason: 'ill' }],
  );

  status = 'accepted';
  const faster = setUp({
    answer({ method }) {
      if (method === 'GET') return sampleBooking({ status });
      status = 'cancelled';
      return refusing(400, 'This booking has already been cancelled.');
    },
  });
  assert.ok((await faster.backend.cancel(ACCESS, {}, { idempotencyKey: 'c' })).ok);

  const forbidden = setUp({ type: { disableCancelling: { disabled: true } } });
  assert.equal(problemOf(await forbidden.backend.cancel(ACCESS, {}, { idempotencyKey: 'd' })).code, 'too-late');
});

test('an edit that changes nothing is no error, any other is refused with what to do', async () => {
  const { backend } = setUp();
  assert.ok((await backend.edit(ACCESS, { guests: [], attendee: { name: 'Grace' } })).ok);
  const outcome = await backend.edit(ACCESS, { attendee: { name: 'Grace Hopper' } });
  assert.equal(problemOf(outcome).code, 'wrong-state');
});

test('nothing but the uid opens a booking, and nothing else gets into an address', async () => {
  const { backend, sent } = setUp();
  for (const token of ['', '..', 'a/b', '?x', 'uid345\n']) {
    await assert.rejects(
      backend.booking({ id: '345', token }),
      (error) => error instanceof BackendError && error.code === 'unauthorized',
      token,
    );
  }
  assert.equal(sent.length, 0);
  await assert.rejects(
    backend.booking({ id: '999', token: 'uid345' }),
    (error) => error instanceof BackendError && error.code === 'unauthorized',
  );
});

test('a page of one’s own can manage bookings', async () => {
  const { backend } = setUp({
    options: { manageUrl: ({ id, token, slug }) => `https://shop.example/${slug}?booking=${id}#${token}` },
  });
  assert.equal((await backend.booking(ACCESS)).manage.url, 'https://shop.example/call?booking=345#uid345');
});

test('nothing can be held, and no change is ever reported', async () => {
  const { backend } = setUp();
  const unsupported = (error: unknown) => error instanceof BackendError && error.code === 'unsupported';
  await assert.rejects(backend.hold({ bookingType: 'call', start: NEXT, duration: 30 }), unsupported);
  await assert.rejects(backend.release({ id: 'h', token: 't', expiresAt: NEXT }), unsupported);
  backend.changes('call', () => assert.fail())();
  assert.deepEqual(await backend.discover(), { contract: '1.0', capabilities: ['approval', 'starts'] });
});
