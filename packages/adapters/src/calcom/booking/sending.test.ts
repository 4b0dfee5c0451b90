import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BookingRequest } from '@team-booking/contract';
import { BackendError } from '@team-booking/sdk';
import { refusing } from '../test/answering.ts';
import { REQUEST } from '../test/samples.ts';
import { NEXT, problemOf, setUp } from '../test/set-up.ts';

test("a booking is sent in Cal.com's format with all of the visitor's data", async () => {
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

test('a plain booking sends the minimum', async () => {
  const { backend, posted } = setUp();
  await backend.book(REQUEST, { idempotencyKey: 'key-1' });
  assert.deepEqual(posted()[0]!.body, {
    eventTypeId: 12,
    start: REQUEST.start,
    attendee: { name: 'Grace', email: 'grace@visitor.example', timeZone: 'Europe/Berlin', language: 'en' },
    metadata: { teamBookingKey: 'key-1' },
  });
});

test('Cal.com’s refusal becomes an outcome that a form can show', async () => {
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

test('a request is validated before it is sent, with all errors at once', async () => {
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
      start: '2026-02-30T10:00:00Z',
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

test('nothing can be held, and no change is ever reported', async () => {
  const { backend } = setUp();
  const unsupported = (error: unknown) => error instanceof BackendError && error.code === 'unsupported';
  await assert.rejects(
    backend.hold({ bookingType: 'call', start: NEXT, duration: 30 }, { idempotencyKey: 'h' }),
    unsupported,
  );
  await assert.rejects(backend.release({ id: 'h', token: 't', expiresAt: NEXT }), unsupported);
  backend.changes('call', () => assert.fail())();
  assert.deepEqual(await backend.discover(), { contract: '1.0', capabilities: ['approval', 'starts'] });
});
