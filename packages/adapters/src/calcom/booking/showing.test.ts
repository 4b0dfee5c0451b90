import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NOW, sampleBooking } from '../test/samples.ts';
import { ACCESS, setUp } from '../test/set-up.ts';

test('a booking is converted to the contract', async () => {
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
    id: 'calcom-345',
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

test("the status of a booking derives from Cal.com's status and the clock", async () => {
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

test("the location of a booking is read from Cal.com's text", async () => {
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

test('all hosts of a collective booking are shown, though Cal.com names the organizer only', async () => {
  const hosts = ['bob', 'ada'].map((username, i) => ({ userId: i, name: username, username }));
  const { backend } = setUp({ type: { schedulingType: 'collective', hosts } });
  const booking = await backend.booking(ACCESS);
  assert.deepEqual([booking.hosts.map(({ id }) => id), booking.owner], [['ada', 'bob'], 'ada']);
});

test('a custom page can manage bookings', async () => {
  const { backend } = setUp({
    options: { manageUrl: ({ id, token, slug }) => `https://shop.example/${slug}?booking=${id}#${token}` },
  });
  assert.equal((await backend.booking(ACCESS)).manage.url, 'https://shop.example/call?booking=calcom-345#uid345');
});
