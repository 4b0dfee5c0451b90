import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bookingNumber } from '../booking/booking-number.ts';
import { readTeam } from '../team/read-team.ts';
import { inLanguage } from '../team/in-language.ts';
import { bookingRow } from '../testing/store-suite/rows.ts';
import { hostBooking } from './host-booking.ts';

const read = readTeam({
  id: 'team',
  name: 'Team',
  hosts: [
    { id: 'a', name: 'Ada', email: 'ada@team.example', timeZone: 'UTC' },
    { id: 'room', name: 'Harbour room', kind: 'resource', timeZone: 'UTC' },
  ],
  bookingTypes: [
    {
      slug: 'call',
      title: 'Call',
      mode: 'panel',
      groups: [
        { need: 'all', hosts: ['a'] },
        { need: 1, hosts: ['room'] },
      ],
      durations: [60],
      slot: { step: 30, timeZone: 'UTC' },
      locations: [{ id: 'office', kind: 'in-person', label: 'Our office', address: 'Quay 1' }],
      fields: [{ id: 'topic', type: 'text', label: 'Topic', required: false }],
      translations: {
        de: {
          title: 'Gespräch',
          fields: { topic: { label: 'Thema' } },
          locations: { office: { label: 'Unser Büro' } },
        },
      },
    },
  ],
});
assert.ok(read.ok, JSON.stringify(read));
const { hosts, bookingTypes } = read.team;
const type = bookingTypes[0]!;
const [ada, room] = hosts;

const row = bookingRow('b', {
  attendee: { name: 'Vera', email: 'vera@visitor.example', phone: '+49 30 1' },
  guests: [{ email: 'guest@visitor.example' }],
  answers: { topic: 'Stock', gone: 'kept' },
  location: { id: 'office', kind: 'in-person', label: 'Our office', address: 'Quay 1' },
});
const parts = { row, type, hosts: [ada!], resources: [room!] };

test('a host has everything of a booking in their language, with its room before the address', () => {
  const { state } = row;
  assert.deepEqual(hostBooking({ ...parts, said: inLanguage(type, 'de') }), {
    id: 'b',
    number: bookingNumber('b'),
    title: 'Gespräch',
    start: state.start,
    end: state.end,
    before: null,
    hosts: ['Ada'],
    visitor: { name: 'Vera', email: 'vera@visitor.example', phone: '+49 30 1', timeZone: 'Europe/Berlin' },
    guests: row.guests,
    answers: [
      { label: 'Thema', value: 'Stock' },
      { label: 'gone', value: 'kept' },
    ],
    location: { kind: 'in-person', label: 'Unser Büro', address: 'Harbour room, Quay 1' },
    reason: null,
    price: null,
    refund: null,
    approveUntil: null,
    otherTimes: [],
  });
});

test('one that waits for a yes says until when, by the state that is given', () => {
  const state = { ...row.state, status: 'awaiting-approval', expiresAt: 7 } as typeof row.state;
  assert.equal(hostBooking({ ...parts, said: type, state }).approveUntil, 7);
  assert.equal(hostBooking({ ...parts, said: type }).approveUntil, null);
});
