import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BackendError } from '@team-booking/sdk';
import { calcom, type CalcomOptions } from '../index.ts';
import { answering } from '../test/answering.ts';
import { NOW, sampleEventType } from '../test/samples.ts';

const DAY = 1440;

async function shown(change: Record<string, unknown>, options: Partial<CalcomOptions> = {}) {
  const { fetch } = answering(() => [sampleEventType(change)]);
  return calcom({ user: 'ada', fetch, now: () => Date.parse(NOW), ...options }).bookingType('call');
}

async function refusal(call: Promise<unknown>): Promise<BackendError> {
  return assert
    .rejects(call)
    .then(() => call.catch((error: unknown) => error as BackendError)) as Promise<BackendError>;
}

test('an event type is converted to the contract', async () => {
  const { revision, ...type } = await shown({});
  assert.match(revision, /^[0-9a-f]+$/);
  assert.deepEqual(type, {
    contract: '1.0',
    capabilities: ['approval', 'starts'],
    slug: 'call',
    title: 'A call',
    description: 'Half an hour.',
    mode: 'solo',
    hosts: [{ id: 'ada', name: 'Ada', avatarUrl: 'https://cal.example/ada.png' }],
    groups: [{ need: 1, hosts: ['ada'] }],
    durations: [30],
    slot: { step: 1, offset: 0, timeZone: 'UTC' },
    locations: [{ id: 'video', kind: 'online', label: 'Cal Video' }],
    fields: [],
    guests: { max: 10 },
    consent: null,
    payment: null,
    approval: false,
    window: { minNotice: 0, horizon: 365 * DAY },
    policy: { cancelUntil: null, rescheduleUntil: null, sameHost: false },
    timeZoneLock: null,
    branding: { team: 'Ada' },
    contact: null,
  });
});

test('several lengths are offered in order, with the default', async () => {
  const { durations, defaultDuration } = await shown({ lengthInMinutes: 30, lengthInMinutesOptions: [60, 15, 30] });
  assert.deepEqual([durations, defaultDuration], [[15, 30, 60], 30]);
});

test('a team is collective, round-robin, or a panel of fixed and rotating hosts', async () => {
  const host = (username: string, mandatory = false) => ({ userId: 1, name: username, username, mandatory });
  const team = { id: 7, slug: 'sales', name: 'Sales', logoUrl: 'https://cal.example/logo.png' };
  const cast = async (schedulingType: string, hosts: object[]) => {
    const { mode, groups, branding } = await shown({ schedulingType, hosts, team, users: undefined });
    return { mode, groups, branding };
  };
  const branding = { team: 'Sales', logoUrl: 'https://cal.example/logo.png' };
  assert.deepEqual(await cast('collective', [host('ada'), host('bob')]), {
    mode: 'collective',
    groups: [{ need: 'all', hosts: ['ada', 'bob'] }],
    branding,
  });
  assert.deepEqual(await cast('roundRobin', [host('ada'), host('bob')]), {
    mode: 'round-robin',
    groups: [{ need: 1, hosts: ['ada', 'bob'] }],
    branding,
  });
  assert.deepEqual(await cast('roundRobin', [host('ada', true), host('bob'), host('cem')]), {
    mode: 'panel',
    groups: [
      { need: 'all', hosts: ['ada'] },
      { need: 1, hosts: ['bob', 'cem'] },
    ],
    branding,
  });
});

test('every location type can be chosen, labels are configurable, and private ones stay private', async () => {
  const { locations } = await shown(
    {
      locations: [
        { type: 'integration', integration: 'google-meet' },
        { type: 'integration', integration: 'office365-video' },
        { type: 'link', link: 'https://meet.example/secret', public: true },
        { type: 'address', address: 'Main Street 1', public: true },
        { type: 'address', address: 'Secret Street 2', public: false },
        { type: 'phone', phone: '+15550100', public: true },
        { type: 'phone', phone: '+15550199', public: false },
        { type: 'attendeePhone' },
        { type: 'attendeeAddress' },
        { type: 'attendeeDefined' },
        { type: 'organizersDefaultApp' },
        { type: 'unknown', location: '{"type":"hologram"}' },
      ],
    },
    { places: { attendeePhone: 'Wir rufen Sie an' } },
  );
  assert.deepEqual(locations, [
    { id: 'google-meet', kind: 'online', label: 'Google Meet' },
    { id: 'office365-video', kind: 'online', label: 'Office365' },
    { id: 'link', kind: 'online', label: 'Video call' },
    { id: 'address', kind: 'in-person', label: 'In person', address: 'Main Street 1' },
    { id: 'address-2', kind: 'in-person', label: 'In person' },
    { id: 'host-phone', kind: 'phone', label: 'You call us: +15550100' },
    { id: 'host-phone-2', kind: 'phone', label: 'You call us' },
    { id: 'phone', kind: 'phone', label: 'Wir rufen Sie an', ask: 'phone' },
    { id: 'attendeeAddress', kind: 'in-person', label: 'At your address', ask: 'address' },
    { id: 'attendeeDefined', kind: 'in-person', label: 'Somewhere else', ask: 'address' },
    { id: 'organizersDefaultApp', kind: 'online', label: 'Video call' },
  ]);
  assert.ok(!JSON.stringify(locations).includes('ecret'));
});

