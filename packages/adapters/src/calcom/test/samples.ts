import type { BookingRequest } from '@team-booking/contract';

/** An event type as Cal.com answers it: 30 minutes with Ada, no questions, a video call. */
export function sampleEventType(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 12,
    ownerId: 1,
    slug: 'call',
    title: 'A call',
    description: 'Half an hour.',
    lengthInMinutes: 30,
    locations: [{ type: 'integration', integration: 'cal-video' }],
    bookingFields: [
      { isDefault: true, type: 'name', slug: 'name', label: 'your_name', required: true, placeholder: '' },
      { isDefault: true, type: 'email', slug: 'email', label: 'email_address', required: true, placeholder: '' },
    ],
    recurrence: null,
    disableGuests: false,
    minimumBookingNotice: 0,
    price: 0,
    currency: 'usd',
    metadata: {},
    lockTimeZoneToggleOnBookingPage: false,
    confirmationPolicy: { disabled: true },
    users: [{ id: 1, name: 'Ada', username: 'ada', avatarUrl: 'https://cal.example/ada.png' }],
    bookingUrl: 'https://cal.example/ada/call',
    ...change,
  };
}

/** A booking of it as Cal.com answers it. */
export function sampleBooking(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 345,
    uid: 'uid345',
    title: 'A call between Ada and Grace',
    description: '',
    hosts: [{ id: 1, name: 'Ada', username: 'ada', email: 'ada@team.example', timeZone: 'UTC' }],
    status: 'accepted',
    start: '2026-06-16T10:00:00.000Z',
    end: '2026-06-16T10:30:00.000Z',
    duration: 30,
    eventTypeId: 12,
    eventType: { id: 12, slug: 'call' },
    location: 'https://meet.example/1',
    absentHost: false,
    createdAt: '2026-06-15T06:00:00.000Z',
    updatedAt: '2026-06-15T06:00:00.000Z',
    attendees: [
      { name: 'Grace', email: 'grace@visitor.example', timeZone: 'Europe/Berlin', language: 'en', absent: false },
    ],
    guests: [],
    bookingFieldsResponses: { name: 'Grace', email: 'grace@visitor.example' },
    metadata: {},
    ...change,
  };
}

export const NOW = '2026-06-15T06:00:00Z';

export const REQUEST: BookingRequest = {
  bookingType: 'call',
  start: '2026-06-16T10:00:00Z',
  duration: 30,
  timeZone: 'Europe/Berlin',
  locale: 'en',
  attendee: { name: 'Grace', email: 'grace@visitor.example' },
};
