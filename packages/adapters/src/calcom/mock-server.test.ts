import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { Availability, Booking, BookingType, check, type BookingRequest } from '@team-booking/contract';
import { BackendError } from '@team-booking/sdk';
import { calcom, type CalcomOptions } from './index.ts';
import { startMockServer } from './test/mock-server.ts';

const mock = await startMockServer();
after(() => mock.end());

/** The present: before the dates of the description's examples. */
const NOW = Date.parse('2024-08-01T00:00:00Z');
const SLUG = 'learn-the-secrets-of-masterchief';

/** The example has every feature at once, including unsupported ones. */
const PLAIN = {
  recurrence: null,
  seats: { seatsPerTimeSlot: 0, showAttendeeInfo: true, showAvailabilityCount: true },
  price: 0,
  requiresBookerEmailVerification: false,
  bookingRequiresAuthentication: false,
  lockTimeZoneToggleOnBookingPage: false,
  bookingWindow: [],
  disableCancelling: { disabled: false },
  disableRescheduling: { disabled: false, minutesBefore: 60 },
};

beforeEach(() => {
  mock.violations.length = 0;
  mock.change = (operation, data) => (operation.startsWith('EventTypes') ? { ...data, ...PLAIN } : data);
});

function backend(options: Partial<CalcomOptions> = {}, now = NOW) {
  return calcom({ user: 'bob', url: mock.url, now: () => now, ...options });
}

test('the mock server reports violations of the description', async () => {
  const ask = (path: string, init: RequestInit = {}) => fetch(mock.url + path, init);
  await ask('/v2/slots?start=2050-09-05&end=2050-09-06', { headers: { 'cal-api-version': '2024-08-13' } });
  await ask('/v2/nowhere');
  await ask('/v2/bookings', {
    method: 'POST',
    headers: { 'cal-api-version': '2024-08-13', 'content-type': 'application/json' },
    body: JSON.stringify({ start: 'x', attendee: { name: 'A' }, made: 'up' }),
  });
  const all = mock.violations.join('\n');
  for (const words of ['cal-api-version', 'is not described', '"made"']) assert.ok(all.includes(words), all);
});

test('an event type with every feature is parsed', async () => {
  const type = await backend().bookingType(SLUG);
  assert.ok(check(BookingType, type).ok, JSON.stringify(check(BookingType, type)));
  assert.deepEqual([type.slug, type.durations, type.defaultDuration], [SLUG, [15, 30, 60], 60]);
  assert.equal(type.locations.length, 8);
  assert.deepEqual(mock.violations, []);
});

test('all kinds of questions are parsed if they are not hidden', async () => {
  mock.change = (_, data) => ({
    ...data,
    ...PLAIN,
    bookingFields: (data['bookingFields'] as object[]).map((field, i) => ({
      ...field,
      ...('isDefault' in field && field.isDefault === true ? {} : { slug: `question-${i}` }),
      hidden: false,
    })),
  });
  const type = await backend().bookingType(SLUG);
  assert.ok(check(BookingType, type).ok);
  const types = new Set(type.fields.map((field) => field.type));
  assert.deepEqual([...types].toSorted(), [
    'checkbox',
    'checkboxes',
    'number',
    'radio',
    'select',
    'tel',
    'text',
    'textarea',
    'url',
  ]);
  assert.deepEqual(mock.violations, []);
});

test('an event type that recurs is refused', async () => {
  mock.change = (_, data) => ({
    ...data,
    ...PLAIN,
    recurrence: { interval: 10, occurrences: 10, frequency: 'yearly' },
  });
  await assert.rejects(
    backend().bookingType(SLUG),
    (error) => error instanceof BackendError && error.code === 'unsupported' && /recurs/.test(error.message),
  );
  assert.deepEqual(mock.violations, []);
});