test('every kind of question is shown, except hidden ones and those of the form itself', async () => {
  const own = (type: string, more: object = {}) => ({
    type,
    slug: `my-${type}`,
    label: `My ${type}`,
    required: true,
    placeholder: '',
    hidden: false,
    isDefault: false,
    ...more,
  });
  const options = ['A', 'B'];
  const both = [
    { value: 'A', label: 'A' },
    { value: 'B', label: 'B' },
  ];
  const { fields, guests } = await shown({
    bookingFields: [
      ...['name', 'email', 'location', 'guests', 'rescheduleReason'].map((slug) => ({
        type: 'text',
        slug,
        isDefault: true,
      })),
      { type: 'textarea', slug: 'notes', isDefault: true, label: 'additional_notes', required: false },
      { type: 'text', slug: 'title', isDefault: true, required: true, hidden: true },
      {
        type: 'phone',
        slug: 'attendeePhoneNumber',
        isDefault: true,
        label: 'phone_number',
        required: true,
        hidden: false,
      },
      own('text', { placeholder: 'e.g. this' }),
      own('textarea'),
      own('number', { required: false }),
      own('url'),
      own('address'),
      own('phone'),
      own('multiemail'),
      own('boolean'),
      own('date'),
      own('select', { options }),
      own('multiselect', { options }),
      own('checkbox', { options }),
      own('radio', { options: both }),
      own('hologram', { required: false }),
      { type: 'unknown', slug: 'unknown', bookingField: '{"required":false}' },
    ],
  });
  const field = (type: string, as: string, more: object = {}) => ({
    id: `my-${type}`,
    type: as,
    label: `My ${type}`,
    required: true,
    ...more,
  });
  assert.deepEqual(fields, [
    { id: 'notes', type: 'textarea', label: 'Additional notes', required: false },
    { id: 'attendeePhoneNumber', type: 'tel', label: 'Phone number', required: true, autocomplete: 'tel' },
    field('text', 'text', { help: 'e.g. this' }),
    field('textarea', 'textarea'),
    field('number', 'number', { required: false }),
    field('url', 'url'),
    field('address', 'text', { autocomplete: 'street-address' }),
    field('phone', 'tel', { autocomplete: 'tel' }),
    field('multiemail', 'textarea'),
    field('boolean', 'checkbox'),
    field('date', 'date'),
    field('select', 'select', { options: both }),
    field('multiselect', 'checkboxes', { options: both }),
    field('checkbox', 'checkboxes', { options: both }),
    field('radio', 'radio', { options: both }),
  ]);
  assert.equal(guests.max, 10);
});

test('guests can be disabled by the event type or by hiding the question', async () => {
  assert.equal((await shown({ disableGuests: true })).guests.max, 0);
  const hidden = { type: 'multiemail', slug: 'guests', isDefault: true, hidden: true };
  assert.equal((await shown({ bookingFields: [hidden] })).guests.max, 0);
});

test('booking windows extend until their last day has ended in every zone', async () => {
  const horizon = async (bookingWindow: unknown) => (await shown({ bookingWindow })).window.horizon;
  assert.equal(await horizon([{ type: 'calendarDays', value: 30, rolling: false }]), 31 * DAY + 60);
  assert.equal(await horizon({ type: 'businessDays', value: 10, rolling: true }), 17 * DAY + 60);
  // From 06:00 on the 15th to the end of the 19th, plus two days.
  assert.equal(await horizon([{ type: 'range', value: ['2026-06-16', '2026-06-20'] }]), 5 * DAY - 360 + 2 * DAY);
  assert.equal(await horizon([{ type: 'range', value: ['2026-06-01', '2026-06-02'] }]), 0);
  assert.equal(await horizon({ disabled: true }), 365 * DAY);
  assert.equal((await shown({ minimumBookingNotice: 120 })).window.minNotice, 120);
});

test('deadlines and approval are shown', async () => {
  const free = await shown({ confirmationPolicy: { type: 'always', blockUnconfirmedBookingsInBooker: true } });
  assert.equal(free.approval, true);
  const strict = await shown({
    disableCancelling: { disabled: true },
    disableRescheduling: { disabled: false, minutesBefore: 90 },
  });
  assert.deepEqual(strict.policy, { cancelUntil: 5_256_000, rescheduleUntil: 90, sameHost: false });
});

test('a time zone lock is kept if the zone is known, and required as an option if not', async () => {
  const locked = { lockTimeZoneToggleOnBookingPage: true };
  assert.equal((await shown({ ...locked, lockedTimeZone: 'Europe/London' })).timeZoneLock, 'Europe/London');
  assert.equal((await shown(locked, { timeZone: 'Europe/Berlin' })).timeZoneLock, 'Europe/Berlin');
  const error = await refusal(shown(locked));
  assert.equal(error.code, 'unsupported');
  assert.match(error.message, /option timeZone of calcom\(\)/);
});

test('event types that the contract cannot express are refused with a remedy', async () => {
  const unknown = { type: 'hologram', slug: 'holo', isDefault: false, hidden: false };
  const cases: [Record<string, unknown>, RegExp][] = [
    [{ recurrence: { interval: 1, occurrences: 4, frequency: 'weekly' } }, /recurs.*Turn recurring off/],
    [{ seats: { seatsPerTimeSlot: 5, showAttendeeInfo: false, showAvailabilityCount: true } }, /seats/],
    [{ seatsPerTimeSlot: 5 }, /seats/],
    [{ price: 100 }, /paid/],
    [{ requiresBookerEmailVerification: true }, /verifi/],
    [{ bookingRequiresAuthentication: true }, /signed in/],
    [{ schedulingType: 'managed', hosts: [] }, /template.*member's own/],
    [{ bookingFields: [{ ...unknown, required: true }] }, /"holo".*optional/],
    [{ bookingFields: [{ type: 'unknown', slug: 'unknown', bookingField: '{"required":true}' }] }, /unknown/],
  ];
  for (const [change, words] of cases) {
    const error = await refusal(shown(change));
    assert.deepEqual([error instanceof BackendError, error.code], [true, 'unsupported'], JSON.stringify(change));
    assert.match(error.message, words);
  }
  assert.equal((await shown({ bookingRequiresAuthentication: true }, { apiKey: 'cal_x' })).slug, 'call');
});

test('event types of a team are given by id or as data, under custom slugs', async () => {
  const team = { ...sampleEventType({ id: 77, slug: 'sales-call' }), schedulingType: 'roundRobin', hosts: [] };
  const { fetch, sent } = answering(() => team);
  const backend = calcom({
    eventTypes: { talk: 77, given: { ...team, id: 78 }, odd: { id: 1 } },
    apiKey: 'cal_x',
    fetch,
  });
  assert.equal((await backend.bookingType('talk')).slug, 'talk');
  assert.deepEqual(
    sent.map(({ path }) => path),
    ['event-types/77'],
  );
  assert.equal((await backend.bookingType('given')).slug, 'given');
  assert.equal(sent.length, 1, 'what is given is not asked for');
  assert.match((await refusal(backend.bookingType('odd'))).message, /eventTypes\["odd"\].*or the id/);
  for (const slug of ['sales-call', 'constructor', 'Intro Call', '']) {
    assert.equal((await refusal(backend.bookingType(slug))).code, 'not-found', slug);
  }
});

test('an unknown slug is not found', async () => {
  const { fetch } = answering(() => []);
  assert.equal((await refusal(calcom({ user: 'ada', fetch }).bookingType('call'))).code, 'not-found');
});

test('the revision changes with the content', async () => {
  const [one, same, other] = [await shown({}), await shown({}), await shown({ title: 'Another call' })];
  assert.equal(one.revision, same.revision);
  assert.notEqual(one.revision, other.revision);
});

test('an event type is cached for a minute', async () => {
  let now = Date.parse(NOW);
  const { fetch, sent } = answering(({ path }) => (path === 'slots' ? {} : [sampleEventType()]));
  const backend = calcom({ user: 'ada', fetch, now: () => now });
  const day = { from: '2026-06-16T00:00:00Z', to: '2026-06-17T00:00:00Z', duration: 30 };
  await backend.bookingType('call');
  await backend.availability('call', day);
  assert.deepEqual(
    sent.map(({ path }) => path),
    ['event-types', 'slots'],
  );
  now += 60_000;
  await backend.availability('call', day);
  assert.deepEqual(
    sent.map(({ path }) => path),
    ['event-types', 'slots', 'event-types', 'slots'],
  );
});