test('an event type is fetched by id with the required key', async () => {
  const type = await backend({ eventTypes: { talk: 1 }, apiKey: 'cal_x' }).bookingType('talk');
  assert.equal(type.slug, 'talk');
  assert.deepEqual(mock.violations, []);
  await assert.rejects(backend({ eventTypes: { talk: 1 } }).bookingType('talk'));
  assert.match(mock.violations.join('; '), /authorization/);
});

test('slots are read in the documented format', async () => {
  const now = Date.parse('2050-09-01T00:00:00Z');
  const days = { from: '2050-09-05T00:00:00Z', to: '2050-09-07T00:00:00Z', duration: 60 };
  const answer = await backend({}, now).availability(SLUG, days);
  assert.ok(check(Availability, answer).ok);
  // 09:00 and 10:00 at UTC+2, on both days.
  assert.deepEqual(answer.starts, [420, 421, 480, 481, 1860, 1861, 1920, 1921]);
  assert.deepEqual(mock.violations, []);
});

test('booking, reading, moving and cancelling send and read documented formats', async () => {
  mock.change = (operation, data) => {
    if (operation.startsWith('EventTypes')) return { ...data, ...PLAIN, bookingFields: [], disableGuests: false };
    return operation.startsWith('Bookings') ? { ...data, eventType: { id: 1, slug: SLUG } } : data;
  };
  const adapter = backend();
  const request: BookingRequest = {
    bookingType: SLUG,
    start: '2024-08-13T15:30:00Z',
    duration: 60,
    timeZone: 'America/New_York',
    locale: 'en-US',
    attendee: { name: 'John Doe', email: 'john@example.com', phone: '+1234567890' },
    guests: [{ email: 'guest1@example.com', name: 'One' }],
    metadata: { utm_source: 'mail' },
    location: { id: 'link' },
  };
  const outcome = await adapter.book(request, { idempotencyKey: 'a' });
  assert.ok(outcome.ok, JSON.stringify(outcome));
  assert.ok(check(Booking, outcome.booking).ok, JSON.stringify(check(Booking, outcome.booking)));
  const { id, manage, status, start, end } = outcome.booking;
  assert.deepEqual(
    [id, manage.token, status, start, end],
    ['calcom-123', 'booking_uid_123', 'confirmed', '2024-08-13T15:30:00Z', '2024-08-13T16:30:00Z'],
  );
  const access = { id, token: manage.token };
  assert.deepEqual(await adapter.booking(access), outcome.booking);
  const day = { from: '2024-08-20T00:00:00Z', to: '2024-08-21T00:00:00Z', duration: 60 };
  await adapter.availability(SLUG, { ...day, booking: access });
  const move = { start: '2024-08-20T10:00:00Z', reason: 'ill' };
  assert.ok((await adapter.reschedule(access, move, { idempotencyKey: 'b' })).ok);
  assert.ok((await adapter.cancel(access, { reason: 'ill' }, { idempotencyKey: 'c' })).ok);
  assert.deepEqual(mock.violations, []);
});

test('every location is booked in a documented format', async () => {
  const adapter = backend();
  const { locations, fields } = await adapter.bookingType(SLUG);
  assert.deepEqual(fields, []);
  for (const [i, { id }] of locations.entries()) {
    const location = { id, phone: '+1234567890', address: 'Main Street 1' };
    const request: BookingRequest = {
      bookingType: SLUG,
      start: '2024-08-13T15:30:00Z',
      duration: 60,
      timeZone: 'UTC',
      locale: 'de',
      attendee: { name: 'John Doe', email: 'john@example.com' },
      location,
    };
    const outcome = await adapter.book(request, { idempotencyKey: String(i) });
    assert.ok(outcome.ok, JSON.stringify([id, outcome]));
  }
  assert.deepEqual(mock.violations, []);
});

test('every operation that the adapter uses was requested', () => {
  assert.deepEqual([...mock.operations].map((name) => name.replace(/^.*_/, '')).toSorted(), [
    'cancelBooking',
    'createBooking',
    'getAvailableSlots',
    'getBooking',
    'getEventTypeById',
    'getEventTypes',
    'rescheduleBooking',
  ]);
});
